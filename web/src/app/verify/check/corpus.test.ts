import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Report } from './report';
import { Trust } from './trust';
import { verify, verifyPaper } from './verifier';

/** One file that the Java verifier checked, how it was spoiled, what was brought along, and what was said. */
interface Row extends Report {
  file: string;
  paper?: string;
  name?: string;
  at?: number;
  bits?: number;
  cut?: number;
  keys: string[];
  roots: string[];
}

const verifier = fileURLToPath(new URL('../../../../../verifier', import.meta.url));
/** Every file that the Java tests checked in their last run, and the sample that is always there. */
const folders = [`${verifier}/src/test/corpus`, `${verifier}/target/corpus`].flatMap((folder) =>
  existsSync(folder) ? readdirSync(folder).map((each) => join(folder, each)) : [],
);

function spoiled(row: Row, bytes: Buffer): Blob {
  const copy = Uint8Array.from(bytes).subarray(0, row.cut ?? bytes.length);
  if (row.at !== undefined) copy[row.at] = (copy[row.at] ?? 0) ^ (row.bits ?? 0);
  return new Blob([copy]);
}

describe.each(folders)('%s', (folder) => {
  it('gets the same words from both verifiers', { timeout: 60_000 }, async () => {
    const read = (name: string) => readFileSync(join(folder, name));
    const rows = read('cases.jsonl').toString('utf8').trimEnd().split('\n');
    expect(rows.length).toBeGreaterThan(0);
    for (const text of rows) {
      const row = JSON.parse(text) as Row;
      const file = spoiled(row, read(row.file));
      const trust = new Trust(new Set(row.keys), new Set(row.roots));
      const report = row.paper
        ? await verifyPaper(new File([read(row.paper)], row.name ?? ''), file, trust)
        : await verify(file, trust);
      expect(report, text).toEqual({ verdict: row.verdict, findings: row.findings, conclusion: row.conclusion });
    }
  });
});
