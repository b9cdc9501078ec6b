import type { Sanction } from '@/api/types';

/** A step on paper outside the straight way, in the order in which it happened. */
export interface PaperEvent {
  kind: string;
  on: string;
  number: string;
  servedOn: string;
  yes: boolean | null;
  end: string;
  sanctions: Sanction[];
  procedure: boolean;
  amount: string;
  until: string;
  parts: { payBy: string; amount: string }[];
  ground: string;
}

export const blankEvent = (): PaperEvent => ({
  kind: '', on: '', number: '', servedOn: '', yes: null, end: '', sanctions: [], procedure: false, amount: '', until: '', parts: [], ground: '',
});

interface Asked { code: string; label: string; yes?: [string, string]; served?: boolean; end?: boolean; parts?: boolean; surcharge?: boolean; ground?: boolean }

export const EVENT_GROUPS: { label: string; kinds: Asked[] }[] = [
  {
    label: '行政复议',
    kinds: [
      { code: 'REVIEW_APPLIED', label: '申请行政复议' },
      { code: 'REVIEW_ACCEPTED', label: '复议受理', yes: ['简易程序', '普通程序'] },
      { code: 'REVIEW_REFUSED', label: '复议不予受理' },
      { code: 'REVIEW_COPY', label: '收到复议申请书副本' },
      { code: 'REVIEW_REPLIED', label: '提出复议答复' },
      { code: 'REVIEW_ENDED', label: '复议结果', end: true },
    ],
  },
  {
    label: '行政诉讼',
    kinds: [
      { code: 'SUIT_DOCKETED', label: '法院立案' },
      { code: 'CLAIM_RECEIVED', label: '收到起诉状副本' },
      { code: 'SUIT_ANSWERED', label: '答辩举证' },
      { code: 'SUIT_ENDED', label: '诉讼结果', end: true },
      { code: 'CARRIED_OUT', label: '落实复议、裁判结果' },
    ],
  },
  {
    label: '延期、分期',
    kinds: [
      { code: 'DEFERRAL_ASKED', label: '申请延期（分期）缴款', yes: ['分期', '延期'] },
      { code: 'DEFERRAL_GRANTED', label: '批准延期（分期）缴款', parts: true, served: true },
      { code: 'DEFERRAL_REFUSED', label: '不同意延期（分期）缴款' },
    ],
  },
  {
    label: '催告、申请法院执行',
    kinds: [
      { code: 'REMINDED', label: '催告缴款', served: true },
      { code: 'SURCHARGED', label: '决定加处罚款', surcharge: true, served: true },
      { code: 'DEMANDED', label: '催告履行（申请法院执行前）', served: true },
      { code: 'OBJECTED', label: '对催告的陈述申辩' },
      { code: 'OBJECTION_RECHECKED', label: '复核对催告的陈述申辩', yes: ['采纳', '不采纳'] },
      { code: 'COURT_APPLIED', label: '申请法院强制执行' },
      { code: 'COURT_ANSWERED', label: '法院是否受理', yes: ['受理', '不予受理'] },
      { code: 'COURT_RULED', label: '法院裁定', yes: ['准予执行', '不准予执行'] },
      { code: 'EXECUTION_OVER', label: '执行终结' },
    ],
  },
  {
    label: '移送公安机关',
    kinds: [
      { code: 'CRIME_REPORTED', label: '提出移送涉嫌犯罪案件报告' },
      { code: 'TRANSFER_DECIDED', label: '决定是否移送', yes: ['批准移送', '不移送'] },
      { code: 'HANDED_OVER', label: '移送公安机关' },
      { code: 'POLICE_RECEIPT', label: '公安机关回执' },
      { code: 'POLICE_ANSWERED', label: '公安机关是否立案', yes: ['立案', '不予立案'] },
      { code: 'RETURNED', label: '案件退回', ground: true },
    ],
  },
];

export const askedOf = (kind: string): Asked | undefined => EVENT_GROUPS.flatMap((group) => group.kinds).find((one) => one.code === kind);

/** What is sent of an event: only what its kind asks for. */
export function eventOf(event: PaperEvent) {
  const asked = askedOf(event.kind);
  return {
    kind: event.kind,
    on: event.on,
    ...(asked?.yes ? { yes: event.yes } : {}),
    ...(asked?.served ? { number: event.number, servedOn: event.servedOn } : {}),
    ...(asked?.end ? { end: event.end, sanctions: ['CHANGED', 'MEDIATED'].includes(event.end) ? event.sanctions : [], procedure: event.procedure } : {}),
    ...(asked?.surcharge ? { amount: event.amount, until: event.until } : {}),
    ...(asked?.parts ? { parts: event.parts.filter((part) => part.payBy && part.amount) } : {}),
    ...(asked?.ground ? { ground: event.ground } : {}),
  };
}
