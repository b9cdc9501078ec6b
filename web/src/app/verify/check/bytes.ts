import { Sha256 } from '@/shared/sha256';
import { Broken } from './broken';
import { Crc32 } from './crc32';
import { dataAt, dataEnd, type ZipItem } from './zip-headers';

export const LARGEST_IN_MEMORY = 64 << 20;
const WINDOW = 1 << 16;
const BUFFER = 1 << 20;
const CHANGED = '内容已变（CRC 校验不符）';

/** Told while a file is summed, how many bytes went by and of what; whoever wants to stop throws. */
export type Progress = (bytes: number, what: string) => void;

/** Reads ranges of a file without ever holding more than two buffers of a large one. */
export class Bytes {
  private window = new Uint8Array(0);
  private windowAt = 0;

  constructor(
    private readonly file: Blob,
    private readonly progress: Progress,
  ) {}

  get length(): number {
    return this.file.size;
  }

  async read(from: number, count: number, item: string): Promise<Uint8Array> {
    if (from + count > this.length) throw new Broken(item, '文件在此处截断');
    if (from < this.windowAt || from + count > this.windowAt + this.window.length) {
      this.window = await this.load(from, Math.min(this.length, from + Math.max(count, WINDOW)));
      this.windowAt = from;
    }
    return this.window.subarray(from - this.windowAt, from - this.windowAt + count);
  }

  /** The SHA-256 of an entry, after making sure that its CRC-32 is the one claimed. */
  async digest(item: ZipItem): Promise<string> {
    const sha = new Sha256();
    const crc = new Crc32();
    await this.stream(dataAt(item), dataEnd(item), item.path, (part) => {
      sha.update(part);
      crc.update(part);
    });
    if (crc.value() !== item.crc) throw new Broken(item.path, CHANGED);
    return sha.hex();
  }

  /** The SHA-256 of the whole file. */
  async wholeDigest(what: string): Promise<string> {
    const sha = new Sha256();
    await this.stream(0, this.length, what, (part) => sha.update(part));
    return sha.hex();
  }

  /** All of a small entry. */
  async all(item: ZipItem): Promise<Uint8Array> {
    if (item.size > LARGEST_IN_MEMORY) throw new Broken(item.path, '超过 64 MiB，不应如此之大');
    const out = await this.read(dataAt(item), Number(item.size), item.path);
    if (new Crc32().update(out).value() !== item.crc) throw new Broken(item.path, CHANGED);
    return out;
  }

  /** While one part is summed, the next is being fetched. */
  private async stream(from: number, end: number, what: string, part: (bytes: Uint8Array) => void): Promise<void> {
    let next = this.load(from, Math.min(from + BUFFER, end));
    for (let at = from; at < end; at += BUFFER) {
      const here = await next;
      const more = at + BUFFER;
      if (more < end) next = this.load(more, Math.min(more + BUFFER, end));
      part(here);
      this.progress(here.length, what);
    }
  }

  private async load(from: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.file.slice(from, end).arrayBuffer());
  }
}
