import { expect, it } from 'vitest';
import { monthsOf } from './calendar';

it('lays the year out from Monday and lets the published list win over the weekend', () => {
  const months = monthsOf({
    year: 2026,
    status: 'PUBLISHED',
    days: [
      { date: '2026-10-10', holiday: false, festival: '国庆节' },
      { date: '2026-10-01', holiday: true, festival: '国庆节' },
    ],
  });
  const october = months[9];
  expect(october?.blanks).toBe(3);
  expect(october?.days[9]).toEqual({ date: '2026-10-10', day: 10, kind: 'workday', festival: '国庆节' });
  expect(october?.days[0]?.kind).toBe('holiday');
  expect(october?.days[10]?.kind).toBe('rest');
  expect(months.map((month) => month.days.length).reduce((sum, count) => sum + count)).toBe(365);
});
