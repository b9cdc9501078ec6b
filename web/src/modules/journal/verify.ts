import type { JournalLine } from '@/api/types';
import { sha256 } from '@/shared/sha256';

export type Verdict = { ok: true } | { ok: false; why: string };

/** One line against its own text and its predecessor, the way an outsider checks it. */
export function verifyLine(line: JournalLine, before: JournalLine | undefined, matter: string): Verdict {
  if (sha256(line.line) !== line.hash) return { ok: false, why: '内容与摘要值不符' };
  const told = spoken(line.line);
  if (!told) return { ok: false, why: '内容无法识别' };
  if (told.seq !== line.seq) return { ok: false, why: '序号与内容不符' };
  if (told.prev !== line.prev) return { ok: false, why: '前一行的摘要值与内容不符' };
  if (!before && line.seq !== 1) return { ok: false, why: `缺少第 1 行` };
  if (before && line.seq !== before.seq + 1) return { ok: false, why: `缺少第 ${before.seq + 1} 行` };
  const expected = before ? before.hash : sha256(matter);
  return line.prev === expected ? { ok: true } : { ok: false, why: '与前一行不相连' };
}

function spoken(text: string): { seq: unknown; prev: unknown } | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed && typeof parsed === 'object' ? (parsed as { seq: unknown; prev: unknown }) : null;
  } catch {
    return null;
  }
}

export interface Anchor { seq: number; head: string }

/** The word of the stand-alone verifier, with its reason: a page that trusts its own server never says 已锚定. */
export function conclude(lines: JournalLine[], verdicts: Verdict[], anchor: Anchor | null): { broken: boolean; text: string } {
  const at = verdicts.findIndex((verdict) => !verdict.ok);
  const found = verdicts[at];
  if (found && !found.ok) return { broken: true, text: `已损坏 — 第 ${lines[at]?.seq ?? at + 1} 行：${found.why}` };
  if (anchor && lines[anchor.seq - 1]?.hash !== anchor.head) return { broken: true, text: `已损坏 — 第 ${anchor.seq} 行与锚定时的摘要值不符（截尾或者改写）` };
  return { broken: false, text: `自洽 — 共 ${lines.length} 行，逐行核对，各部分互相吻合` };
}

/** Every line in turn. */
export function verifyAll(lines: JournalLine[], matter: string): Verdict[] {
  return lines.map((line, index) => verifyLine(line, lines[index - 1], matter));
}
