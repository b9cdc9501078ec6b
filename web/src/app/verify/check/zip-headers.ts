import { toUtf8 } from './hex';

export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END64 = 0x06064b50;
export const LOCAL_LENGTH = 30;
export const ZIP64 = 45;
const LOCATOR64 = 0x07064b50;
const END = 0x06054b50;
const PLAIN = 20;
const UTF8 = 0x0800;
const FIRST_DAY_OF_1980 = 0x0021;
const STORED = 0;
const FULL16 = 0xffff;
const FULL32 = 0xffffffffn;

/** One stored entry: where its header stands, how its data is long, and the CRC-32 its headers claim. */
export interface ZipItem {
  path: string;
  size: bigint;
  crc: number;
  offset: number;
  zip64: boolean;
}

export const dataAt = (item: ZipItem): number => item.offset + localHeader(item).length;
export const dataEnd = (item: ZipItem): number => dataAt(item) + Number(item.size);

/** Writes little-endian fields one after the other; numbers too large for their field lose their upper bits. */
class Writer {
  private readonly view: DataView;
  private at = 0;

  constructor(length: number) {
    this.view = new DataView(new ArrayBuffer(length));
  }

  short(...values: number[]): this {
    for (const value of values) this.view.setUint16((this.at += 2) - 2, value, true);
    return this;
  }

  int(...values: (number | bigint)[]): this {
    for (const value of values) this.view.setUint32((this.at += 4) - 4, Number(BigInt.asUintN(32, BigInt(value))), true);
    return this;
  }

  long(...values: (number | bigint)[]): this {
    for (const value of values) this.int(BigInt(value), BigInt(value) >> 32n);
    return this;
  }

  bytes(bytes: Uint8Array): this {
    this.whole().set(bytes, this.at);
    this.at += bytes.length;
    return this;
  }

  whole(): Uint8Array {
    return new Uint8Array(this.view.buffer);
  }
}

function common(out: Writer, item: ZipItem, name: Uint8Array, extra: number): Writer {
  const size = item.zip64 ? FULL32 : item.size;
  out.short(item.zip64 ? ZIP64 : PLAIN, UTF8, STORED, 0, FIRST_DAY_OF_1980);
  return out.int(item.crc, size, size).short(name.length, extra);
}

export function localHeader(item: ZipItem): Uint8Array {
  const name = toUtf8(item.path);
  const extra = item.zip64 ? 20 : 0;
  const out = common(new Writer(LOCAL_LENGTH + name.length + extra).int(LOCAL), item, name, extra).bytes(name);
  if (item.zip64) out.short(1, 16).long(item.size, item.size);
  return out.whole();
}

export function centralHeader(item: ZipItem): Uint8Array {
  const name = toUtf8(item.path);
  const extra = item.zip64 ? 28 : 0;
  const out = new Writer(46 + name.length + extra).int(CENTRAL).short(item.zip64 ? ZIP64 : PLAIN);
  common(out, item, name, extra).short(0, 0, 0).int(0);
  out.int(item.zip64 ? FULL32 : item.offset).bytes(name);
  if (item.zip64) out.short(1, 24).long(item.size, item.size, item.offset);
  return out.whole();
}

/** What follows the central directory, to the last byte of the file. */
export function endRecords(count: number, directoryAt: number, directoryLength: number, zip64: boolean): Uint8Array {
  const out = new Writer(zip64 ? 98 : 22);
  if (zip64) {
    out.int(END64).long(44).short(ZIP64, ZIP64).int(0, 0).long(count, count, directoryLength, directoryAt);
    out.int(LOCATOR64, 0).long(directoryAt + directoryLength).int(1);
  }
  const entries = zip64 ? FULL16 : count;
  out.int(END).short(0, 0, entries, entries);
  out.int(zip64 ? FULL32 : directoryLength, zip64 ? FULL32 : directoryAt).short(0);
  return out.whole();
}
