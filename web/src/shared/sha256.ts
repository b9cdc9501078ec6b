const K = new Uint32Array(64);
const START = new Uint32Array(8);

// The constants are the fractional parts of roots of the first primes (FIPS 180-4); deriving them leaves no table to mistype.
(function constants() {
  const fraction = (x: number) => ((x - Math.floor(x)) * 0x100000000) >>> 0;
  let found = 0;
  for (let n = 2; found < 64; n += 1) {
    let prime = true;
    for (let d = 2; d * d <= n; d += 1) if (n % d === 0) prime = false;
    if (!prime) continue;
    if (found < 8) START[found] = fraction(Math.sqrt(n));
    K[found] = fraction(Math.cbrt(n));
    found += 1;
  }
})();

const turn = (x: number, n: number) => (x >>> n) | (x << (32 - n));
const at = (words: Uint32Array, i: number) => words[i] ?? 0;

function block(hash: Uint32Array, bytes: DataView, offset: number, w: Uint32Array): void {
  for (let i = 0; i < 16; i += 1) w[i] = bytes.getUint32(offset + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const a = at(w, i - 15);
    const b = at(w, i - 2);
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    w[i] = at(w, i - 16) + s0 + at(w, i - 7) + s1;
  }
  const v = Uint32Array.from(hash);
  for (let i = 0; i < 64; i += 1) {
    const a = at(v, 0);
    const e = at(v, 4);
    const one = at(v, 7) + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & at(v, 5)) ^ (~e & at(v, 6))) + at(K, i) + at(w, i);
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & at(v, 1)) ^ (a & at(v, 2)) ^ (at(v, 1) & at(v, 2)));
    v.copyWithin(1, 0, 7);
    v[4] = at(v, 4) + one;
    v[0] = one + two;
  }
  for (let i = 0; i < 8; i += 1) hash[i] = at(hash, i) + at(v, i);
}

/** SHA-256 of a text's UTF-8 bytes, in hex; `crypto.subtle` is missing on the plain-http pages of an office network. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const length = ((bytes.length + 8) >> 6 << 6) + 64;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(length - 4, bytes.length << 3);
  const hash = Uint32Array.from(START);
  const schedule = new Uint32Array(64);
  for (let offset = 0; offset < length; offset += 64) block(hash, view, offset, schedule);
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('');
}
