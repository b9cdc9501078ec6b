/** The form of an act, and the words offered for it. */
import type { Article, JsonObject, Refusal } from './common';
import type { PartyMoney } from './matter';

export interface Person { id: string; name: string; note?: string | null; available?: boolean }
export interface Sanction { kind: string; amount?: string | null; days?: number | null }
/** One act under several norms: which competed, and the one taken. */
export interface Competition { violations: string[]; taken: string; overdue: boolean }
/** How a penalty was arrived at. */
export interface Weighing { degree?: string | null; grounds?: string[] | null; sameAct?: string[] | null; competition?: Competition | null }
export interface Finding { outcome: string; violations: string[]; sanctions: Sanction[]; weighing?: Weighing }
/** A condition of an exit without penalty, and the evidence it rests on. */
export interface Proof { condition: string; evidence: string[] }
/** An item of a list of violations that are let go. */
export interface ExemptionItem { item: string; outcome: string; violation: string; title: string; condition: string; verified: boolean; source: string }
export interface PartyFinding extends Finding { strand: string }
export interface StrandParty { strand: string; name: string; person?: boolean; stage?: string }
/** What the server already knows and a form need not ask. */
export interface ActOptions {
  officers?: Person[];
  leaders?: Person[];
  presiders?: Person[];
  clerks?: Person[];
  handling?: string[];
  parties?: StrandParty[];
  finding?: Finding | null;
  violations?: { code: string; name: string; duty: string; penalty: string }[];
  exemptions?: ExemptionItem[];
  statementDays?: number | null;
  /** Names of the things kept under the strand, in the order of their list. */
  held?: string[];
  /** Of the party the act is about, once its decision was served. */
  money?: PartyMoney | null;
}
export interface TextField { key: string; label: string; required: boolean; most: number }
export interface ActFacts {
  act: string;
  label: string;
  /** One notice, review or meeting may do it for several parties at once. */
  joint: boolean;
  fields: TextField[];
  /** Papers whose numbers the officer reads from the register of the office. */
  officeNumbers: string[];
  articles: Article[];
  help?: string | null;
  /** Long texts that an earlier act of the case wrote and this one may begin with. */
  texts: { [field: string]: string };
  options: ActOptions;
}
export interface ActSubmission {
  seq: number;
  strands: string[];
  doneOn: string;
  reason?: string;
  data: JsonObject;
  content: JsonObject;
}
export interface Breach { code: string; message: string; articles: Article[] }
export interface ActCheck {
  refusals: Refusal[];
  warnings: Refusal[];
  breaches?: Breach[];
  documents: { form: string; title: string }[];
  terms: { label: string; op: 'start' | 'stop' | 'pause' | 'resume' | 'extend' | 'waive'; due: string | null }[];
  approval: { needed: boolean; steps: string[]; oral?: OralTerms | null };
  numbers?: { key: string; label: string }[];
  late: boolean;
  /** What the form still lacks, by field; then the rest is empty. */
  missing: { [field: string]: string };
}
/** An approval spoken in urgency: who, when to the minute, how, and why it could not wait. */
export interface OralApproval { approver: string; at: string; how: string; why: string }
/** By whom an act may be approved by word of mouth, by when it is countersigned, and what a refusal means. */
export interface OralTerms {
  approvers: { id: string; name: string }[];
  due: string;
  articles: Article[];
  verified: boolean;
  consequence: string;
}
export interface ActDone { matter?: string; seq: number; approval?: string | null }
/** The text of the same field in a closed case, with blanks where that case alone was meant. */
export interface EarlierText { matter: string; number?: string | null; closedOn?: string | null; text: string }
export type PhraseKind = 'phrase' | 'reasoning';
export interface PhraseBody { title: string; text: string; kind: PhraseKind; act?: string | null; field?: string | null; shared: boolean }
export interface Phrase extends PhraseBody { id: string; sample: boolean; own: boolean; may: boolean }
export interface PhrasePage { items: Phrase[]; mayShare: boolean }
export interface PhrasePlace { act: string; label: string; fields: { key: string; label: string }[] }
