import { expect, test } from 'vitest';
import { added, moved, without } from './chain';

test('a step is added before the signature the law asks for, else at the end', () => {
  expect(added(['LEADER'], 'DEPARTMENT_HEAD', true)).toEqual(['DEPARTMENT_HEAD', 'LEADER']);
  expect(added(['DEPARTMENT_HEAD'], 'LEADER', false)).toEqual(['DEPARTMENT_HEAD', 'LEADER']);
  expect(added([], 'LEADER', true)).toEqual(['LEADER']);
});

test('steps are dropped and moved, and stay what they are at the edges', () => {
  expect(without(['A', 'B'], 'A')).toEqual(['B']);
  expect(moved(['A', 'B', 'C'], 1, -1)).toEqual(['B', 'A', 'C']);
  expect(moved(['A', 'B'], 0, -1)).toEqual(['A', 'B']);
  expect(moved(['A', 'B'], 1, 1)).toEqual(['A', 'B']);
});
