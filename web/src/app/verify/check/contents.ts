import { Broken } from './broken';
import { rows, type Chain, type Line } from './chain';
import { Fields } from './fields';
import { digestOf, toHex, toUtf8 } from './hex';

export const CONTENTS = 'journal/contents.jsonl';
const SALT_LENGTH = 16;

/** Checks the words behind the lines against their salted digests; gives the lines whose words were sealed or erased. */
export function checkContents(chain: Chain, bytes: Uint8Array): bigint[] {
  const present = new Set<bigint>();
  let before = 0n;
  rows(CONTENTS, bytes).forEach((text, i) => {
    const entry = Fields.canonical(`${CONTENTS} 第 ${i + 1} 行`, text);
    const seq = entry.number('seq');
    const line = seq > before ? chain.lines[Number(seq) - 1] : undefined;
    if (!line) throw new Broken(entry.item, '序号重复、倒序或没有对应的记录');
    matches(entry, line);
    present.add(seq);
    before = seq;
  });
  return chain.lines.filter((line) => line.content !== null && !present.has(line.seq)).map((line) => line.seq);
}

function matches(entry: Fields, line: Line): void {
  const salt = entry.bytes('salt');
  const digest = toHex(digestOf(salt, toUtf8(entry.text('content'))));
  if (salt.length !== SALT_LENGTH) throw new Broken(entry.item, '盐值应为 16 字节');
  if (digest !== line.content) throw new Broken(entry.item, `内容与第 ${line.seq} 行记录的摘要不符`);
}
