import type { Broken } from './broken';
import type { Trust } from './trust';

/** The three things that can be said of a file; none of them is said of a file that only vouches for itself. */
export type Verdict = 'BROKEN' | 'CONSISTENT' | 'ANCHORED';

export const WORDS: Record<Verdict, string> = { BROKEN: '已损坏', CONSISTENT: '自洽', ANCHORED: '已锚定' };

/** What was found in a file: plain sentences, and the verdict with its reason as the last one. */
export interface Report {
  verdict: Verdict;
  findings: string[];
  conclusion: string;
}

export function broken(found: Broken): Report {
  return { verdict: 'BROKEN', findings: [], conclusion: found.message };
}

/** Consistent or anchored, depending on whether the user gave something to compare with. */
export function whole(trust: Trust, findings: string[], ownKey: string): Report {
  if (!trust.given) {
    const conclusion = `各部分互相吻合；签名密钥取自文件本身，不证明来源。密钥指纹 ${ownKey}，请与纸面或公布的指纹核对，再给出该指纹重验（命令行：--key）`;
    return { verdict: 'CONSISTENT', findings, conclusion };
  }
  const known = [...(trust.keys.size > 0 ? ['密钥指纹'] : []), ...(trust.roots.size > 0 ? ['锚定根'] : [])];
  return { verdict: 'ANCHORED', findings, conclusion: `与您给出的${known.join('和')}一致` };
}

/** The verdict on one line. */
export const line = (report: Report): string => `结论：${WORDS[report.verdict]} — ${report.conclusion}`;

/** What a reader should know of a whole file: contents sealed, files erased, demonstration data. */
export function notes(sealed: bigint[], erased: string[], evaluation: boolean): string[] {
  const out = erased.map((digest) => `摘要为 ${digest} 的文件已按记录依法清除`);
  if (sealed.length > 0) out.unshift(`第 ${sealed.join('、')} 行的内容不在文件中（已依法封存或清除），摘要仍在，链条完整`);
  if (evaluation) out.push('演示数据：本文件出自演示环境，不是真实案件');
  return out;
}
