import type { PartyMoney } from '@/api/types';
import { dayText } from '@/shared/dates';
import { yuanText } from '@/shared/money';

export interface MoneyRow { label: string; value: string; note?: string; level?: 'red' }

const WINDOWS = { ahead: '尚未开始', open: '可以申请', missed: '已经超过，须有正当理由', done: '已经申请' };
const none = (fen: string) => fen === '0';

/** The lines an officer reads before doing anything about money; what is nothing is left out. */
export function moneyRows(money: PartyMoney): MoneyRow[] {
  const rows: MoneyRow[] = [];
  const sum = (label: string, fen: string, more: Partial<MoneyRow> = {}) => {
    if (!none(fen)) rows.push({ label, value: yuanText(fen), ...more });
  };
  sum('应缴', money.owed);
  sum('已决定加处', money.imposed);
  sum('已缴', money.paid);
  sum('已退还', money.refunded);
  sum('尚欠', money.remaining, {
    ...(money.overdue ? { level: 'red' as const } : {}),
    ...(money.payBy ? { note: `${money.overdue ? '已过期限' : '期限'} ${dayText(money.payBy)}` } : {}),
  });
  sum('多收，应当退还', money.overpaid, { level: 'red' });
  sum('今日可加处', money.accruable, { note: '作出加处罚款决定前不是欠款' });
  if (money.code && !none(money.remaining)) rows.push({ label: '缴款码', value: money.code });
  if (money.demandBy) rows.push({ label: '催告书最迟送达', value: dayText(money.demandBy), note: '送达满十个工作日才能申请法院' });
  if (money.window) {
    const { from, until, state } = money.window;
    rows.push({
      label: '申请法院执行', value: `至 ${dayText(until)}`, note: `自 ${from} 次日起，${WINDOWS[state]}`, ...(state === 'missed' ? { level: 'red' as const } : {}),
    });
  }
  return rows;
}
