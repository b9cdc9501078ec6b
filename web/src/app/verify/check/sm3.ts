const START = [0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e];
const turn = (x: number, n: number) => (x << n % 32) | (x >>> (32 - (n % 32)) % 32);
const p0 = (x: number) => x ^ turn(x, 9) ^ turn(x, 17);
const p1 = (x: number) => x ^ turn(x, 15) ^ turn(x, 23);
const at = (words: Int32Array, i: number): number => words[i] as number;

/** SM3 (GM/T 0004) of parts laid end to end. */
export function sm3(...parts: Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const padded = new Uint8Array(((length + 8) >> 6) * 64 + 64);
  let filled = 0;
  for (const part of parts) {
    padded.set(part, filled);
    filled += part.length;
  }
  padded[length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(length / 0x20000000));
  view.setUint32(padded.length - 4, length << 3);
  const hash = Int32Array.from(START);
  const w = new Int32Array(68);
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i += 1) w[i] = view.getInt32(block + i * 4);
    for (let i = 16; i < 68; i += 1) {
      w[i] = p1(at(w, i - 16) ^ at(w, i - 9) ^ turn(at(w, i - 3), 15)) ^ turn(at(w, i - 13), 7) ^ at(w, i - 6);
    }
    compress(hash, w);
  }
  const out = new DataView(new ArrayBuffer(32));
  hash.forEach((word, i) => out.setInt32(i * 4, word));
  return new Uint8Array(out.buffer);
}

function compress(hash: Int32Array, w: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = [at(hash, 0), at(hash, 1), at(hash, 2), at(hash, 3), at(hash, 4), at(hash, 5), at(hash, 6), at(hash, 7)];
  for (let j = 0; j < 64; j += 1) {
    const early = j < 16;
    const ss1 = turn((turn(a, 12) + e + turn(early ? 0x79cc4519 : 0x7a879d8a, j)) | 0, 7);
    const ff = early ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
    const gg = early ? e ^ f ^ g : (e & f) | (~e & g);
    const one = (ff + d + (ss1 ^ turn(a, 12)) + (at(w, j) ^ at(w, j + 4))) | 0;
    const two = (gg + h + ss1 + at(w, j)) | 0;
    d = c;
    c = turn(b, 9);
    b = a;
    a = one;
    h = g;
    g = turn(f, 19);
    f = e;
    e = p0(two);
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    hash[i] = at(hash, i) ^ word;
  });
}
