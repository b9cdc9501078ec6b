import { expect, it } from 'vitest';
import type { Me } from '@/api/types';
import { homeOf, menuOf } from './menu';

const me = (...permissions: string[]) => ({ permissions }) as unknown as Me;

it('begins at the workbench where cases may be read', () => expect(homeOf(me('case.read', 'org.read'))).toBe('/'));

it('begins elsewhere where no case is open to the post', () => {
  expect(homeOf(me('org.read', 'log.read'))).toBe('/logs');
  expect(homeOf(me('org.read', 'user.write'))).toBe('/people');
  expect(homeOf(me('lead.write', 'registry.read', 'law.read', 'org.read'))).toBe('/leads/new');
});

it('shows no place of the menu that the post may not read', () => {
  expect(menuOf(me('org.read', 'log.read')).map((item) => item.to)).toEqual(['/people', '/logs']);
  expect(menuOf(me('lead.write')).map((item) => item.to)).toEqual(['/leads/new']);
});
