import { expect, it } from 'vitest';
import type { PartyMoney } from '@/api/types';
import { moneyRows } from './money';

const blank: PartyMoney = {
  strand: 'p1', owed: '2000000', imposed: '0', paid: '0', refunded: '0', remaining: '2000000', overpaid: '0', accruable: '0', openFine: '2000000',
  overdue: false, code: null, payBy: null, plan: [], demandBy: null, window: null, sanctions: [],
};
const labels = (money: PartyMoney) => moneyRows(money).map((row) => row.label);

it('leaves out what is nothing', () => expect(labels(blank)).toEqual(['应缴', '尚欠']));

it('says what may be added apart from what is owed', () => {
  const rows = moneyRows({ ...blank, overdue: true, accruable: '60000' });
  expect(rows.find((row) => row.label === '尚欠')).toMatchObject({ value: '20,000 元', level: 'red' });
  expect(rows.find((row) => row.label === '今日可加处')).toMatchObject({ value: '600 元', note: '作出加处罚款决定前不是欠款' });
});

it('warns of a window that has gone by', () => {
  const rows = moneyRows({ ...blank, window: { from: '2026-09-10', until: '2026-12-10', state: 'missed' } });
  expect(rows.at(-1)).toMatchObject({ label: '申请法院执行', level: 'red' });
});
