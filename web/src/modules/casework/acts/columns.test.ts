import { expect, it } from 'vitest';
import { columnsOf, rowsOf, textOf } from './columns';

it('gives a list back as it was written', () => {
  const text = '乙醇｜200L｜｜｜桶｜｜3｜\n台账｜｜｜｜册｜｜1｜2026 年';
  expect(textOf(rowsOf(text, 8))).toBe(text);
});

it('leaves out lines that say nothing, and keeps no column mark inside a cell', () => {
  expect(textOf([['甲｜乙', '一'], ['', ' ']])).toBe('甲 乙｜一');
});

it('begins with one empty line', () => expect(rowsOf('', 3)).toEqual([['', '', '']]));

it('knows which texts are lists', () => {
  expect(columnsOf('preserve-evidence', 'items')).toHaveLength(8);
  expect(columnsOf('preserve-evidence', 'place')).toBeUndefined();
});
