import type { Sanction, StoredFile } from '@/api/types';
import type { LeadParty } from '../lead/model';

export interface SheetCount { state: string; label: string; count: number }
export interface BookletRow {
  id: string;
  form: string;
  title: string;
  range: string;
  count: number;
  holder: string;
  holderName: string;
  purpose: string;
  issuedOn: string;
  dueOn: string;
  overdue: boolean;
  printed: number;
  received: boolean;
  counts: SheetCount[];
}
export interface BlankSheet {
  id: string;
  number: string;
  state: string;
  stateLabel: string;
  matter?: string | null;
  onDay?: string | null;
  reason?: string | null;
  file?: string | null;
  notice?: string | null;
  noticeOn?: string | null;
  by: string;
}
export interface BookletEvent { label: string; number?: string | null; words?: string | null; at: string; by: string }
export interface Booklet { booklet: BookletRow; receipt?: string | null; issuedBy: string; sheets: BlankSheet[]; events: BookletEvent[] }

export const UNIT = 'summary-penalty-decision-unit';
export const PERSON = 'summary-penalty-decision-person';
export const FORMS = [
  { code: UNIT, label: '行政（当场）处罚决定书（单位）' },
  { code: PERSON, label: '行政（当场）处罚决定书（个人）' },
];
export const GROUNDS = [
  { code: 'POWER', label: '停电' },
  { code: 'NETWORK', label: '断网' },
  { code: 'DEVICE', label: '设备故障' },
  { code: 'OTHER', label: '其他' },
];

/** How a state is coloured; every colour has its word beside it. */
export function level(state: string): 'red' | 'amber' | 'green' | 'grey' {
  if (state === 'lost') return 'red';
  if (state === 'blank' || state === 'claimed') return 'amber';
  return state === 'used' ? 'green' : 'grey';
}

/** `（莲）应急罚当〔2026〕1号至（莲）应急罚当〔2026〕5号` as a table shows it: the second without what both share. */
export function shortRange(range: string): string {
  const [first, last] = range.split('至');
  const serial = last?.match(/(\d+)号$/)?.[1];
  return first && serial ? `${first.replace(/号$/, '')}–${serial}号` : range;
}

/** A penalty on the spot as it is copied from its sheet. */
export interface Written {
  usedOn: string;
  ground: string;
  why: string;
  source: string;
  officers: string[];
  parties: LeadParty[];
  violations: string[];
  violationEndedOn: string;
  sanctions: Sanction[];
  place: string;
  facts: string;
  certificateShown: boolean;
  rightsTold: boolean;
  defence: string;
  receipt: string;
  paidInCash: boolean;
  cashGround: string;
  cashAsked: boolean;
  cashReceipt: string;
  sector: string;
  authority: string;
  scan: StoredFile | null;
  scanReason: string;
  reason: string;
}

export const blankWritten = (usedOn: string, holder: string): Written => ({
  usedOn, ground: 'POWER', why: '', source: '', officers: holder ? [holder] : [], parties: [], violations: [], violationEndedOn: '', sanctions: [{ kind: 'FINE' }], place: '', facts: '',
  certificateShown: true, rightsTold: true, defence: '', receipt: 'SIGNED', paidInCash: false, cashGround: '', cashAsked: false, cashReceipt: '', sector: '', authority: 'OWN', scan: null, scanReason: '', reason: '',
});

/** What is still missing before it can be checked, by field. */
export function missingOnSheet(sheet: Written): { [field: string]: string } {
  const wrong: { [field: string]: string } = {};
  if (!sheet.usedOn) wrong.usedOn = '请填写处罚日期';
  if (!sheet.why.trim()) wrong.why = '请写明当时不能联网制作的情况';
  if (!sheet.source) wrong.source = '请选择线索来源';
  if (sheet.officers.length < 2) wrong.officers = '请选择两名执法人员';
  if (sheet.parties.length !== 1) wrong.party = '当场处罚一案一名当事人';
  if (!sheet.violations.length) wrong.violations = '请选择违法行为';
  if (!sheet.place.trim()) wrong.place = '请填写处罚地点';
  if (!sheet.facts.trim()) wrong.facts = '请照抄决定书上的违法事实和证据';
  if (!sheet.scan) wrong.scan = '请上传决定书和存根的扫描件';
  if (sheet.paidInCash && !sheet.cashGround) wrong.cashGround = '请选择当场收缴的情形';
  if (sheet.paidInCash && !sheet.cashReceipt.trim()) wrong.cashReceipt = '请填写专用票据号';
  return wrong;
}

const kept = (key: string, text: string) => (text.trim() ? { [key]: text.trim() } : {});

/** What is sent: codes and days as data, words as content. */
export function written(sheet: Written) {
  const party = sheet.parties[0];
  const amount = sheet.sanctions.find((one) => one.kind === 'FINE')?.amount ?? '';
  return {
    ...kept('reason', sheet.reason),
    data: {
      usedOn: sheet.usedOn,
      ground: sheet.ground,
      source: sheet.source,
      officers: sheet.officers,
      party: party?.party ?? null,
      role: party?.role ?? null,
      violations: sheet.violations,
      ...kept('violationEndedOn', sheet.violationEndedOn),
      sanctions: sheet.sanctions,
      certificateShown: sheet.certificateShown,
      rightsTold: sheet.rightsTold,
      receipt: sheet.receipt,
      ...(sheet.paidInCash ? { cash: { amount, ground: sheet.cashGround, askedByParty: sheet.cashAsked, receiptNumber: sheet.cashReceipt.trim() } } : {}),
      ...kept('sector', sheet.sector),
      authority: sheet.authority,
      scan: sheet.scan,
    },
    content: { place: sheet.place.trim(), facts: sheet.facts.trim(), why: sheet.why.trim(), ...kept('defence', sheet.defence), ...kept('scanReason', sheet.scanReason) },
  };
}
