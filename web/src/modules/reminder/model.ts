import type { ReminderDelivery, ReminderHours } from '@/api/types';

/** The colour beside the word of what became of a message. */
export function level(state: ReminderDelivery['state']): 'grey' | 'green' | 'amber' | 'red' {
  return ({ WAITING: 'grey', SENDING: 'grey', SENT: 'green', FAILED: 'red', UNSURE: 'amber' } as const)[state];
}

const clock = (time: string) => time.slice(0, 5);

/** When the people of the agency are left in peace, in words. */
export function hoursText(hours: ReminderHours): string {
  const night = hours.quietFrom === hours.quietUntil ? '全天可以发送' : `${clock(hours.quietFrom)} 至 ${clock(hours.quietUntil)} 不发送`;
  return `${night}；休息日${hours.restDays ? '照常发送' : '不发送'}；期限届满前 ${hours.ahead} 个工作日起提醒`;
}

/** Every half hour of the day, for choosing one. */
export const HALF_HOURS = Array.from({ length: 48 }, (_, n) => `${String(Math.floor(n / 2)).padStart(2, '0')}:${n % 2 ? '30' : '00'}`);
