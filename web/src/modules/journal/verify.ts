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

/** Every line in turn. */
export function verifyAll(lines: JournalLine[], matter: string): Verdict[] {
  return lines.map((line, index) => verifyLine(line, lines[index - 1], matter));
}
