import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen } from './events';

class Stream {
  static all: Stream[] = [];
  static get open() {
    return Stream.all.filter((each) => !each.closed);
  }
  closed = false;
  onopen: () => void = () => undefined;
  onerror: () => void = () => undefined;
  private readonly heard = new Map<string, (event: { data: string }) => void>();

  constructor(readonly address: string) {
    Stream.all.push(this);
  }
  addEventListener(name: string, action: (event: { data: string }) => void) {
    this.heard.set(name, action);
  }
  says(name: string, data = name) {
    this.heard.get(name)?.({ data });
  }
  close() {
    this.closed = true;
  }
}

const page = Object.assign(new EventTarget(), { hidden: false });
const events: string[] = [];
let hush: () => void = () => undefined;

function last(): Stream {
  const stream = Stream.open[0];
  if (!stream || Stream.open.length > 1) throw new Error(`${Stream.open.length} streams are open`);
  return stream;
}

function hide(hidden: boolean) {
  page.hidden = hidden;
  page.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Stream);
  vi.stubGlobal('document', page);
  Stream.all = [];
  events.length = 0;
  page.hidden = false;
  hush = listen({ matter: (id) => events.push(id), draft: (id) => events.push(`draft ${id}`), all: () => events.push('all') });
});

afterEach(() => {
  hush();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a matter is told by its id', () => {
  expect(last().address).toBe('/api/events');
  last().onopen();
  last().says('matter', 'm1');
  expect(events).toEqual(['m1']);
});

test('what several write together is told apart from what is recorded', () => {
  last().onopen();
  last().says('draft', 'q1');
  expect(events).toEqual(['draft q1']);
});

test('a hidden page holds no connection, and what it missed counts as changed', () => {
  last().onopen();
  hide(true);
  expect(Stream.open).toEqual([]);
  vi.advanceTimersByTime(600_000);
  expect(Stream.open).toEqual([]);
  hide(false);
  last().onopen();
  expect(events).toEqual(['all']);
});

test('a broken stream is opened again, later and later', () => {
  last().onerror();
  vi.advanceTimersByTime(4_999);
  expect(Stream.open).toEqual([]);
  vi.advanceTimersByTime(1);
  last().onerror();
  vi.advanceTimersByTime(9_999);
  expect(Stream.open).toEqual([]);
  vi.advanceTimersByTime(1);
  last().onopen();
  last().onerror();
  vi.advanceTimersByTime(5_000);
  expect(last().closed).toBe(false);
});

test('after the last word nobody knocks for a minute', () => {
  last().says('end');
  vi.advanceTimersByTime(59_000);
  expect(Stream.open).toEqual([]);
  vi.advanceTimersByTime(61_000);
  expect(last().closed).toBe(false);
});

test('who stops listening leaves nothing behind', () => {
  last().onerror();
  hush();
  vi.advanceTimersByTime(600_000);
  hide(false);
  expect(Stream.open).toEqual([]);
});
