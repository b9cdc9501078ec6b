import { expect, test } from 'vitest';
import { HALF_HOURS, hoursText, level } from './model';

test('quiet hours are said in words', () => {
  const hours = { quietFrom: '22:00:00', quietUntil: '07:00:00', restDays: false, ahead: 3, version: 0 };
  expect(hoursText(hours)).toBe('22:00 至 07:00 不发送；休息日不发送；期限届满前 3 个工作日起提醒');
  expect(hoursText({ ...hours, quietFrom: '00:00', quietUntil: '00:00', restDays: true })).toBe('全天可以发送；休息日照常发送；期限届满前 3 个工作日起提醒');
});

test('a day has forty-eight half hours', () => {
  expect(HALF_HOURS).toHaveLength(48);
  expect(HALF_HOURS.at(-1)).toBe('23:30');
});

test('what nobody knows is neither green nor red', () => {
  expect(level('UNSURE')).toBe('amber');
});
