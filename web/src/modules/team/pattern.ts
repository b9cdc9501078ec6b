const PARTS: [string, string][] = [
  ['{short}', '{简称}'],
  ['{organ}', '{机关代字}'],
  ['{mark}', '{文种}'],
  ['{year}', '{年份}'],
  ['{serial}', '{序号}'],
];

/** A pattern of document numbers as an administrator reads and writes it. */
export function shown(pattern: string): string {
  return PARTS.reduce((text, [code, word]) => text.replaceAll(code, word), pattern);
}

/** The same as the server keeps it. */
export function stored(text: string): string {
  return PARTS.reduce((pattern, [code, word]) => pattern.replaceAll(word, code), text.trim());
}
