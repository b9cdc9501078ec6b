import { expect, it } from 'vitest';
import { scriptsOf, tooNew } from './syntax';

it.each([
  'class A { static { A.x = 1; } }',
  'class A { #x; has(o) { return #x in o; } }',
  'class A { x = 1; }',
  'await fetch("/api");',
  'const r = /a/d;',
  'const r = /[\\p{L}--[a-z]]/v;',
  'import data from "./x.json" with { type: "json" };',
])('refuses what Chromium 86 cannot read: %s', (code) => {
  expect(tooNew(code)).not.toBeNull();
});

it.each(['a ||= 1; b ??= 2;', 'const n = 1_000n ** 2n;', 'x?.y ?? import("./z.js");', 'const r = /(?<=a)\\p{L}/u;'])(
  'permits what it can: %s',
  (code) => {
    expect(tooNew(code)).toBeNull();
  },
);

it('finds the scripts inside a page', () => {
  const html = '<script src="/a.js"></script><script type="module">await 1</script><script>let b</script>';
  expect(scriptsOf(html)).toEqual([
    { code: 'await 1', sourceType: 'module' },
    { code: 'let b', sourceType: 'script' },
  ]);
});
