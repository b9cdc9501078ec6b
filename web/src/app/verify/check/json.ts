/** What the small JSON of the record can hold: no nulls, no fractions; the names of an object in order. */
export type Json = string | bigint | boolean | Json[] | Map<string, Json>;

const DEEPEST = 64;
const MOST = 2n ** 63n - 1n;
const LEAST = -(2n ** 63n);
const ESCAPES: Record<string, string> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** What is wrong with the text, in Chinese. */
export class Malformed extends Error {}

/** Reads strictly: no duplicates, no nulls, no fractions, nothing after the value. */
export function readJson(text: string): Json {
  const reader = new Reader(text);
  return reader.whole();
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): Json {
    const value = this.value(0);
    this.blanks();
    if (this.at !== this.text.length) throw this.malformed('值之后还有多余内容');
    return value;
  }

  private value(depth: number): Json {
    if (depth > DEEPEST) throw this.malformed('嵌套过深');
    this.blanks();
    switch (this.peek()) {
      case '{':
        return this.object(depth);
      case '[':
        return this.array(depth);
      case '"':
        return this.string();
      case 't':
        return this.word('true', true);
      case 'f':
        return this.word('false', false);
      default:
        return this.number();
    }
  }

  private object(depth: number): Map<string, Json> {
    const out = new Map<string, Json>();
    this.at += 1;
    this.blanks();
    if (this.taken('}')) return out;
    do {
      this.blanks();
      const name = this.string();
      this.blanks();
      this.expect(':');
      const value = this.value(depth + 1);
      if (out.has(name)) throw this.malformed(`字段“${name}”重复`);
      out.set(name, value);
      this.blanks();
    } while (this.taken(','));
    this.expect('}');
    return sorted(out);
  }

  private array(depth: number): Json[] {
    const out: Json[] = [];
    this.at += 1;
    this.blanks();
    if (this.taken(']')) return out;
    do {
      out.push(this.value(depth + 1));
      this.blanks();
    } while (this.taken(','));
    this.expect(']');
    return out;
  }

  private string(): string {
    this.expect('"');
    let out = '';
    for (;;) {
      const c = this.next();
      if (c === '"') return out;
      if (c < ' ') throw this.malformed('字符串里有控制字符');
      out += c === '\\' ? this.escape() : c;
    }
  }

  private escape(): string {
    const c = this.next();
    if (c === 'u') return this.unicode();
    const meant = ESCAPES[c];
    if (meant === undefined) throw this.malformed('不认识的转义');
    return meant;
  }

  private unicode(): string {
    let value = 0;
    for (let i = 0; i < 4; i += 1) {
      const c = this.next();
      if (!/[0-9a-fA-F]/.test(c)) throw this.malformed('\\u 后应有四位十六进制数');
      value = value * 16 + parseInt(c, 16);
    }
    return String.fromCharCode(value);
  }

  private number(): bigint {
    const from = this.at;
    this.taken('-');
    while (this.at < this.text.length && /[0-9]/.test(this.text.charAt(this.at))) this.at += 1;
    const digits = this.text.slice(from, this.at);
    if (!/^(0|-?[1-9][0-9]{0,18})$/.test(digits)) throw this.malformed('应为整数');
    const value = BigInt(digits);
    if (value > MOST || value < LEAST) throw this.malformed('整数过大');
    return value;
  }

  private word(word: string, value: boolean): boolean {
    if (!this.text.startsWith(word, this.at)) throw this.malformed('不认识的值');
    this.at += word.length;
    return value;
  }

  private blanks(): void {
    while (this.at < this.text.length && ' \t\r\n'.includes(this.text.charAt(this.at))) this.at += 1;
  }

  private peek(): string {
    if (this.at >= this.text.length) throw this.malformed('内容不完整');
    return this.text.charAt(this.at);
  }

  private next(): string {
    const c = this.peek();
    this.at += 1;
    return c;
  }

  private taken(c: string): boolean {
    const here = this.text.charAt(this.at) === c;
    this.at += here ? 1 : 0;
    return here;
  }

  private expect(c: string): void {
    if (this.next() !== c) {
      this.at -= 1;
      throw this.malformed(`此处应为 ${c}`);
    }
  }

  private malformed(why: string): Malformed {
    return new Malformed(`第 ${this.at + 1} 个字符处${why}`);
  }
}

/** By UTF-16 code unit, which is how text compares here. */
function sorted(object: Map<string, Json>): Map<string, Json> {
  return new Map([...object].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The one way the record writes a value: names sorted, no white space, only the escapes that JSON demands. */
export function canonicalText(value: Json): string {
  if (value instanceof Map) {
    return `{${[...sorted(value)].map(([name, inner]) => `${quoted(name)}:${canonicalText(inner)}`).join(',')}}`;
  }
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text: string): string {
  let out = '"';
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i);
    const short = '\b\t\n\f\r"\\'.indexOf(c);
    if (short >= 0) out += `\\${'btnfr"\\'.charAt(short)}`;
    else if (c < ' ') out += `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    else out += c;
  }
  return `${out}"`;
}
