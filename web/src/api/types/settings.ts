/** What an agency sets for itself. */
import type { Choice } from './common';

export interface Agency {
  org: string;
  fromOn: string;
  name: string;
  shortName: string;
  organWord: string;
  reviewGovernment?: string | null;
  court?: string | null;
  bank?: string | null;
  accountName?: string | null;
  account?: string | null;
  address?: string | null;
  postcode?: string | null;
  phone?: string | null;
  statementDays?: number | null;
  statementVerified: boolean;
  remoteArea: boolean;
  lateDays?: number | null;
  version: number;
}
export interface PaperOption { noticeApproval: boolean; decisionApproval?: string | null; padSigning: boolean; version: number }
export interface AgencyView { agency: Agency; missing: string[] }
export interface OpenValue {
  key: string;
  label: string;
  value?: number | null;
  unit?: string | null;
  articles: string[];
  verified: boolean;
  evaluation: boolean;
  note: string;
}
export interface SettingChange {
  id: string;
  at: string;
  by: string;
  part: 'agency' | 'number' | 'chain' | 'paper';
  what: string;
  was: string;
  becomes: string;
  reason?: string | null;
}
export type NumberKind = 'own' | 'case' | 'office';
export interface NumberSeries { mark: string; titles: string[]; kind: NumberKind; kindLabel: string; pattern: string; next: number; sample: string }
export interface NumberRules { year: number; usual: string; kinds: { code: NumberKind; label: string }[]; items: NumberSeries[] }
export interface GivenNumber {
  id: string;
  /** None where the number stands on a blank sheet that was not used. */
  matter?: string | null;
  number: string;
  title: string;
  at: string;
  by: string;
  state: string;
  stateLabel: string;
  voidReason?: string | null;
}
export interface ChainStep { post: string; label: string; holders: string[]; anyOf: string[]; text?: string | null; articles: string[] }
export interface ChainAct { act: string; label: string; own: boolean; optional: boolean; steps: ChainStep[] }
export interface ChainView { agency: string; chosen: string; chains: Choice[]; posts: Choice[]; acts: ChainAct[] }
export interface SetupPerson { name: string; password: string }
export interface SetupBody {
  code: string;
  division: string;
  name: string;
  shortName: string;
  system: SetupPerson;
  secrecy: SetupPerson;
  audit: SetupPerson;
}
