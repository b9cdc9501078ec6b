import type { Level, Proxy } from '@/api/types';

/** The tabs of the approval pages for those who sign. */
export const INBOX_TABS = [
  { to: '/approvals', label: '待我签批' },
  { to: '/approvals?box=done', label: '我已办理' },
  { to: '/approvals?box=sent', label: '我提交的' },
  { to: '/approvals/proxies', label: '外出委托' },
];

export const PROXY_STATES: { [state in Proxy['state']]: { label: string; level: Level } } = {
  LATER: { label: '未开始', level: 'amber' },
  LIVE: { label: '生效中', level: 'green' },
  OVER: { label: '已到期', level: 'grey' },
  REVOKED: { label: '已收回', level: 'grey' },
};

/** From when to when, in words: one day is named once. */
export function lasting(proxy: Pick<Proxy, 'fromOn' | 'toOn'>): string {
  return proxy.fromOn === proxy.toOn ? `${proxy.fromOn} 当日` : `${proxy.fromOn} 至 ${proxy.toOn}`;
}
