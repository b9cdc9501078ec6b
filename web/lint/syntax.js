// What the oldest browsers we promise (Chromium 86) can read: all of ECMAScript 2021 and nothing after it.
import { parse } from 'acorn';

/** Why a script can't be read by Chromium 86, or null. */
export function tooNew(code, sourceType = 'module') {
  try {
    parse(code, { ecmaVersion: 2021, sourceType });
    return null;
  } catch (e) {
    return `${e.message}: …${code.slice(Math.max(0, e.pos - 30), e.pos + 30)}…`;
  }
}

/** The scripts inside a page, each with its type. */
export function scriptsOf(html) {
  return [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, , code]) => code.trim() !== '')
    .map(([, attributes, code]) => ({ code, sourceType: attributes.includes('module') ? 'module' : 'script' }));
}
