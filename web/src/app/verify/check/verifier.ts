import { Broken } from './broken';
import { Bytes, LARGEST_IN_MEMORY, type Progress } from './bytes';
import { isEvaluation, LINES, readChain, type Chain } from './chain';
import { openDossier } from './dossier';
import { namedFiles } from './named';
import { broken, notes, type Report } from './report';
import type { Trust } from './trust';
import { LOCAL } from './zip-headers';

const SILENT: Progress = () => undefined;

/** A file that has been read and found whole: its record, and what can be said of it. */
interface Checked {
  chain: Chain;
  report: Report;
}

/** Tells what can be said of an exported file by somebody who trusts nothing but what he brought along. */
export async function verify(file: Blob, trust: Trust, progress: Progress = SILENT): Promise<Report> {
  return reported(async () => (await check(new Bytes(file, progress), trust)).report);
}

/** A single paper or piece of evidence, against a dossier or bare lines that should name it. */
export async function verifyPaper(paper: File, against: Blob, trust: Trust, progress: Progress = SILENT): Promise<Report> {
  return reported(async () => {
    const { chain, report } = await check(new Bytes(against, progress), trust);
    const digest = await new Bytes(paper, progress).wholeDigest(paper.name);
    const line = namedFiles(chain).named.get(digest);
    if (!line) throw new Broken(paper.name, `流程记录没有点名这份文件（摘要 ${digest}）`);
    return { ...report, findings: [...report.findings, `文件 ${paper.name} 由第 ${line.seq} 行记录点名，内容未变`] };
  });
}

async function reported(work: () => Promise<Report>): Promise<Report> {
  try {
    return await work();
  } catch (e) {
    if (e instanceof Broken) return broken(e);
    throw e;
  }
}

async function check(bytes: Bytes, trust: Trust): Promise<Checked> {
  const head = await bytes.read(0, Math.min(4, bytes.length), LINES);
  if (head.length === 4 && new DataView(head.buffer, head.byteOffset).getUint32(0, true) === LOCAL) return openDossier(bytes, trust);
  if (head[0] === '{'.charCodeAt(0)) return checkLines(bytes, trust);
  throw new Broken('文件开头', '认不出是案卷还是流程记录；单份文书须与它所属的案卷一起核验（命令行：--with）');
}

/** Bare lines of a record; without a signature they can only vouch for themselves. */
async function checkLines(bytes: Bytes, trust: Trust): Promise<Checked> {
  if (bytes.length > LARGEST_IN_MEMORY) throw new Broken(LINES, '超过 64 MiB，不应如此之大');
  const chain = readChain(await bytes.read(0, bytes.length, LINES));
  const findings = [
    `流程记录：${chain.matter}，${chain.lines.length} 行，末行摘要 ${chain.last.hash}`,
    ...notes([], [], isEvaluation(chain)),
  ];
  if (trust.given) findings.push('注意：单独的流程记录不带签名和锚定证明，给出的密钥指纹或锚定根用不上；请核验导出的案卷');
  return { chain, report: { verdict: 'CONSISTENT', findings, conclusion: '链条完整；文件没有签名，不证明来源，也不能发现末尾被截去' } };
}
