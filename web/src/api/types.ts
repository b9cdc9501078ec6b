/** What the server says and hears. Money travels as fen in a string, dates as `2026-03-10`. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export type Level = 'red' | 'amber' | 'grey' | 'green';
export interface Article { label: string; full: string }
export interface Remaining { text: string; level: Level }
export interface Refusal { code: string; message: string; articles: Article[]; verified: boolean }
export interface Page<T> { items: T[]; next: string | null; total: { count: number; capped: boolean } }
export interface Choice { code: string; label: string; disabled?: boolean }
export interface LabelledValue { label: string; value: string }

export interface Me {
  user: string;
  name: string;
  account: string;
  org: { id: string; name: string };
  posts: string[];
  postNames?: string[];
  permissions: string[];
  evaluation: boolean;
  mustChangePassword: boolean;
}

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
}
export interface Workbench {
  today: string;
  note?: string | null;
  queue: QueueItem[];
  numbers: Figure[];
  calendar: CalendarDay[];
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
export interface ApprovalStep { postLabel: string; by: string | null; at: string | null; outcome: string | null; opinion: string | null }
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
  ribbon: RibbonStep[];
  parties: PartyLine[];
  money: PartyMoney[];
  strands: Strand[];
  offers: Offer[];
  clocks: Clock[];
  timeline: TimelineEntry[];
  documents: MatterDocument[];
  approvals: MatterApproval[];
}

export interface Person { id: string; name: string; note?: string | null; available?: boolean }
export interface Sanction { kind: string; amount?: string | null; days?: number | null }
export interface Finding { outcome: string; violations: string[]; sanctions: Sanction[] }
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
  statementDays?: number | null;
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
  approval: { needed: boolean; steps: string[] };
  numbers?: { key: string; label: string }[];
  late: boolean;
}
export interface ActDone { matter?: string; seq: number; approval?: string | null }

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
  may: { sign: boolean; return: boolean; delegate: boolean; withdraw?: boolean };
}

export interface StoredFile { sha256: string; size: number; type: string; name?: string }

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

/** An officer on one day: whether he counts among the two, and if not, why. */
export interface Officer {
  id: string;
  name: string;
  kind: string;
  certificateNumber?: string | null;
  certified: boolean;
  reason: string;
  /** For the body's own region and this trade; `brief` says in a word why not. */
  available: boolean;
  brief: string;
  legalQualification: boolean;
}
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

export interface OrgBody {
  region: string;
  name: string;
  shortName: string;
  level: string;
  kind: string;
  parentAdmin?: string | null;
  parentBusiness?: string | null;
  bureau?: string | null;
  validFrom: string;
  validTo?: string | null;
  version: number;
}
export interface OrgName { name: string; shortName: string; fromOn: string; toOn?: string | null }
export interface OrgView { id: string; org: OrgBody; names: OrgName[] }
export interface Account { id: string; account: string; name: string; org: string; orgName: string; disabled: boolean; version: number }
/** A post from a day on; `toOn` is the first day on which it is no longer held. */
export interface HeldPost { id: string; org: string; orgName: string; post: string; postName: string; administrator: boolean; fromOn: string; toOn?: string | null }
export interface UserView { user: Account; posts: HeldPost[] }
export interface UserDetail extends UserView { mustChange: boolean; lockedUntil?: string | null }
/** A first password, told once. */
export interface MadeAccount { id: string; password?: string | null }
export interface ScopeGrant { id: string; regionFrom: number; regionTo: number; fromOn: string; toOn?: string | null; reason: string }
export interface SignInEntry { position: number; at: string; account?: string | null; name?: string | null; ip: string; outcome: string }
export interface ChangeEntry { position: number; at: string; account?: string | null; name?: string | null; action: string; given: string; answered: string }
export interface LogWords { outcomes: Choice[]; actions: Choice[] }
export interface Loan {
  id: string; name: string; org: string; post: string; postName: string; until?: string | null; reason: string; grantedBy: string;
  grantedAt: string; endedAt?: string | null; ended?: string | null; live: boolean;
}
export interface LoanCandidate { id: string; name: string; org: string; reason: string; available: boolean }
export interface HeldCertificate {
  id: string; number: string; kinds: string[]; regionFrom: string; regionTo: string; issuer?: string | null; validFrom: string; validTo: string;
  state: 'VALID' | 'EARLY' | 'EXPIRED' | 'SUSPENDED' | 'REVOKED'; label: string; daysLeft: number;
}
export interface RosterLine {
  id: string; user?: string | null; account?: string | null; org: string; orgName: string; name: string; kind: string; legalQualification: boolean;
  firstReviewOn?: string | null; fromOn: string; toOn?: string | null; version: number; counts: boolean; reason: string; brief: string; certificates: HeldCertificate[];
}
export interface RosterImport { added: number; certified: number; unchanged: number; errors: { row: number; message: string }[]; errorFile?: string | null }
export interface PostPowers { post: string; name: string; administrator: boolean; permissions: string[] }
/** The text of the same field in a closed case, with blanks where that case alone was meant. */
export interface EarlierText { matter: string; number?: string | null; closedOn?: string | null; text: string }
export type PhraseKind = 'phrase' | 'reasoning';
export interface PhraseBody { title: string; text: string; kind: PhraseKind; act?: string | null; field?: string | null; shared: boolean }
export interface Phrase extends PhraseBody { id: string; sample: boolean; own: boolean; may: boolean }
export interface PhrasePage { items: Phrase[]; mayShare: boolean }
export interface PhrasePlace { act: string; label: string; fields: { key: string; label: string }[] }

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
  matter: string;
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
