import { expect, test } from 'vitest';
import type { OutlinePoint, Paragraph } from '@/api/types';
import { asked, owed, personOf, saved, standing, took, writer } from './model';

const paragraph = (part: Partial<Paragraph>): Paragraph => ({
  id: 'p',
  kind: 'ANSWER',
  duty: null,
  text: '',
  version: 1,
  holder: null,
  heldUntil: null,
  writtenBy: '王某',
  corrected: false,
  was: null,
  deleted: false,
  ...part,
});
const point = (code: string, text: string): OutlinePoint => ({ code, text, answer: '', articles: [], verified: false });

test('what the other wrote is taken over where nothing of mine waits', () => {
  expect(took({ text: '旧', version: 1, dirty: false }, { text: '新', version: 2 })).toEqual({ text: '新', version: 2, dirty: false });
});

test('what I am typing is never overwritten, and is saved over the version I saw', () => {
  expect(took({ text: '我写的', version: 1, dirty: true }, { text: '新', version: 2 })).toEqual({ text: '我写的', version: 1, dirty: true });
});

test('an answer that was on its way before my words were saved does not bring the old ones back', () => {
  const mine = { text: '三人。', version: 2, dirty: false };
  expect(took(mine, { text: '', version: 1 })).toEqual(mine);
});

test('what was typed while saving still waits', () => {
  expect(saved({ text: '三人。还有', version: 1, dirty: true }, '三人。', 2)).toEqual({ text: '三人。还有', version: 2, dirty: true });
  expect(saved({ text: '三人。', version: 1, dirty: true }, '三人。', 2).dirty).toBe(false);
});

test('the opening is owed until each point is answered', () => {
  expect(owed([paragraph({ duty: 'recusal' }), paragraph({ duty: 'truth', text: '听清楚了。' }), paragraph({})])).toBe(1);
});

test('a question of the outline counts as asked while it stands in the record', () => {
  const points = [point('a', '几人？'), point('b', '谁安排的？')];
  expect([...asked(points, [paragraph({ kind: 'QUESTION', text: '几人？ ' }), paragraph({ kind: 'QUESTION', text: '谁安排的？', deleted: true })])]).toEqual(['a']);
});

test('my own lock is nobody else', () => {
  const held = paragraph({ holder: { id: 'u1', name: '李某' } });
  expect(writer(held, 'u1')).toBeNull();
  expect(writer(held, 'u2')).toBe('李某');
});

test('the form of the act gives what it knows of the person', () => {
  expect(personOf({ person: '张某', gender: '男', record: '问：' })).toMatchObject({ name: '张某', gender: '男', others: '' });
});

test('officers are told whether their words are safe', () => {
  expect(standing(0, false)).toBe('已全部存入');
  expect(standing(2, true)).toContain('2 段暂存在本机');
});
