// Four tables (“slicing by 4”): a dossier of gigabytes is summed in seconds.
const TABLES = Array.from({ length: 4 }, () => new Int32Array(256));
const [T0, T1, T2, T3] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];
const at = (table: Int32Array, i: number): number => table[i & 255] as number;

(function tables() {
  for (let n = 0; n < 256; n += 1) {
    let c = n;
    for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    T0[n] = c;
  }
  for (let n = 0; n < 256; n += 1) {
    T1[n] = (at(T0, n) >>> 8) ^ at(T0, at(T0, n));
    T2[n] = (at(T1, n) >>> 8) ^ at(T0, at(T1, n));
    T3[n] = (at(T2, n) >>> 8) ^ at(T0, at(T2, n));
  }
})();

/** The CRC-32 that ZIP headers claim, over bytes that come in parts. */
export class Crc32 {
  private crc = -1;

  update(bytes: Uint8Array): this {
    let crc = this.crc;
    let i = 0;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (; i + 4 <= bytes.length; i += 4) {
      crc ^= view.getInt32(i, true);
      crc = at(T3, crc) ^ at(T2, crc >>> 8) ^ at(T1, crc >>> 16) ^ at(T0, crc >>> 24);
    }
    for (; i < bytes.length; i += 1) crc = (crc >>> 8) ^ at(T0, crc ^ (bytes[i] as number));
    this.crc = crc;
    return this;
  }

  value(): number {
    return (this.crc ^ -1) >>> 0;
  }
}
