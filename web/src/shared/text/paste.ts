/** What a word processor puts on the clipboard, as plain paragraphs: no soft breaks, no odd spaces, no trailing blanks. */
export function plainText(raw: string): string {
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(/[\u000b\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u2002\u2003\t]/g, ' ')
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/[ \u3000]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
