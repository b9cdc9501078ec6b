import { describe, expect, it } from 'vitest';
import type { JournalLine } from '@/api/types';
import { sha256 } from '@/shared/sha256';
import { conclude, verifyAll } from './verify';

const MATTER = '019a0000-0000-7000-8000-000000000001';

function chain(length: number): JournalLine[] {
  const lines: JournalLine[] = [];
  let prev = sha256(MATTER);
  for (let seq = 1; seq <= length; seq += 1) {
    const line = JSON.stringify({ act: 'file', prev, seq });
    const hash = sha256(line);
    lines.push({ seq, line, hash, prev, recordedAt: '2026-03-02T09:15:00+08:00' });
    prev = hash;
  }
  return lines;
}

const broken = (lines: JournalLine[]) => verifyAll(lines, MATTER).findIndex((verdict) => !verdict.ok);
const first = (lines: JournalLine[]): JournalLine => lines[0] as JournalLine;

describe('the chain', () => {
  it('holds when nobody touched it', () => {
    expect(broken(chain(5))).toBe(-1);
  });
  it('breaks at a changed text, a line left out, a line swapped, another matter', () => {
    const changed = chain(5).map((line) => (line.seq === 3 ? { ...line, line: line.line.replace('file', 'drop') } : line));
    expect(broken(changed)).toBe(2);
    expect(broken(chain(5).filter((line) => line.seq !== 2))).toBe(1);
    expect(broken(chain(5).filter((line) => line.seq !== 1))).toBe(0);
    expect(broken([...chain(2)].reverse())).toBe(0);
    expect(verifyAll(chain(1), 'another').every((verdict) => !verdict.ok)).toBe(true);
  });
  it('breaks when a line is changed and hashed again, at the next line', () => {
    const lines = chain(4);
    const forged = { ...first(lines), line: first(lines).line.replace('file', 'drop') };
    forged.hash = sha256(forged.line);
    expect(broken([forged, ...lines.slice(1)])).toBe(1);
  });
});

describe('the conclusion', () => {
  const of = (lines: JournalLine[], anchor: { seq: number; head: string } | null) => conclude(lines, verifyAll(lines, MATTER), anchor);
  it('uses the words of the verifier, and never says more than a page can know', () => {
    const lines = chain(3);
    expect(of(lines, { seq: 2, head: lines[1]?.hash ?? '' })).toEqual({ broken: false, text: expect.stringMatching(/^自洽/) as string });
    expect(of(lines.slice(1), null).text).toMatch(/^已损坏 — 第 2 行/);
  });
  it('finds a record that was cut off or written anew since it was anchored', () => {
    const lines = chain(3);
    expect(of(lines.slice(0, 2), { seq: 3, head: lines[2]?.hash ?? '' }).broken).toBe(true);
    expect(of(lines, { seq: 3, head: sha256('another') }).broken).toBe(true);
  });
});
