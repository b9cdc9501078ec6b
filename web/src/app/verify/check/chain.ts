import { sha256 } from '@/shared/sha256';
import { Broken } from './broken';
import { Fields, utf8 } from './fields';

export const LINES = 'journal/lines.jsonl';

/** One line of the record: its place in the chain, its hash and what it says. */
export interface Line {
  matter: string;
  seq: bigint;
  prev: string;
  hash: string;
  content: string | null;
  fields: Fields;
}

/** The whole record of one matter, each line naming the hash of the line before it. */
export interface Chain {
  matter: string;
  lines: Line[];
  last: Line;
}

export function readChain(bytes: Uint8Array): Chain {
  const lines: Line[] = [];
  for (const text of rows(LINES, bytes)) {
    const next = lines.length + 1;
    const item = `${LINES} 第 ${next} 行`;
    const line = readLine(item, text);
    const before = lines[lines.length - 1];
    if (before && line.matter !== before.matter) throw new Broken(item, '属于另一案件');
    if (line.seq !== BigInt(next)) throw new Broken(item, `序号应为 ${next}，实为 ${line.seq}（缺行、多行或次序被调换）`);
    if (line.prev !== (before ? before.hash : sha256(line.matter))) {
      throw new Broken(item, '所记的上一行摘要与上一行不符（本行或上一行被改动）');
    }
    lines.push(line);
  }
  const last = lines[lines.length - 1];
  if (!last) throw new Broken(LINES, '没有任何记录');
  return { matter: last.matter, lines, last };
}

function readLine(item: string, text: string): Line {
  const fields = Fields.canonical(item, text);
  if (fields.number('v') !== 1n) throw new Broken(item, '记录格式版本不是 1');
  return {
    matter: fields.text('matter'),
    seq: fields.number('seq'),
    prev: fields.digest('prev'),
    hash: sha256(text),
    content: fields.has('content') ? fields.digest('content') : null,
    fields,
  };
}

/** Splits text of which every row, the last too, ends with a line feed. */
export function rows(item: string, bytes: Uint8Array): string[] {
  const text = utf8(item, bytes);
  if (text === '') return [];
  if (!text.endsWith('\n')) throw new Broken(item, '最后一行没有换行，可能被截断');
  return text.slice(0, -1).split('\n');
}

/** True if any line is marked as demonstration data; every mark is read, so that none is of the wrong kind. */
export function isEvaluation(chain: Chain): boolean {
  return chain.lines.filter(({ fields }) => fields.has('evaluation') && fields.flag('evaluation')).length > 0;
}
