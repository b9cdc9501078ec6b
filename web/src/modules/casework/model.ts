import type { LocationQuery } from 'vue-router';
import type { ActCheck, Clock, MatterDocument, Offer } from '@/api/types';
import { yuanText } from '@/shared/money';

export interface MatterFilter {
  q: string;
  stage: string;
  source: string;
  officer: string;
  open: boolean;
  overdue: boolean;
  from: string;
  to: string;
  /** The organ whose cases are meant, or one with all below it. */
  organ: string;
  under: string;
  /** `true` by an accident, `false` before one. */
  accident: string;
  sector: string;
  authority: string;
  /** What a figure counts, from one day to another. */
  counted: string;
  since: string;
  until: string;
  /** To be decided from today to that day. */
  decideBy: string;
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

export const SECTORS = [
  { code: 'COAL', label: '煤矿' },
  { code: 'MINE', label: '金属非金属矿山' },
  { code: 'CHEMICAL', label: '化工（危险化学品）' },
  { code: 'FIREWORKS', label: '烟花爆竹' },
  { code: 'INDUSTRY_TRADE', label: '工贸' },
  { code: 'OTHER', label: '其他' },
];

export const AUTHORITIES = [
  { code: 'OWN', label: '本级' },
  { code: 'ENTRUSTED', label: '委托' },
  { code: 'EMPOWERED', label: '赋权' },
];

export const ORIGINS = [
  { code: 'false', label: '事前' },
  { code: 'true', label: '事故' },
];

/** What figures count, as the list says it. */
const COUNTED: { [kind: string]: string } = {
  LEAD: '登记线索',
  FILED: '立案',
  DECIDED: '处罚决定',
  EXEMPTED: '不予处罚',
  DOUBLE: '一案双罚',
  RECEIVED: '罚没款到账',
  TRANSFERRED: '移送公安',
  REVIEW: '复议受理',
  SUIT: '法院立案',
  LOST: '败诉',
};

const labelOf = (list: { code: string; label: string }[], code: string) => list.find((item) => item.code === code)?.label ?? code;

/** What a figure counts, in words: `复议受理、法院立案`. */
export const countedText = (counted: string) => counted.split(',').map((kind) => COUNTED[kind] ?? kind).join('、');

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
    organ: one(query.organ),
    under: one(query.under),
    accident: one(query.accident),
    sector: one(query.sector),
    authority: one(query.authority),
    counted: one(query.counted),
    since: one(query.since),
    until: one(query.until),
    decideBy: one(query.decideBy),
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
export function chipsOf(
  filter: MatterFilter,
  stageLabel: (code: string) => string,
  officerName: (id: string) => string,
  organName: (id: string) => string = (id) => id,
): Chip[] {
  const chips: (Chip | false)[] = [
    !!filter.q && { key: 'q', label: `含“${filter.q}”` },
    !!filter.stage && { key: 'stage', label: `阶段：${stageLabel(filter.stage)}` },
    !!filter.source && { key: 'source', label: `来源：${labelOf(SOURCES, filter.source)}` },
    !!filter.officer && { key: 'officer', label: `承办：${officerName(filter.officer)}` },
    filter.open && { key: 'open', label: '在办' },
    filter.overdue && { key: 'overdue', label: '有逾期' },
    !!filter.from && { key: 'from', label: `发现不早于 ${filter.from}` },
    !!filter.to && { key: 'to', label: `发现不晚于 ${filter.to}` },
    !!filter.organ && { key: 'organ', label: `机关：${organName(filter.organ)}` },
    !!filter.under && { key: 'under', label: `${organName(filter.under)}及下级` },
    !!filter.accident && { key: 'accident', label: labelOf(ORIGINS, filter.accident) },
    !!filter.sector && { key: 'sector', label: `行业领域：${labelOf(SECTORS, filter.sector)}` },
    !!filter.authority && { key: 'authority', label: `权限：${labelOf(AUTHORITIES, filter.authority)}` },
    !!filter.counted && { key: 'counted', label: `${countedText(filter.counted)} ${daysText(filter)}`.trim() },
    !!filter.decideBy && { key: 'decideBy', label: `${filter.decideBy} 以前应当作出决定` },
  ];
  return chips.filter((chip): chip is Chip => chip !== false);
}

function daysText(filter: MatterFilter): string {
  if (filter.since && filter.until) return `${filter.since} 至 ${filter.until}`;
  return filter.since ? `${filter.since} 起` : filter.until ? `${filter.until} 止` : '';
}

/** The filter without what a chip stands for; the days of a figure go with it. */
export function without(filter: MatterFilter, chip: Chip): MatterFilter {
  const empty = typeof filter[chip.key] === 'boolean' ? false : '';
  return { ...filter, [chip.key]: empty, ...(chip.key === 'counted' ? { since: '', until: '' } : {}) };
}

/** The figure whose cases are shown: how many things it counts in them, and their sum. */
export function figureText(counted: string, figure: { entries: number; fen: string } | null | undefined): string {
  if (!figure || !counted) return '';
  return `${countedText(counted)} ${figure.entries.toLocaleString('zh-CN')}${figure.fen === '0' ? '' : `，${yuanText(figure.fen)}`}`;
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
