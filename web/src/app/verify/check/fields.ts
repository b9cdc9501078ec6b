import { Broken } from './broken';
import { fromHex } from './hex';
import { canonicalText, Malformed, readJson, type Json } from './json';

const HEX = /^([0-9a-f]{2})*$/;

/** Bytes as text, refusing anything that is not UTF-8. */
export function utf8(item: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Broken(item, '不是有效的 UTF-8 文本');
  }
}

/** A JSON object that names the item it came from whenever a field is missing or of the wrong kind. */
export class Fields {
  constructor(
    readonly item: string,
    readonly fields: Map<string, Json>,
  ) {}

  /** Reads canonical text; the same values written in another way are refused. */
  static canonical(item: string, text: string): Fields {
    const object = Fields.lenient(item, text);
    if (canonicalText(object.fields) !== text) throw new Broken(item, '不是规范写法（字段须按名称排序、无空白、无多余转义）');
    return object;
  }

  /** Reads text that other systems may have formatted. */
  static lenient(item: string, text: string): Fields {
    let value: Json;
    try {
      value = readJson(text);
    } catch (e) {
      if (e instanceof Malformed) throw new Broken(item, `不是有效的 JSON：${e.message}`);
      throw e;
    }
    return Fields.of(item, value);
  }

  private static of(item: string, value: Json): Fields {
    if (value instanceof Map) return new Fields(item, value);
    throw new Broken(item, '应为 JSON 对象');
  }

  has(name: string): boolean {
    return this.fields.has(name);
  }

  text(name: string): string {
    const value = this.fields.get(name);
    if (typeof value === 'string') return value;
    throw this.wrong(name, '文本');
  }

  digest(name: string): string {
    const hex = this.text(name);
    if (hex.length !== 64 || !HEX.test(hex)) throw this.wrong(name, '64 位小写十六进制摘要');
    return hex;
  }

  bytes(name: string): Uint8Array {
    const hex = this.text(name);
    if (!HEX.test(hex)) throw this.wrong(name, '小写十六进制');
    return fromHex(hex);
  }

  number(name: string): bigint {
    const value = this.fields.get(name);
    if (typeof value === 'bigint' && value >= 0n) return value;
    throw this.wrong(name, '非负整数');
  }

  flag(name: string): boolean {
    const value = this.fields.get(name);
    if (typeof value === 'boolean') return value;
    throw this.wrong(name, 'true 或 false');
  }

  object(name: string): Fields {
    const value = this.fields.get(name);
    if (value instanceof Map) return new Fields(this.item, value);
    throw this.wrong(name, '对象');
  }

  objects(name: string): Fields[] {
    return this.list(name, '列表').map((value) => Fields.of(this.item, value));
  }

  texts(name: string): string[] {
    return this.list(name, '列表').map((value) => {
      if (typeof value === 'string') return value;
      throw this.wrong(name, '文本列表');
    });
  }

  private list(name: string, kind: string): Json[] {
    const value = this.fields.get(name);
    if (Array.isArray(value)) return value;
    throw this.wrong(name, kind);
  }

  private wrong(name: string, kind: string): Broken {
    return new Broken(this.item, `字段“${name}”缺失，或者不是${kind}`);
  }
}
