import { checkProof, PROOF, readProof, rootOf, sentence, type AnchorProof } from './anchor';
import { Broken } from './broken';
import type { Bytes } from './bytes';
import { isEvaluation, LINES, readChain, type Chain } from './chain';
import { checkContents, CONTENTS } from './contents';
import { Fields, utf8 } from './fields';
import { KEY, KeyRing } from './keys';
import { CASE, MANIFEST, PAPERS, readManifest, sameEntries, SIGNATURE, type Manifest } from './manifest';
import { namedFiles, type NamedFiles } from './named';
import { notes, whole, type Report } from './report';
import type { Trust } from './trust';
import { zipItems } from './zip';
import type { ZipItem } from './zip-headers';

const ROOT_ALONE =
  '注意：只给出锚定根时，锚定的是流程记录、其内容摘要和它点名的文件；装订次序、题名、case.json 由文件自带的密钥签名，不在其内，要一并证明请同时给出密钥指纹（命令行：--key）';
const NOT_COVERED =
  '不在核验范围：ZIP 条目的时间、属性和注释（格式规定为固定值或没有，与案件的时间无关）、文件名、所记内容是否属实、是否为最新一次导出';

/** A dossier that has been read and found whole. */
export interface Dossier {
  chain: Chain;
  files: NamedFiles;
  report: Report;
}

/** The checks in the order in which each can rely on the ones before. */
export async function openDossier(bytes: Bytes, trust: Trust): Promise<Dossier> {
  const items = await zipItems(bytes);
  const byPath = new Map(items.map((item) => [item.path, item]));
  const entry = (path: string): Promise<Uint8Array> => {
    const item = byPath.get(path);
    if (!item) throw new Broken(path, '缺少这一条目');
    return bytes.all(item);
  };
  if (items[0]?.path !== MANIFEST || items[1]?.path !== SIGNATURE) {
    throw new Broken(items[0]?.path ?? MANIFEST, '案卷应以 manifest.json、manifest.sig 开头');
  }
  const ring = KeyRing.read(await entry(KEY));
  const key = signer(ring, trust, await entry(SIGNATURE), await entry(MANIFEST));
  const manifest = readManifest(await entry(MANIFEST));
  sameEntries(manifest.entries, items.slice(2));
  await digests(bytes, manifest, items.slice(2));
  const chain = readChain(await entry(LINES));
  const sealed = checkContents(chain, await entry(CONTENTS));
  const files = namedFiles(chain);
  const erased = named(manifest, files);
  sameMatter(manifest, chain, await entry(CASE));
  const proof = readProof(await entry(PROOF));
  checkProof(proof, chain, ring);
  trust.key(PROOF, proof.key);
  trust.root(PROOF, rootOf(proof));
  return { chain, files, report: report(manifest, chain, proof, notes(sealed, erased, manifest.evaluation), key, trust) };
}

function report(manifest: Manifest, chain: Chain, proof: AnchorProof, remarks: string[], key: string, trust: Trust): Report {
  const count = (kind: string) => manifest.entries.filter((entry) => entry.kind === kind).length;
  const findings = [
    `案卷：${manifest.number} ${manifest.title}`,
    `流程记录 ${chain.lines.length} 行，文书 ${count('document')} 件，扫描件 ${count('scan')} 件，证据 ${count('evidence')} 件`,
    sentence(proof),
    ...remarks,
  ];
  if (trust.keys.size === 0 && trust.roots.size > 0) findings.push(ROOT_ALONE);
  findings.push(NOT_COVERED);
  return whole(trust, findings, key);
}

function signer(ring: KeyRing, trust: Trust, signature: Uint8Array, manifest: Uint8Array): string {
  const fields = Fields.canonical(SIGNATURE, utf8(SIGNATURE, signature));
  if (fields.text('algorithm') !== 'SM2-SM3') throw new Broken(SIGNATURE, '签名算法不是 SM2-SM3');
  const key = fields.digest('key');
  ring.signed(SIGNATURE, key, manifest, fields.bytes('signature'));
  trust.key(SIGNATURE, key);
  return key;
}

async function digests(bytes: Bytes, manifest: Manifest, items: ZipItem[]): Promise<void> {
  for (const [i, entry] of manifest.entries.entries()) {
    if ((await bytes.digest(items[i] as ZipItem)) !== entry.sha256) throw new Broken(entry.path, '内容与清单登记的摘要不符');
  }
}

/** Every paper is named by a line and every named file is there, or was erased by a line that says so. */
function named(manifest: Manifest, files: NamedFiles): string[] {
  const missing = new Map(files.named);
  for (const entry of manifest.entries) {
    if (PAPERS.includes(entry.kind) && !files.named.has(entry.sha256)) throw new Broken(entry.path, '流程记录没有点名这份文件');
    missing.delete(entry.sha256);
  }
  for (const [digest, line] of missing) {
    if (!files.erased.has(digest)) throw new Broken(line.fields.item, `点名的文件（摘要 ${digest}）不在案卷中`);
  }
  return [...missing.keys()];
}

function sameMatter(manifest: Manifest, chain: Chain, data: Uint8Array): void {
  const fields = Fields.lenient(CASE, utf8(CASE, data));
  if (fields.text('matter') !== chain.matter) throw new Broken(CASE, '不是本案的数据');
  if (manifest.matter !== chain.matter) throw new Broken(MANIFEST, '不是本案的清单');
  if (manifest.evaluation !== isEvaluation(chain)) throw new Broken(MANIFEST, '演示数据标记与流程记录不一致');
}
