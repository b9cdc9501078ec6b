/** A piece of a sentence; digests are set in groups, so that they can be compared with paper. */
export type Piece = { text: string } | { groups: string[] };

export function pieces(sentence: string): Piece[] {
  return sentence
    .split(/([0-9a-f]{64})/)
    .filter((part) => part !== '')
    .map((part) => (/^[0-9a-f]{64}$/.test(part) ? { groups: part.match(/.{8}/g) ?? [] } : { text: part }));
}

export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  const units = ['KB', 'MB', 'GB', 'TB'];
  let value = bytes / 1024;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${value.toFixed(value < 10 ? 2 : 1)} ${units[unit]}`;
}

/** The item named first in the conclusion of a broken file, and what is wrong with it. */
export function firstWrong(conclusion: string): { item: string; reason: string } {
  const [item = '', ...reason] = conclusion.split('：');
  return { item, reason: reason.join('：') };
}

/** What is wrong with digits typed from paper, in the reader's words, or nothing. */
export function typingError(typed: string, digests: string[] | null): string {
  if (digests !== null) return '';
  const hex = typed.replace(/[\s:：,，;；、-]/g, '');
  const odd = /[^0-9a-fA-F]/.exec(hex);
  if (odd) return `“${odd[0]}”不会出现在指纹里，指纹只有数字和字母 a 到 f`;
  return `一个指纹是 64 位，现在有 ${hex.length} 位`;
}
