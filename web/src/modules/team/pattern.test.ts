import { expect, test } from 'vitest';
import { shown, stored } from './pattern';

test('a pattern is written in Chinese and kept in codes', () => {
  const usual = '（{short}）{organ}{mark}〔{year}〕{serial}号';
  expect(shown(usual)).toBe('（{简称}）{机关代字}{文种}〔{年份}〕{序号}号');
  expect(stored(` ${shown(usual)} `)).toBe(usual);
});
