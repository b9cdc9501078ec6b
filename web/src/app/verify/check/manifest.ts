import { Broken } from './broken';
import { Fields, utf8 } from './fields';
import type { ZipItem } from './zip-headers';

export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'manifest.sig';
export const CASE = 'case.json';

const FOLDERS = new Map([
  ['document', 'documents/'],
  ['scan', 'scans/'],
  ['evidence', 'evidence/'],
  ['journal', 'journal/'],
  ['anchor', 'anchor/'],
]);
const VOLUMES = ['正卷', '副卷', 'none'];

/** Kinds of which every entry must be named by a line of the record. */
export const PAPERS = ['document', 'scan', 'evidence'];

/** One row of the manifest: an entry, its digest, its kind and its place in the bound volumes. */
export interface ManifestEntry {
  path: string;
  sha256: string;
  size: bigint;
  kind: string;
  volume: string;
  pages: { from: bigint; to: bigint } | null;
}

/** The signed list of everything in a dossier, in the order in which it is bound. */
export interface Manifest {
  matter: string;
  number: string;
  title: string;
  evaluation: boolean;
  entries: ManifestEntry[];
}

export function readManifest(bytes: Uint8Array): Manifest {
  const fields = Fields.canonical(MANIFEST, utf8(MANIFEST, bytes));
  if (fields.text('format') !== 'tiean-dossier' || fields.number('version') !== 1n) throw new Broken(MANIFEST, '不是 tiean-dossier 第 1 版');
  const entries = fields.objects('entries').map(readEntry);
  const manifest = {
    matter: fields.text('matter'),
    number: fields.text('number'),
    title: fields.text('title'),
    evaluation: fields.flag('evaluation'),
    entries,
  };
  pagesFollowEachOther(entries);
  return manifest;
}

function readEntry(fields: Fields): ManifestEntry {
  const entry = {
    path: fields.text('path'),
    sha256: fields.digest('sha256'),
    size: fields.number('size'),
    kind: fields.text('kind'),
    volume: fields.text('volume'),
    pages: fields.has('pages') ? readPages(fields.object('pages')) : null,
  };
  fields.text('title');
  const folder = FOLDERS.get(entry.kind);
  const placed =
    entry.kind === 'data' ? entry.path === CASE || entry.path.startsWith('data/') : folder !== undefined && entry.path.startsWith(folder);
  if (!placed || !VOLUMES.includes(entry.volume)) throw new Broken(entry.path, '清单中的种类、卷别与路径不符');
  return entry;
}

function readPages(fields: Fields): { from: bigint; to: bigint } {
  return { from: fields.number('from'), to: fields.number('to') };
}

function pagesFollowEachOther(entries: ManifestEntry[]): void {
  const next = new Map<string, bigint>();
  for (const { path, volume, pages } of entries) {
    if (!pages) continue;
    if (pages.from !== (next.get(volume) ?? 1n) || pages.to < pages.from) throw new Broken(path, '卷内页码不连续');
    next.set(volume, pages.to + 1n);
  }
}

/** The container must hold exactly the listed entries, in the listed order, with the listed lengths. */
export function sameEntries(entries: ManifestEntry[], rest: ZipItem[]): void {
  for (let i = 0; i < Math.max(rest.length, entries.length); i += 1) {
    const item = rest[i];
    const entry = entries[i];
    if (!item) throw new Broken(entry?.path ?? MANIFEST, '清单列有，文件中没有');
    if (!entry) throw new Broken(item.path, '文件中有，清单没有列');
    if (item.path !== entry.path) throw new Broken(entry.path, `此处应为该条目，实为“${item.path}”（缺失、多出、改名或调换）`);
    if (item.size !== entry.size) throw new Broken(entry.path, '长度与清单不符');
  }
}
