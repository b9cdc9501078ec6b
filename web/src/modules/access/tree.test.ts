import { expect, it } from 'vitest';
import type { OrgView } from '@/api/types';
import { branches } from './tree';

const org = (id: string, region: string, parentAdmin: string | null): OrgView => ({
  id,
  org: { region, name: id, shortName: id, level: '区县', kind: '局', parentAdmin, validFrom: '2019-01-01', version: 1 },
});

it('puts every organisation under its parent, and one whose parent is out of sight at the top', () => {
  const tree = branches([org('team', '610104000000', 'bureau'), org('bureau', '610104000000', 'city'), org('other', '610102000000', 'away'), org('city', '610100000000', null)]);
  expect(tree.map(({ id, depth }) => [id, depth])).toEqual([['city', 0], ['bureau', 1], ['team', 2], ['other', 0]]);
});
