import { Broken } from './broken';
import { LINES, type Chain } from './chain';
import { Fields, utf8 } from './fields';
import { fromHex, toHex, toUtf8 } from './hex';
import { canonicalText } from './json';
import type { KeyRing } from './keys';
import { merkleLeaf, merkleRoot } from './merkle';

export const PROOF = 'anchor/proof.json';
const SALT_LENGTH = 16;

/** That the last line of one record lies under a signed root, without telling of any other record. */
export interface AnchorProof {
  matter: string;
  seq: bigint;
  head: string;
  salt: Uint8Array;
  index: bigint;
  path: Uint8Array[];
  statement: Fields;
  key: string;
  signature: Uint8Array;
}

export function readProof(bytes: Uint8Array): AnchorProof {
  const fields = Fields.canonical(PROOF, utf8(PROOF, bytes));
  const leaf = fields.object('leaf');
  const path = leaf.texts('path').map((hex) => {
    if (!/^[0-9a-f]{64}$/.test(hex)) throw new Broken(PROOF, '路径上的摘要写法有误');
    return fromHex(hex);
  });
  return {
    matter: fields.text('matter'),
    seq: fields.number('seq'),
    head: fields.digest('head'),
    salt: leaf.bytes('salt'),
    index: leaf.number('index'),
    path,
    statement: fields.object('anchor'),
    key: fields.digest('key'),
    signature: fields.bytes('signature'),
  };
}

export function checkProof(proof: AnchorProof, chain: Chain, ring: KeyRing): void {
  const { statement, salt, matter, seq, head } = proof;
  if (statement.text('format') !== 'tiean-anchor' || statement.number('v') !== 1n) throw new Broken(PROOF, '不是 tiean-anchor 第 1 版');
  statement.digest('previous');
  ring.signed(PROOF, proof.key, toUtf8(canonicalText(statement.fields)), proof.signature);
  const root = merkleRoot(merkleLeaf(salt, matter, seq, head), proof.index, statement.number('leaves'), proof.path);
  if (salt.length !== SALT_LENGTH || root === null || toHex(root) !== rootOf(proof)) throw new Broken(PROOF, '包含证明推不出锚定根');
  if (matter !== chain.matter) throw new Broken(PROOF, '锚定的是另一案件');
  if (seq !== chain.last.seq || head !== chain.last.hash) {
    throw new Broken(LINES, `锚定的是第 ${seq} 行，记录的末行是第 ${chain.last.seq} 行，两者不一致（截尾、增补或改写）`);
  }
}

export const rootOf = (proof: AnchorProof): string => proof.statement.digest('root');

export const sentence = (proof: AnchorProof): string =>
  `锚定：第 ${proof.statement.number('n')} 号，${proof.statement.text('at')}，含 ${proof.statement.number('leaves')} 条流程记录，根 ${rootOf(proof)}`;
