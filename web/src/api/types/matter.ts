/** A matter as its page shows it. */
import type { Person } from './acts';
import type { Article, LabelledValue, Refusal, Remaining, StoredFile } from './common';

export interface RibbonStep { code: string; label: string; state: 'done' | 'current' | 'ahead' | 'skipped' }
export interface PartyLine {
  strand: string;
  name: string;
  kindLabel: string;
  role: string;
  summary: string;
  tag: Remaining | null;
}
/** One sum of a granted plan of payment. */
export interface Instalment { payBy: string; amount: string }
/** What a party owes and has performed; amounts in fen. What is accruable is not owed until it is imposed. */
export interface PartyMoney {
  strand: string;
  owed: string;
  imposed: string;
  paid: string;
  refunded: string;
  remaining: string;
  overpaid: string;
  accruable: string;
  openFine: string;
  overdue: boolean;
  /** Under which the bank takes the money. */
  code: string | null;
  payBy: string | null;
  plan: (Instalment & { state: 'paid' | 'overdue' | 'ahead' })[];
  waived?: string | null;
  demandBy: string | null;
  window: { from: string; until: string; state: 'ahead' | 'open' | 'missed' | 'done' } | null;
  sanctions: { label: string; wanted: string; done: boolean; on: string | null; until: string | null }[];
}
export interface Strand { id: string; kind: string; kindLabel: string; stage: string; stageLabel: string; label: string }
export interface Offer {
  act: string;
  label: string;
  articles: Article[];
  strand: string;
  strandLabel: string;
  open: boolean;
  /** False for an act of a later stage. */
  now?: boolean;
  /** False where the act belongs to another post. */
  yours?: boolean;
  /** True where most cases never see it. */
  rare?: boolean;
  hint: string | null;
  kind: 'act' | 'fact';
  approval: boolean;
  refusals: Refusal[];
  warnings?: Refusal[];
}
export interface LadderStep { label: string; on: string; state: 'passed' | 'now' | 'ahead' }
export interface Clock {
  term: string;
  label: string;
  strand: string;
  strandLabel: string;
  from: string | null;
  due: string | null;
  provisional: boolean;
  verified: boolean;
  state: 'running' | 'paused' | 'over' | 'lapsed' | 'waived' | 'done';
  remaining: Remaining;
  progress: number;
  ladder: LadderStep[];
  explain: string;
  articles: Article[];
}
export interface TimelineEntry {
  seq: number;
  doneOn: string;
  recordedAt: string;
  late: boolean;
  kind: 'act' | 'fact' | 'approval' | 'system';
  label: string;
  text: string;
  strandLabel?: string;
  officers?: string[];
  by: string;
  marks: { code: string; label: string; articles: Article[] }[];
  documents: { id: string; title: string; number: string | null }[];
  /** Steps done outside the system, on the line that took the case over. */
  earlier?: { doneOn: string; label: string; strandLabel: string; numbers: string[]; marks: { code: string; label: string; articles: Article[] }[] }[];
  scans?: { title: string; on: string; sha256: string }[];
  hash: string;
}
export interface MatterDocument {
  id: string;
  strand: string;
  form: string;
  title: string;
  number: string | null;
  state: string;
  stateLabel: string;
  pages: number | null;
  ready: boolean;
  addressee: string | null;
  scan: boolean;
  voidReason: string | null;
  date: string | null;
}
/** A sheet of an uploaded scan; without a document its code could not be read. */
export interface ScanSheet { sheet: number; document?: string | null; page?: number | null; title?: string | null }
/** What the officer says of a sheet whose code could not be read. */
export interface SheetClaim { sheet: number; page?: number; as: 'UNREADABLE' | 'ATTACHMENT' }
/** A place on a printed paper where somebody signs. */
export interface SignaturePlace { line: number; page: number; label: string }
export interface Signable { id: string; title: string; number?: string | null; padSigning: boolean; places: SignaturePlace[] }
export interface PadSignature { line: number; file: StoredFile }
/** Another case this one comes from or goes on in; without an address where the reader cannot see it. */
export interface LinkedCase { relation: string; matter?: string | null; title: string; organ?: string | null }
/** A case handed from one organ to another, as both see it. */
export interface Handover {
  id: string;
  matter: string;
  kindLabel: string;
  state: string;
  stateLabel: string;
  other: string;
  number?: string | null;
  title: string;
  movedOn: string;
  answeredOn?: string | null;
  days: number;
  may: ('receive' | 'return' | 'designate')[];
  into?: string | null;
  intoNumber?: string | null;
}
export interface Handovers { received: Handover[]; sent: Handover[] }
/** What receiving a case starts from. */
export interface HandoverReceipt { item: Handover; facts: string; reason: string; officers: Person[] }
/** An organ a case may go to, and how it stands to the one of the case. */
export interface OtherOrgan { id: string; name: string; kin: 'OWN' | 'ABOVE' | 'BELOW' | 'APART' }
/** One transfer to the police in the ledger. */
export interface TransferRow {
  matter: string;
  strand: string;
  number?: string | null;
  title: string;
  party: string;
  stage: string;
  stageLabel: string;
  reportedOn: string;
  decidedOn?: string | null;
  approved?: boolean | null;
  handedOn?: string | null;
  receivedOn?: string | null;
  supplementOn?: string | null;
  answeredOn?: string | null;
  filed?: boolean | null;
  goodsOn?: string | null;
  returnedOn?: string | null;
  days: number;
  late: string[];
  reason?: string | null;
}
/** A crime the case should be compared with; people decide. */
export interface CrimeFlag { crime: string; article: string; threshold: string; reason: string; verified: boolean; source: string }
/** A penalty a party of the case got before, in the reader's jurisdiction. */
export interface EarlierPenalty {
  strand: string;
  party: string;
  matter: string;
  number: string;
  decidedOn: string;
  violations: { code: string; name: string }[];
  endedOn?: string | null;
  fine: string;
  alike: boolean;
  sameDay: boolean;
}
export interface EvidenceItem {
  id: string;
  no: number;
  kindLabel: string;
  title: string;
  source: string;
  proves?: string;
  collectedOn: string;
  by: string[];
  sha256?: string | null;
  size?: number | null;
  type?: string | null;
}
export interface CustodyHand { label: string; at: string; giver: string; receiver: string; place: string; seal: string; why: string }
/** What is kept, and through whose hands it went. */
export interface CustodyChain { strand: string; things: string; items: string[]; over: boolean; keeper: string; keeperId?: string | null; hands: CustodyHand[] }
export interface EvidencePage { items: EvidenceItem[]; custody: CustodyChain[] }
export interface ApprovalStep { postLabel: string; by: string | null; signedFor?: string | null; at: string | null; outcome: string | null; opinion: string | null }
export interface MatterApproval {
  id: string;
  act: string;
  label: string;
  state: string;
  stateLabel: string;
  step: string | number;
  steps: ApprovalStep[];
  proposedBy: string;
  at: string;
}
export interface Matter {
  id: string;
  seq: number;
  number: string | null;
  title: string;
  procedure: { code: string; label: string; version: string };
  evaluation: boolean;
  header: LabelledValue[];
  links?: LinkedCase[];
  ribbon: RibbonStep[];
  parties: PartyLine[];
  money: PartyMoney[];
  crimes?: CrimeFlag[];
  strands: Strand[];
  offers: Offer[];
  clocks: Clock[];
  timeline: TimelineEntry[];
  documents: MatterDocument[];
  approvals: MatterApproval[];
}

/** A party whose proposed penalty waits for legal review. */
export interface ReviewWaiting {
  matter: string;
  strand: string;
  number?: string | null;
  title: string;
  party: string;
  fine: string;
  again: boolean;
  due?: string | null;
}
/** What a reviewer has beside the draft of his opinion. */
export interface ReviewSheet {
  matter: string;
  strand: string;
  party: string;
  texts: LabelledValue[];
  sanctions: string[];
  fine: string;
  bases: { code: string; name: string; duty: string; penalty: string; range: string[]; formula: string; verified: boolean }[];
  earlier: { on: string; by: string; outcome: string; passed: boolean; texts: LabelledValue[] }[];
  similar: { matter: string; number?: string | null; title: string; fine: string; decidedOn: string }[];
  investigator: boolean;
}
