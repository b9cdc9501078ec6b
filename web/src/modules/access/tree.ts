import type { OrgBody, OrgView } from '@/api/types';

export interface Branch { id: string; name: string; kind: string; level: string; region: string; closed: boolean; depth: number }

/** Organisations in the order of their administrative tree, each with its depth; one whose parents are out of sight is a root. */
export function branches(orgs: OrgView[]): Branch[] {
  const known = new Set(orgs.map((one) => one.id));
  const below = new Map<string, OrgView[]>();
  for (const one of orgs) {
    const parent = [one.org.parentAdmin, one.org.parentBusiness].find((id) => id && known.has(id)) ?? '';
    below.set(parent, [...(below.get(parent) ?? []), one]);
  }
  const out: Branch[] = [];
  const walk = (parent: string, depth: number) => {
    const children = [...(below.get(parent) ?? [])].sort((a, b) => a.org.region.localeCompare(b.org.region));
    for (const { id, org } of children) {
      out.push({ id, name: org.name, kind: org.kind, level: org.level, region: org.region, closed: !!org.validTo, depth });
      walk(id, depth + 1);
    }
  };
  walk('', 0);
  return out;
}

/** The branches that answer to the words, each below the path that leads to it. */
export function found(tree: Branch[], words: string): Branch[] {
  const asked = words.trim();
  if (!asked) return tree;
  const keep = new Set<string>();
  const path: Branch[] = [];
  for (const branch of tree) {
    path.length = branch.depth;
    path.push(branch);
    if (branch.name.includes(asked) || branch.region.startsWith(asked)) path.forEach((one) => keep.add(one.id));
  }
  return tree.filter((branch) => keep.has(branch.id));
}

const STEPS: Record<string, number> = { 省: 1e10, 市: 1e8, 区县: 1e6, 开发区: 1e6, 新区: 1e7, 新城: 1e6, 镇街: 1e3 };

/** The range of regions a body of this level is usually responsible for. */
export function usualRange(org: Pick<OrgBody, 'region' | 'level'>): { from: string; to: string } {
  const from = Number(org.region);
  return { from: org.region, to: String(from + (STEPS[org.level] ?? 1e6)) };
}
