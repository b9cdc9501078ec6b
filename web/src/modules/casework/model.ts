import type { LocationQuery } from 'vue-router';
import type { ActCheck, Clock, MatterDocument, Offer } from '@/api/types';

export interface MatterFilter {
  q: string;
  stage: string;
  source: string;
  officer: string;
  open: boolean;
  overdue: boolean;
  from: string;
  to: string;
  sort: string;
}

export const ORDERS = [
  { code: 'DUE', label: '期限近的在前' },
  { code: 'FILED', label: '最近立案在前' },
  { code: 'NUMBER', label: '按文号' },
];

export const SOURCES = [
  { code: 'PLAN', label: '计划检查' },
  { code: 'RANDOM', label: '双随机' },
  { code: 'SPECIAL', label: '专项检查' },
  { code: 'TIP', label: '举报投诉' },
  { code: 'ASSIGNED', label: '上级交办' },
  { code: 'TRANSFERRED', label: '移送' },
  { code: 'ACCIDENT', label: '事故' },
  { code: 'MONITOR', label: '监测预警' },
];

const one = (value: LocationQuery[string] | undefined) => (typeof value === 'string' ? value : '');

/** The filter that the address asks for. */
export function filterOf(query: LocationQuery): MatterFilter {
  return {
    q: one(query.q),
    stage: one(query.stage),
    source: one(query.source),
    officer: one(query.officer),
    open: query.open === 'true' || query.open === '1',
    overdue: query.overdue === 'true' || query.overdue === '1',
    from: one(query.from),
    to: one(query.to),
    sort: ORDERS.some((order) => order.code === query.sort) ? one(query.sort) : '',
  };
}

/** The address of a filter: what is not set is not there. */
export function queryOf(filter: MatterFilter): { [key: string]: string } {
  const query: { [key: string]: string } = {};
  for (const [key, value] of Object.entries(filter)) {
    if (value === true) query[key] = 'true';
    else if (typeof value === 'string' && value) query[key] = value;
  }
  return query;
}

export interface Chip { key: keyof MatterFilter; label: string }

/** One chip per thing that narrows the list. */
export function chipsOf(filter: MatterFilter, stageLabel: (code: string) => string, officerName: (id: string) => string): Chip[] {
  const source = SOURCES.find((item) => item.code === filter.source);
  const chips: (Chip | false)[] = [
    !!filter.q && { key: 'q', label: `含“${filter.q}”` },
    !!filter.stage && { key: 'stage', label: `阶段：${stageLabel(filter.stage)}` },
    !!filter.source && { key: 'source', label: `来源：${source?.label ?? filter.source}` },
    !!filter.officer && { key: 'officer', label: `承办：${officerName(filter.officer)}` },
    filter.open && { key: 'open', label: '在办' },
    filter.overdue && { key: 'overdue', label: '有逾期' },
    !!filter.from && { key: 'from', label: `发现不早于 ${filter.from}` },
    !!filter.to && { key: 'to', label: `发现不晚于 ${filter.to}` },
  ];
  return chips.filter((chip): chip is Chip => chip !== false);
}

/** In the server's order: what this post usually does at this stage, and the rest that folds away. */
export function folded(offers: Offer[]): { usual: Offer[]; more: Offer[] } {
  const usual = (offer: Offer) => offer.now !== false && offer.yours !== false && !offer.rare;
  return { usual: offers.filter(usual), more: offers.filter((offer) => !usual(offer)) };
}

const ENDED = new Set(['waived', 'done', 'lapsed']);

/** Clocks that still matter, and those that have done their work. */
export function split(clocks: Clock[]): { live: Clock[]; ended: Clock[] } {
  return { live: clocks.filter((clock) => !ENDED.has(clock.state)), ended: clocks.filter((clock) => ENDED.has(clock.state)) };
}

/** The set that one key prints: every paper that is rendered. */
export function printable(documents: MatterDocument[]): MatterDocument[] {
  return documents.filter((paper) => paper.ready);
}

/** What an act would bring about, in the few words that fit beside its button. */
export function outcomeText(check: ActCheck | null): string {
  if (!check) return '';
  if (check.refusals.length) return `暂不能办理，原因 ${check.refusals.length} 项`;
  const started = check.terms.filter((term) => term.op === 'start').length;
  return [
    check.documents.length ? `文书 ${check.documents.length} 件` : '',
    started ? `起算期限 ${started} 项` : '',
    check.approval.needed ? `审批 ${check.approval.steps.length} 级` : '',
  ].filter(Boolean).join(' · ');
}

export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)}…${hash.slice(-4)}`;
}

export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(0)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
