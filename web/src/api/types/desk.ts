/** The workbench, the lists and what waits for a signature. */
import type { Person } from './acts';
import type { Article, LabelledValue, Level, Refusal, Remaining } from './common';
import type { ApprovalStep, Clock } from './matter';

export interface QueueItem {
  matter: string;
  number?: string | null;
  title: string;
  party: string;
  what: string;
  why: string;
  articles: Article[];
  due?: string | null;
  remaining: Remaining;
  /** The act that is open to the viewer and comes next, on `strand`. */
  act?: string | null;
  actLabel?: string | null;
  strand?: string | null;
}
export interface Figure { label: string; value: string | number; level?: Level | null; to?: string | null; note?: string | null }
export interface CalendarItem { text: string; matter?: string | null }
export interface CalendarDay {
  date: string;
  weekday: string;
  workday?: boolean;
  items: CalendarItem[];
  note?: string | null;
}
export interface ApprovalRow {
  id: string;
  matter: string;
  number: string | null;
  title: string;
  act: string;
  label: string;
  party: string;
  amount: string | null;
  proposedBy: string;
  at: string;
  step: string;
  state?: string;
  stateLabel?: string;
  due?: string | null;
  /** Names of those away for whom the reader may sign it. */
  inPlaceOf?: string[];
  /** By when a spoken approval is countersigned. */
  countersignBy?: string | null;
  countersignOver?: boolean;
  digest?: string;
  /** Whether it may be signed together with others. */
  batch?: boolean;
}
/** What became of one of several signed together. */
export interface BatchRow { id: string; signed: boolean; problem?: string | null }
export interface BatchChoice { act: string; label: string; chosen: boolean; never?: string | null }
/** A spoken approval, and whether the reader has to countersign it. */
export interface Spoken {
  approver: string;
  at: string;
  how: string;
  why: string;
  due: string;
  late: boolean;
  countersign: boolean;
  consequence: string;
  articles: string[];
}
/** 委托代签: who signs for whom, from when to when. */
export interface Proxy {
  id: string;
  mine: boolean;
  principal: string;
  substitute: string;
  /** Empty where every act was entrusted. */
  acts: string[];
  fromOn: string;
  toOn: string;
  reason: string;
  createdAt: string;
  endedAt?: string | null;
  state: 'LATER' | 'LIVE' | 'OVER' | 'REVOKED';
}
export interface ProxyPage {
  items: Proxy[];
  acts: { code: string; label: string }[];
  candidates: Person[];
  personal: { label: string; text: string; articles: string[] }[];
}
/** Somebody away in whose place the reader could sign, and every reason against it. */
export interface InPlace { id: string; name: string; until: string; reasons: string[] }
export interface Workbench {
  today: string;
  note?: string | null;
  queue: QueueItem[];
  numbers: Figure[];
  calendar: CalendarDay[];
}
/** What comes next in a case: open to the viewer, done by others, or still lacking something. */
export interface NextAct {
  act: string;
  label: string;
  strand: string;
  strandLabel: string;
  open: boolean;
  yours: boolean;
  waits: boolean;
  missing: Refusal[];
}
export interface OwnCase {
  matter: string;
  number: string | null;
  title: string;
  party: string;
  stageLabel: string;
  next: NextAct | null;
  /** The act after an open one, with what it lacks. */
  then: NextAct | null;
  clocks: Clock[];
}
export interface MatterRow {
  id: string;
  number: string | null;
  title: string;
  party: string;
  procedureLabel: string;
  stage: string;
  stageLabel: string;
  officers: string[];
  filedOn: string | null;
  nextTerm: { label: string; due: string | null; remaining: Remaining } | null;
}
export interface ApprovalPaper { id: string; title: string; pdf: string }
export interface Approval extends ApprovalRow {
  documents: ApprovalPaper[];
  facts: string;
  law: string;
  content: LabelledValue[];
  reason?: string | null;
  steps: ApprovalStep[];
  delegates?: Person[];
  /** What speaks against signing; the opinion then gives the reason. */
  warnings?: string[];
  may: { sign: boolean; return: boolean; delegate: boolean; withdraw?: boolean; own?: boolean };
  inPlace?: InPlace[];
  oral?: Spoken | null;
}
