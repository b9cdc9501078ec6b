/** The day before or after `2026-03-01`; the calendar alone counts, no zone. */
function shifted(day: string, by: number): string {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 1970, (month ?? 1) - 1, (date ?? 1) + by)).toISOString().slice(0, 10);
}

/** People write the last day, the server keeps the first day after it. */
export const firstAfter = (last: string) => (last ? shifted(last, 1) : '');

/** `2026-01-01 至 2026-12-31`, the last day included; an open end says 起. */
export function stretch(fromOn: string, toOn: string | null | undefined): string {
  return toOn ? `${fromOn} 至 ${shifted(toOn, -1)}` : `${fromOn} 起`;
}

/** Whether a stretch holds on a day, is still to come, or is over. */
export function standing(fromOn: string, toOn: string | null | undefined, day: string): 'now' | 'later' | 'over' {
  if (toOn && toOn <= day) return 'over';
  return fromOn > day ? 'later' : 'now';
}
