import type { Chain, Line } from './chain';
import { Fields } from './fields';
import type { Json } from './json';

/** The files that the lines name by digest, and those that a line says were lawfully erased. */
export interface NamedFiles {
  named: Map<string, Line>;
  erased: Set<string>;
}

export function namedFiles(chain: Chain): NamedFiles {
  const out: NamedFiles = { named: new Map(), erased: new Set() };
  for (const line of chain.lines) {
    collect(out.named, line, line.fields.fields);
    if (!line.fields.has('data')) continue;
    const data = line.fields.object('data');
    if (data.has('erased')) data.object('erased').texts('files').forEach((digest) => out.erased.add(digest));
  }
  return out;
}

function collect(named: Map<string, Line>, line: Line, value: Json): void {
  if (value instanceof Map) {
    if (value.has('sha256')) {
      const digest = new Fields(line.fields.item, value).digest('sha256');
      if (!named.has(digest)) named.set(digest, line);
    }
    value.forEach((inner) => collect(named, line, inner));
  } else if (Array.isArray(value)) {
    value.forEach((inner) => collect(named, line, inner));
  }
}
