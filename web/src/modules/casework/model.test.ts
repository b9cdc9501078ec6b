import { describe, expect, it } from 'vitest';
import type { Offer } from '@/api/types';
import { chipsOf, filterOf, queryOf, shortHash, sizeText, sorted } from './model';

const offer = (act: string, open: boolean, kind: 'act' | 'fact'): Offer => ({
  act, open, kind, label: act, articles: [], strand: 'c', strandLabel: '', hint: null, approval: false, refusals: [],
});

describe('the filter', () => {
  it('survives the way to the address and back', () => {
    const filter = filterOf({ q: '化工', overdue: 'true', stage: 'INFORMED', odd: 'x' });
    expect(queryOf(filter)).toEqual({ q: '化工', overdue: 'true', stage: 'INFORMED' });
    expect(filterOf(queryOf(filter))).toEqual(filter);
  });
  it('shows a chip for all that narrows, and none for the order', () => {
    const chips = chipsOf(filterOf({ source: 'RANDOM', overdue: 'true', sort: 'due' }), (code) => code);
    expect(chips.map((chip) => chip.label)).toEqual(['来源：双随机', '有逾期']);
  });
});

describe('the doors', () => {
  it('are never dropped, only put in order', () => {
    const offers = [offer('decide', false, 'act'), offer('paid', true, 'fact'), offer('inform', true, 'act')];
    const { acts, facts, closed } = sorted(offers);
    expect([...acts, ...facts, ...closed].map((one) => one.act)).toEqual(['inform', 'paid', 'decide']);
  });
});

it('shortens a hash and says a size in words', () => {
  expect(shortHash('9f3c00000000a1e0')).toBe('9f3c…a1e0');
  expect([512, 2048, 3_145_728].map(sizeText)).toEqual(['512 B', '2 KB', '3.0 MB']);
});
