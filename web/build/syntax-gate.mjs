// Fails the build when a script that is shipped is written in syntax which the oldest promised browsers cannot read.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scriptsOf, tooNew } from '../lint/syntax.js';

const dist = new URL('../dist/', import.meta.url).pathname;
const complaints = [];
let seen = 0;

function look(name, code, sourceType) {
  const complaint = tooNew(code, sourceType);
  seen += 1;
  if (complaint) complaints.push(`${name}: ${complaint}`);
}

for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const text = () => readFileSync(join(entry.parentPath, entry.name), 'utf8');
  if (entry.name.endsWith('.js')) look(entry.name, text(), entry.parentPath.endsWith('assets') ? 'module' : 'script');
  if (entry.name.endsWith('.html')) scriptsOf(text()).forEach(({ code, sourceType }) => look(entry.name, code, sourceType));
}
process.stdout.write(`${seen} scripts in the syntax of Chromium 86\n`);
if (complaints.length > 0 || seen === 0) {
  process.stderr.write(`syntax gate: too new for Chromium 86\n${complaints.join('\n')}\n`);
  process.exit(1);
}
