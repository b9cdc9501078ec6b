import type { OrgView } from '@/api/types';

export interface Branch { id: string; name: string; kind: string; level: string; depth: number }

/** Organisations in the order of their administrative tree, each with its depth; one whose parent is out of sight is a root. */
export function branches(orgs: OrgView[]): Branch[] {
  const known = new Set(orgs.map((one) => one.id));
  const below = new Map<string, OrgView[]>();
  for (const one of orgs) {
    const parent = one.org.parentAdmin && known.has(one.org.parentAdmin) ? one.org.parentAdmin : '';
    below.set(parent, [...(below.get(parent) ?? []), one]);
  }
  const out: Branch[] = [];
  const walk = (parent: string, depth: number) => {
    const children = [...(below.get(parent) ?? [])].sort((a, b) => a.org.region.localeCompare(b.org.region));
    for (const { id, org } of children) {
      out.push({ id, name: org.name, kind: org.kind, level: org.level, depth });
      walk(id, depth + 1);
    }
  };
  walk('', 0);
  return out;
}
