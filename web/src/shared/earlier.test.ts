import { expect, it } from 'vitest';
import { blanksOf } from './earlier';

it('finds the blanks of a borrowed text, in order, and no other brackets', () => {
  const text = '【日期】检查【当事人】，见【附件】';
  expect(blanksOf(text).map((blank) => text.slice(blank.from, blank.to))).toEqual(['【日期】', '【当事人】']);
});
