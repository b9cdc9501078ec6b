import { Broken } from './broken';
import type { Bytes } from './bytes';
import { utf8 } from './fields';
import { checkName } from './names';
import { CENTRAL, centralHeader, dataAt, dataEnd, END64, endRecords, LOCAL, LOCAL_LENGTH, localHeader, ZIP64, type ZipItem } from './zip-headers';

const CONTAINER = 'ZIP 容器';

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** The entries in the order of their data, after reading the container from its first byte to its last. */
export async function zipItems(file: Bytes): Promise<ZipItem[]> {
  const zip = new StrictZip(file);
  await zip.entries();
  await zip.directory();
  return zip.items;
}

/** No gap, no overlap, no comment, no second opinion of a header: every header is written anew and compared. */
class StrictZip {
  readonly items: ZipItem[] = [];
  private at = 0;

  constructor(private readonly file: Bytes) {}

  async entries(): Promise<void> {
    const seen = new Set<string>();
    while (await this.nextIs(LOCAL)) {
      const item = await this.local();
      checkName(item.path);
      if (seen.has(item.path.toLowerCase())) throw new Broken(item.path, '条目名称重复');
      seen.add(item.path.toLowerCase());
      if (item.size < 0n || item.size > BigInt(this.file.length - dataAt(item))) throw new Broken(item.path, '登记的长度超出文件');
      this.items.push(item);
      this.at = dataEnd(item);
      if (!(await this.nextIs(LOCAL)) && !(await this.nextIs(CENTRAL))) {
        throw new Broken(item.path, '条目长度与登记不符，或者条目之后夹有多余数据');
      }
    }
    if (this.items.length === 0) throw new Broken(CONTAINER, '不是以条目开头的 ZIP 文件');
  }

  async directory(): Promise<void> {
    const directoryAt = this.at;
    for (const item of this.items) {
      const central = centralHeader(item);
      await this.same(central, item.path, '中央目录与条目头部不一致');
      this.at += central.length;
    }
    const end = endRecords(this.items.length, directoryAt, this.at - directoryAt, await this.nextIs(END64));
    await this.same(end, CONTAINER, '结尾记录与内容不符');
    if (this.at + end.length !== this.file.length) throw new Broken(CONTAINER, '结尾之后还有多余数据');
  }

  private async local(): Promise<ZipItem> {
    const at = this.at;
    const fixed = view(await this.file.read(at, LOCAL_LENGTH, CONTAINER));
    const zip64 = fixed.getUint16(4, true) === ZIP64;
    const nameLength = fixed.getUint16(26, true);
    const path = utf8(CONTAINER, await this.file.read(at + LOCAL_LENGTH, nameLength, CONTAINER));
    const size = zip64
      ? view(await this.file.read(at + LOCAL_LENGTH + nameLength, 20, path)).getBigInt64(4, true)
      : BigInt(fixed.getUint32(22, true));
    const item = { path, size, crc: fixed.getUint32(14, true), offset: at, zip64 };
    await this.same(localHeader(item), path, '条目头部与规定写法不符');
    return item;
  }

  private async nextIs(signature: number): Promise<boolean> {
    return this.file.length - this.at >= 4 && view(await this.file.read(this.at, 4, CONTAINER)).getUint32(0, true) === signature;
  }

  private async same(expected: Uint8Array, item: string, reason: string): Promise<void> {
    const found = await this.file.read(this.at, expected.length, item);
    if (!expected.every((byte, i) => byte === found[i])) throw new Broken(item, reason);
  }
}
