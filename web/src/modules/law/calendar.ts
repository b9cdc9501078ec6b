import type { CalendarYear } from '@/api/types';

export interface Day { date: string; day: number; kind: 'work' | 'rest' | 'holiday' | 'workday'; festival: string }
export interface Month { month: number; blanks: number; days: Day[] }

/** The twelve months of a year as a wall calendar that begins with Monday. */
export function monthsOf(year: CalendarYear): Month[] {
  const special = new Map(year.days.map((day) => [day.date, day]));
  return Array.from({ length: 12 }, (_, index) => {
    const first = new Date(Date.UTC(year.year, index, 1));
    const count = new Date(Date.UTC(year.year, index + 1, 0)).getUTCDate();
    const days = Array.from({ length: count }, (_unused, offset) => {
      const date = new Date(Date.UTC(year.year, index, offset + 1));
      const text = date.toISOString().slice(0, 10);
      const known = special.get(text);
      const weekend = date.getUTCDay() % 6 === 0;
      return { date: text, day: offset + 1, kind: known ? (known.holiday ? 'holiday' : 'workday') : weekend ? 'rest' : 'work', festival: known?.festival ?? '' } as const;
    });
    return { month: index + 1, blanks: (first.getUTCDay() + 6) % 7, days };
  });
}
