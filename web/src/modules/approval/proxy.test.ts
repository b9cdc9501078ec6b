import { describe, expect, it } from 'vitest';
import { INBOX_TABS, lasting, PROXY_STATES } from './proxy';

describe('委托代签', () => {
  it('names one day once and a range with both ends', () => {
    expect(lasting({ fromOn: '2026-03-10', toOn: '2026-03-10' })).toBe('2026-03-10 当日');
    expect(lasting({ fromOn: '2026-03-10', toOn: '2026-03-12' })).toBe('2026-03-10 至 2026-03-12');
  });

  it('has a word for every state, and its own tab', () => {
    expect(Object.values(PROXY_STATES).map((state) => state.label)).toEqual(['未开始', '生效中', '已到期', '已收回']);
    expect(INBOX_TABS.at(-1)?.to).toBe('/approvals/proxies');
  });
});
