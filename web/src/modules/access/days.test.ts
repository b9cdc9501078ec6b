import { expect, it } from 'vitest';
import { firstAfter, standing, stretch } from './days';

it('shows the last day that counts, across months and leap years', () => {
  expect(stretch('2026-01-01', '2026-03-01')).toBe('2026-01-01 至 2026-02-28');
  expect(stretch('2026-01-01', null)).toBe('2026-01-01 起');
  expect(firstAfter('2028-02-28')).toBe('2028-02-29');
  expect(firstAfter('')).toBe('');
});

it('ends before its first day after', () => {
  expect(standing('2026-01-01', '2026-03-01', '2026-02-28')).toBe('now');
  expect(standing('2026-01-01', '2026-03-01', '2026-03-01')).toBe('over');
  expect(standing('2026-04-01', null, '2026-03-01')).toBe('later');
});
