const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const FORM = /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}(==)?|[A-Za-z0-9+/]{3}=?)?$/;

/** The bytes of a Base64 text, padded or not, or null if it is none; unlike `atob`, blanks are not skipped. */
export function fromBase64(text: string): Uint8Array | null {
  if (!FORM.test(text)) return null;
  const out: number[] = [];
  let bits = 0;
  let held = 0;
  for (const c of text.replace(/=+$/, '')) {
    held = ((held << 6) | ALPHABET.indexOf(c)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out.push((held >> bits) & 255);
    }
  }
  return Uint8Array.from(out);
}
