import { describe, expect, it } from 'vitest';
import { dayText, momentText, shortDay } from './dates';
import { grouped, toFen, toYuan, yuanText } from './money';

describe('dates', () => {
  it('carry their weekday', () => {
    expect(dayText('2026-09-29')).toBe('2026-09-29 周二');
    expect(shortDay('2026-10-10')).toBe('10-10 周六');
    expect(dayText(null)).toBe('—');
  });
  it('are Shanghai time wherever the machine stands', () => {
    expect(momentText('2026-03-02T16:30:00Z')).toBe('2026-03-03 00:30');
    expect(momentText('2026-03-02T09:15:00+08:00')).toBe('2026-03-02 09:15');
  });
});

describe('money', () => {
  it('is shown with separators and never rounded', () => {
    expect(yuanText('6000000')).toBe('60,000 元');
    expect(grouped('123450')).toBe('1,234.50');
    expect(grouped('5')).toBe('0.05');
    expect(yuanText('900719925474099301')).toBe('9,007,199,254,740,993.01 元');
  });
  it('is read as people type it', () => {
    expect(toFen('60,000')).toBe('6000000');
    expect(toFen('1234.5 元')).toBe('123450');
    expect(toFen('0.05')).toBe('5');
    expect(toFen('1.234')).toBeNull();
    expect(toFen('六万')).toBeNull();
    expect(toYuan('123450')).toBe('1234.50');
  });
});
