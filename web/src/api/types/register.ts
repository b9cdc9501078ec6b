/** The record, the procedures, the parties and the law. */
import type { Article, Choice } from './common';

export interface JournalLine { seq: number; line: string; hash: string; prev: string; recordedAt: string }
export interface Journal {
  lines: JournalLine[];
  /** The newest anchor over the record: the line at which the record stood then, and its hash. */
  anchor?: { n: number; root: string; at: string; key: string; seq: number; head: string } | null;
}
export interface ProcedureHead { code: string; label: string; version: string }
export interface ProcedureRule {
  act: string;
  label: string;
  strandKind: string;
  from: string[];
  to: string | null;
  who: string;
  conditions: { text: string; articles: Article[]; verified: boolean }[];
  papers: string[];
  terms: string[];
  articles: Article[];
}
export interface ProcedureSheet extends ProcedureHead { stages: Choice[]; rules: ProcedureRule[]; svg: string }
/** A party as the register shows it; personal data masked unless opened with a reason. */
export interface Party {
  id: string;
  name: string;
  printedName?: string | null;
  kind: string;
  kindLabel: string;
  uscc?: string | null;
  representative?: string | null;
  representativePost?: string | null;
  idKind?: string | null;
  idNumber?: string | null;
  address?: string | null;
  phone?: string | null;
  verified?: boolean;
}
export interface PartyWarning { field: string; message: string; existing?: string | null }
export interface ViolationFine {
  party: string;
  partyLabel: string;
  stage: string;
  stageLabel: string;
  min: string;
  max: string;
}
export interface Violation {
  code: string;
  name: string;
  industry: string;
  duty: string;
  penalty: string;
  orderFirst: string;
  fines: ViolationFine[];
  formula: string;
  otherSanctions: string;
  standing?: 'NOT_YET' | 'IN_FORCE' | 'PAST' | null;
  validFrom?: string | null;
  verified: boolean;
}
export interface Deadline {
  id: string;
  label: string;
  boundLabel: string;
  startEvent: string;
  before: boolean;
  rolls: boolean;
  length?: number | null;
  preset?: number | null;
  unitLabel: string;
  articles: string[];
  citations: string[];
  consequence: string;
  verified: boolean;
}
export interface CalendarYear {
  year: number;
  status: 'PUBLISHED' | 'PROVISIONAL';
  days: { date: string; holiday: boolean; festival: string }[];
}
