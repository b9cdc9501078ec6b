const K = new Int32Array(64);
const START = new Int32Array(8);

// The constants are the fractional parts of roots of the first primes (FIPS 180-4); deriving them leaves no table to mistype.
(function constants() {
  const fraction = (x: number) => ((x - Math.floor(x)) * 0x100000000) | 0;
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

const BLOCK = 64;
const LENGTH_FIELD = 8;
const at = (words: Int32Array, i: number): number => words[i] as number;

/** SHA-256 of bytes that come in parts; `crypto.subtle` is missing on plain-http and file pages, and wants everything at once. */
export class Sha256 {
  private readonly hash = Int32Array.from(START);
  private readonly w = new Int32Array(64);
  private readonly rest = new Uint8Array(BLOCK);
  private waiting = 0;
  private length = 0;

  update(bytes: Uint8Array): this {
    let from = 0;
    this.length += bytes.length;
    if (this.waiting > 0) {
      from = Math.min(BLOCK - this.waiting, bytes.length);
      this.rest.set(bytes.subarray(0, from), this.waiting);
      this.waiting += from;
      if (this.waiting < BLOCK) return this;
      this.block(new DataView(this.rest.buffer), 0);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (; from + BLOCK <= bytes.length; from += BLOCK) this.block(view, from);
    this.rest.set(bytes.subarray(from));
    this.waiting = bytes.length - from;
    return this;
  }

  /** The digest; nothing can be added afterwards. */
  digest(): Uint8Array {
    const bytes = this.length;
    const zeros = (BLOCK + BLOCK - LENGTH_FIELD - 1 - (bytes % BLOCK)) % BLOCK;
    const end = new Uint8Array(1 + zeros + LENGTH_FIELD);
    end[0] = 0x80;
    const view = new DataView(end.buffer);
    view.setUint32(1 + zeros, Math.floor(bytes / 0x20000000));
    view.setUint32(1 + zeros + 4, bytes << 3);
    this.update(end);
    const out = new DataView(new ArrayBuffer(32));
    this.hash.forEach((word, i) => out.setInt32(i * 4, word));
    return new Uint8Array(out.buffer);
  }

  hex(): string {
    return Array.from(this.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  private block(bytes: DataView, offset: number): void {
    const w = this.w;
    const hash = this.hash;
    for (let i = 0; i < 16; i += 1) w[i] = bytes.getInt32(offset + i * 4);
    for (let i = 16; i < 64; i += 1) {
      const x = at(w, i - 15);
      const y = at(w, i - 2);
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[i] = (at(w, i - 16) + s0 + at(w, i - 7) + s1) | 0;
    }
    let [a, b, c, d, e, f, g, h] = [at(hash, 0), at(hash, 1), at(hash, 2), at(hash, 3), at(hash, 4), at(hash, 5), at(hash, 6), at(hash, 7)];
    for (let i = 0; i < 64; i += 1) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const one = (h + s1 + ((e & f) ^ (~e & g)) + at(K, i) + at(w, i)) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    hash[0] = at(hash, 0) + a;
    hash[1] = at(hash, 1) + b;
    hash[2] = at(hash, 2) + c;
    hash[3] = at(hash, 3) + d;
    hash[4] = at(hash, 4) + e;
    hash[5] = at(hash, 5) + f;
    hash[6] = at(hash, 6) + g;
    hash[7] = at(hash, 7) + h;
  }
}

/** SHA-256 of a text's UTF-8 bytes, in hex. */
export function sha256(text: string): string {
  return new Sha256().update(new TextEncoder().encode(text)).hex();
}
