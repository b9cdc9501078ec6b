// Fails the build when what an officer must download before the first page grows beyond its limit.
import { readFileSync, statSync } from 'node:fs';

const limits = { 'desk.html': { shell: 190, page: 115 } };
const dist = new URL('../dist/', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'));

const kilobytes = (file) => statSync(`${dist}${file}.gz`).size / 1024;

/** Every file that the chunk needs at once: itself, its static imports, their styles. */
function needs(key, seen = new Set()) {
  const chunk = manifest[key];
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const css of chunk.css ?? []) seen.add(css);
  for (const next of chunk.imports ?? []) needs(next, seen);
  return seen;
}

const sum = (files) => [...files].reduce((total, file) => total + kilobytes(file), 0);

const whole = { 'verify.html': 60 };

let broken = false;
for (const [page, limit] of Object.entries(whole)) {
  const size = kilobytes(page);
  process.stdout.write(`${size.toFixed(1).padStart(7)} KB gz of ${limit}  ${page}\n`);
  broken ||= size > limit;
}
for (const [entry, limit] of Object.entries(limits)) {
  const shell = needs(entry);
  const report = [[`${entry} shell`, sum(shell), limit.shell]];
  for (const [key, chunk] of Object.entries(manifest)) {
    if (!chunk.isDynamicEntry) continue;
    const extra = [...needs(key)].filter((file) => !shell.has(file));
    report.push([key, sum(extra), limit.page]);
  }
  report.sort((a, b) => b[1] - a[1]);
  for (const [name, size, most] of report.slice(0, 6)) {
    process.stdout.write(`${size.toFixed(1).padStart(7)} KB gz of ${most}  ${name}\n`);
  }
  broken ||= report.some(([, size, most]) => size > most);
}
if (broken) {
  process.stderr.write('size gate: a bundle outgrew its limit; split the page or drop the dependency\n');
  process.exit(1);
}
