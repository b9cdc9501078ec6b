import { describe, expect, it } from 'vitest';
import type { FigureColumn, FigureRow, FigureSheet } from '@/api/types';
import { askedOf, filterOf, isQuiet, listOf, overdueOf, queryOf, rowsOf, shown, told } from './model';

const column = (code: string, list: { [key: string]: string }, money = false): FigureColumn => ({
  code, label: code, unit: money ? '元' : '件', definition: '', verified: true, compared: true, money, list,
});
const row = (part: Partial<FigureRow>): FigureRow => ({
  name: '', total: false, depth: 0, organ: 'o1', under: null,
  period: { from: '2026-01-01', to: '2026-11-24' }, before: { from: '2025-01-01', to: '2025-11-24' }, cells: {}, ...part,
});
const filed = column('FILED', { counted: 'FILED', accident: 'false' });

describe('the filter', () => {
  it('survives the way to the address and back, and what is odd falls away', () => {
    const filter = filterOf({ by: 'MONTH', from: '2026-03', to: '2026-13', organ: 'o1', idle: 'true' });
    expect(filter).toEqual({ by: 'MONTH', from: '2026-03', to: '', organ: 'o1', idle: true });
    expect(queryOf(filter)).toEqual({ by: 'MONTH', from: '2026-03', organ: 'o1' });
    expect(queryOf(filterOf({}))).toEqual({});
  });
  it('asks the server for no more than it knows', () => {
    expect(askedOf(filterOf({ idle: 'true', from: '2026-01' }))).toEqual({ from: '2026-01' });
  });
});

describe('a number', () => {
  const cells = { FILED: { value: '2', before: '1' }, DUE: { value: '1', before: null }, IDLE: { value: '3', before: '0' } };
  it('opens the list of its organ and its days, this year and last', () => {
    expect(listOf(filed, row({ cells }), 'period')).toEqual({
      path: '/matters', query: { counted: 'FILED', accident: 'false', since: '2026-01-01', until: '2026-11-24', organ: 'o1' },
    });
    expect(listOf(filed, row({ cells, organ: null, under: 'top' }), 'before')).toEqual({
      path: '/matters', query: { counted: 'FILED', accident: 'false', since: '2025-01-01', until: '2025-11-24', under: 'top' },
    });
  });
  it('of today has no days', () => {
    expect(listOf(column('DUE', { decideBy: '2026-12-09' }), row({ cells }), 'period')).toEqual({
      path: '/matters', query: { decideBy: '2026-12-09', organ: 'o1' },
    });
    expect(listOf(column('DUE', { decideBy: '2026-12-09' }), row({ cells }), 'before')).toBeNull();
  });
  it('of organs opens these organs, where whole months can be asked for', () => {
    expect(listOf(column('IDLE', {}), row({ cells, organ: null }), 'period')).toEqual({
      path: '/statistics', query: { from: '2026-01', to: '2026-11', idle: 'true' },
    });
    expect(listOf(column('IDLE', {}), row({ cells }), 'period')).toBeNull();
    const idle = { IDLE: { value: '0', before: '3' } };
    const february = { from: '2024-02-01', to: '2024-02-29' };
    expect(listOf(column('IDLE', {}), row({ cells: idle, organ: null }), 'before')).toBeNull();
    expect(listOf(column('IDLE', {}), row({ cells: idle, organ: null, before: february }), 'before')).toEqual({
      path: '/statistics', query: { from: '2024-02', to: '2024-02', idle: 'true' },
    });
  });
  it('that is nothing opens nothing', () => {
    expect(listOf(filed, row({ cells: { FILED: { value: '0', before: '1' } } }), 'period')).toBeNull();
    expect(listOf(filed, row({ cells: {} }), 'period')).toBeNull();
  });
  it('is read as a number: fen as yuan, a dash where there is none', () => {
    expect(shown(column('A', {}, true), '123456750')).toBe('1,234,567.50');
    expect(shown(filed, '1234')).toBe('1,234');
    expect(shown(filed, null)).toBe('—');
    expect(told(column('IDLE', {}), row({ cells }), 'before')).toBe('否');
    expect(told(column('IDLE', {}), row({ cells, organ: null }), 'period')).toBe('3');
    expect(isQuiet({ value: '0', before: '0' })).toBe(true);
    expect(isQuiet({ value: '0', before: '2' })).toBe(false);
    expect(isQuiet(undefined)).toBe(true);
  });
});

it('shows the idle organs below the total, and who has cases overdue', () => {
  const rows = [
    row({ name: '合计', total: true, cells: { IDLE: { value: '1' }, OVERDUE: { value: '4' } } }),
    row({ name: '甲', cells: { IDLE: { value: '1' }, OVERDUE: { value: '0' } } }),
    row({ name: '乙', cells: { IDLE: { value: '0' }, OVERDUE: { value: '4' } } }),
  ];
  const sheet = { rows } as FigureSheet;
  expect(rowsOf(sheet, true).map((one) => one.name)).toEqual(['合计', '甲']);
  expect(rowsOf(sheet, false)).toHaveLength(3);
  expect(overdueOf(sheet).map((one) => one.name)).toEqual(['乙']);
});
