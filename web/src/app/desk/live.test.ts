import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gathering } from './live';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function told() {
  const keys: string[] = [];
  return { keys, live: gathering((key) => keys.push(key.join('/'))) };
}

test('a burst of lines of one matter is read once', () => {
  const { keys, live } = told();
  live.matter('a');
  live.matter('a');
  live.matter('b');
  vi.advanceTimersByTime(299);
  expect(keys).toEqual([]);
  vi.advanceTimersByTime(2);
  expect(keys).toEqual(['matter/a', 'matter/b', 'approval', 'workbench', 'matters', 'approvals']);
});

test('in a busy agency the matter comes at once and the lists every ten seconds', () => {
  const { keys, live } = told();
  for (let second = 0; second < 10; second++) {
    live.matter('a');
    vi.advanceTimersByTime(1_000);
  }
  expect(keys.filter((key) => key === 'matter/a')).toHaveLength(10);
  expect(keys.filter((key) => key === 'matters')).toHaveLength(1);
  vi.advanceTimersByTime(1_000);
  expect(keys.filter((key) => key === 'matters')).toHaveLength(2);
});

test('what was missed may be any matter', () => {
  const { keys, live } = told();
  live.matter('a');
  live.all();
  vi.advanceTimersByTime(400);
  expect(keys).toContain('matter');
  expect(keys).not.toContain('matter/a');
});

test('nothing is read after the desk is left', () => {
  const { keys, live } = told();
  live.matter('a');
  live.stop();
  vi.advanceTimersByTime(20_000);
  expect(keys).toEqual([]);
});
