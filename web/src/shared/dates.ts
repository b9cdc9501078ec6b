const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const ZONE_HOURS = 8;

/** The weekday of a date `2026-03-10`, as 周二. */
export function weekday(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return WEEKDAYS[new Date(Date.UTC(year ?? 1970, (month ?? 1) - 1, day ?? 1)).getUTCDay()] ?? '';
}

/** `2026-03-10 周二`. */
export function dayText(date: string | null | undefined): string {
  return date ? `${date.slice(0, 10)} ${weekday(date.slice(0, 10))}` : '—';
}

/** `03-10 周二`, for places where the year is plain. */
export function shortDay(date: string): string {
  return `${date.slice(5, 10)} ${weekday(date.slice(0, 10))}`;
}

/** The moment in Shanghai, as `2026-03-10 15:20`; the machine's own zone plays no part. */
export function momentText(instant: string | null | undefined): string {
  if (!instant) return '—';
  const shifted = new Date(new Date(instant).getTime() + ZONE_HOURS * 3_600_000);
  return Number.isNaN(shifted.getTime()) ? instant : shifted.toISOString().slice(0, 16).replace('T', ' ');
}

/** The hour of the moment in Shanghai, as `15:20`. */
export function hourText(instant: string): string {
  return momentText(instant).slice(11);
}

/** Today in Shanghai. */
export function today(): string {
  return momentText(new Date().toISOString()).slice(0, 10);
}
