import { describe, expect, it } from 'vitest';
import type { Offer } from '@/api/types';
import { chipsOf, figureText, filterOf, folded, outcomeText, queryOf, shortHash, sizeText, without } from './model';

const offer = (act: string, open: boolean, kind: 'act' | 'fact'): Offer => ({
  act, open, kind, label: act, articles: [], strand: 'c', strandLabel: '', hint: null, approval: false, refusals: [],
});

describe('the filter', () => {
  it('survives the way to the address and back', () => {
    const filter = filterOf({ q: '化工', overdue: '1', stage: 'INFORMED', odd: 'x' });
    expect(queryOf(filter)).toEqual({ q: '化工', overdue: 'true', stage: 'INFORMED' });
    expect(filterOf(queryOf(filter))).toEqual(filter);
    expect(filterOf({ sort: 'NUMBER' }).sort).toBe('NUMBER');
    expect(filterOf({ sort: 'fine' }).sort).toBe('');
  });
  it('shows a chip for all that narrows, and none for the order', () => {
    const chips = chipsOf(filterOf({ source: 'RANDOM', overdue: 'true', sort: 'DUE' }), (code) => code, (id) => id);
    expect(chips.map((chip) => chip.label)).toEqual(['来源：双随机', '有逾期']);
  });
});

describe('the list behind a figure', () => {
  const filter = filterOf({ counted: 'REVIEW,SUIT', since: '2026-01-01', until: '2026-03-01', under: 'x', accident: 'false', sector: 'COAL' });
  const chips = chipsOf(filter, (code) => code, (id) => id, () => '西安市应急管理局');
  it('says what is counted, where and when', () => {
    expect(chips.map((chip) => chip.label)).toEqual(['西安市应急管理局及下级', '事前', '行业领域：煤矿', '复议受理、法院立案 2026-01-01 至 2026-03-01']);
  });
  it('loses the days with what is counted, and nothing else', () => {
    const counted = chips.find((chip) => chip.key === 'counted');
    expect(counted && queryOf(without(filter, counted))).toEqual({ under: 'x', accident: 'false', sector: 'COAL' });
  });
  it('tells the figure itself beside the number of cases', () => {
    expect(figureText('DECIDED', { entries: 5, fen: '12000050' })).toBe('处罚决定 5，120,000.50 元');
    expect(figureText('FILED', { entries: 1200, fen: '0' })).toBe('立案 1,200');
    expect(figureText('', null)).toBe('');
  });
});

describe('the doors', () => {
  it('are never dropped: the usual ones stay in their order, the rest folds away', () => {
    const offers = [offer('decide', false, 'act'), offer('paid', true, 'fact'), offer('inform', true, 'act')];
    const later = { ...offer('archive', false, 'act'), now: false };
    const rare = { ...offer('amend', true, 'act'), rare: true };
    const others = { ...offer('review', false, 'act'), yours: false };
    const { usual, more } = folded([...offers, later, rare, others]);
    expect(usual.map((one) => one.act)).toEqual(['decide', 'paid', 'inform']);
    expect(more.map((one) => one.act)).toEqual(['archive', 'amend', 'review']);
  });
});

it('says in a few words what an act brings about', () => {
  const check = { refusals: [], warnings: [], documents: [{ form: 'a', title: 'a' }], terms: [{ label: 't', op: 'start' as const, due: null }], approval: { needed: true, steps: ['部门负责人', '分管领导'] }, late: false, missing: {} };
  expect(outcomeText(check)).toBe('文书 1 件 · 起算期限 1 项 · 审批 2 级');
  expect(outcomeText({ ...check, refusals: [{ code: 'x', message: 'x', articles: [], verified: true }] })).toBe('暂不能办理，原因 1 项');
});

it('shortens a hash and says a size in words', () => {
  expect(shortHash('9f3c00000000a1e0')).toBe('9f3c…a1e0');
  expect([512, 2048, 3_145_728].map(sizeText)).toEqual(['512 B', '2 KB', '3.0 MB']);
});
