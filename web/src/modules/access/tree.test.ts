import { expect, it } from 'vitest';
import type { OrgView } from '@/api/types';
import { branches, found, usualRange } from './tree';

const org = (id: string, region: string, parentAdmin: string | null, parentBusiness: string | null = null): OrgView => ({
  id,
  org: { region, name: id, shortName: id, level: '区县', kind: '局', parentAdmin, parentBusiness, validFrom: '2019-01-01', version: 1 },
  names: [],
});
const all = [org('team', '610104000000', 'bureau'), org('bureau', '610104000000', 'city'), org('other', '610102000000', 'away'), org('city', '610100000000', null)];

it('puts every organisation under its parent, and one whose parent is out of sight at the top', () => {
  expect(branches(all).map(({ id, depth }) => [id, depth])).toEqual([['city', 0], ['bureau', 1], ['team', 2], ['other', 0]]);
});

it('puts one without administrative parent under its business parent', () => {
  expect(branches([...all, org('town', '610104001000', null, 'bureau')]).find((one) => one.id === 'town')?.depth).toBe(2);
});

it('keeps the way to what was searched', () => {
  expect(found(branches(all), 'team').map((one) => one.id)).toEqual(['city', 'bureau', 'team']);
  expect(found(branches(all), '610102').map((one) => one.id)).toEqual(['other']);
  expect(found(branches(all), ' ')).toHaveLength(4);
});

it('knows how far a body of a level usually reaches', () => {
  expect(usualRange({ region: '610104000000', level: '区县' })).toEqual({ from: '610104000000', to: '610105000000' });
  expect(usualRange({ region: '610170000000', level: '新区' }).to).toBe('610180000000');
  expect(usualRange({ region: '610104001000', level: '镇街' }).to).toBe('610104002000');
});
