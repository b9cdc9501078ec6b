import type { Refusal, Sanction, StoredFile } from '@/api/types';
import { trimmed } from '../acts/form';
import type { LeadParty } from '../lead/model';
import { eventOf, type PaperEvent } from './events';

/** How far a case has come on paper; each stage asks for what those before it asked for. */
export const STAGES = [
  { code: 'FOUND', label: '线索' },
  { code: 'FILED', label: '已立案' },
  { code: 'CONCLUDED', label: '调查终结' },
  { code: 'INFORMED', label: '已告知' },
  { code: 'DECIDED', label: '已决定' },
  { code: 'SERVED', label: '决定已送达' },
  { code: 'CLOSED', label: '已结案' },
  { code: 'ARCHIVED', label: '已归档' },
];
export const SPOT_STAGES = STAGES.filter((stage) => ['DECIDED', 'CLOSED', 'ARCHIVED'].includes(stage.code)).map((stage) =>
  stage.code === 'DECIDED' ? { ...stage, label: '当场决定' } : stage,
);

export interface Payment { amount: string; on: string }
export interface Done { kind: string; on: string }

export interface PaperParty {
  outcome: string;
  violations: string[];
  sanctions: Sanction[];
  noticeOn: string;
  noticeNumber: string;
  statementDays: string;
  hearingTold: boolean;
  hearingNumber: string;
  noticeServedOn: string;
  noticeMode: string;
  defendedOn: string;
  recheckedOn: string;
  hearingAskedOn: string;
  hearingNotifiedOn: string;
  hearingOn: string;
  reviewedOn: string;
  reviewer: string;
  discussedOn: string;
  decidedOn: string;
  decisionNumber: string;
  decisionServedOn: string;
  decisionMode: string;
  educatedOn: string;
  educationWay: string;
  acknowledged: string;
  payments: Payment[];
  performed: Done[];
  later: PaperEvent[];
}

export interface PaperScan { form: string; on: string; file: StoredFile }

export interface PaperCase {
  onTheSpot: boolean;
  stage: string;
  source: string;
  foundOn: string;
  violationEndedOn: string;
  lifeHealthHarm: boolean;
  accident: boolean;
  violations: string[];
  parties: LeadParty[];
  officers: string[];
  filedOn: string;
  filingNumber: string;
  evidenceOn: string;
  concludedOn: string;
  told: { [party: string]: PaperParty };
  closedOn: string;
  archivedOn: string;
  archiveNumber: string;
  retention: string;
  scans: PaperScan[];
  reason: string;
  note: string;
  /** Said where a case without a number looks like one that is there. */
  notSame?: boolean;
}

export const blankParty = (): PaperParty => ({
  outcome: 'PENALTY', violations: [], sanctions: [], noticeOn: '', noticeNumber: '', statementDays: '3', hearingTold: false, hearingNumber: '',
  noticeServedOn: '', noticeMode: 'DIRECT', defendedOn: '', recheckedOn: '', hearingAskedOn: '', hearingNotifiedOn: '', hearingOn: '', reviewedOn: '',
  reviewer: '', discussedOn: '', decidedOn: '', decisionNumber: '', decisionServedOn: '', decisionMode: 'DIRECT', educatedOn: '', educationWay: '', acknowledged: '', payments: [], performed: [], later: [],
});

export const blankPaper = (user: string): PaperCase => ({
  onTheSpot: false, stage: 'FILED', source: '', foundOn: '', violationEndedOn: '', lifeHealthHarm: false, accident: false, violations: [], parties: [],
  officers: user ? [user] : [], filedOn: '', filingNumber: '', evidenceOn: '', concludedOn: '', told: {}, closedOn: '', archivedOn: '', archiveNumber: '',
  retention: '', scans: [], reason: '', note: '',
});

/** Whether the case has come so far on paper that what belongs to the stage is asked for. */
export function reached(paper: PaperCase, stage: string): boolean {
  const order = STAGES.map((one) => one.code);
  return order.indexOf(paper.stage) >= order.indexOf(stage);
}

const when = <T extends object>(holds: boolean, part: T): Partial<T> => (holds ? part : {});

function partyOf(paper: PaperCase, party: LeadParty) {
  const told = paper.told[party.party] ?? blankParty();
  const penalty = told.outcome === 'PENALTY';
  const informed = !paper.onTheSpot && reached(paper, 'INFORMED') && penalty;
  const hearing = informed && told.hearingTold;
  const decided = reached(paper, 'DECIDED');
  const served = !paper.onTheSpot && reached(paper, 'SERVED');
  return {
    party: party.party,
    role: party.role,
    ...when(paper.onTheSpot || reached(paper, 'CONCLUDED'), {
      outcome: told.outcome,
      violations: told.violations.length ? told.violations : paper.violations,
      sanctions: penalty ? told.sanctions : [],
    }),
    ...when(informed, {
      noticeOn: told.noticeOn, noticeNumber: told.noticeNumber, statementDays: Number(told.statementDays) || 0, hearingTold: told.hearingTold,
      noticeServedOn: told.noticeServedOn, noticeMode: told.noticeMode, defendedOn: told.defendedOn, recheckedOn: told.recheckedOn,
      reviewedOn: told.reviewedOn, reviewer: told.reviewer, discussedOn: told.discussedOn,
    }),
    ...when(hearing, {
      hearingNumber: told.hearingNumber, hearingAskedOn: told.hearingAskedOn, hearingNotifiedOn: told.hearingNotifiedOn, hearingOn: told.hearingOn,
    }),
    ...when(decided, { decidedOn: paper.onTheSpot ? paper.foundOn : told.decidedOn, decisionNumber: told.decisionNumber }),
    ...when(decided && !penalty && !paper.onTheSpot, { educatedOn: told.educatedOn, educationWay: told.educationWay, acknowledged: told.acknowledged }),
    ...when(served, { decisionServedOn: told.decisionServedOn, decisionMode: told.decisionMode, performed: told.performed }),
    ...when(paper.onTheSpot || reached(paper, 'CONCLUDED'), { later: (told.later ?? []).map(eventOf) }),
    ...when(served || (paper.onTheSpot && decided), { payments: told.payments.filter((one) => one.amount && one.on) }),
  };
}

/** What is sent: only what the stage asks for, so that a field of another stage left filled in says nothing. */
export function submissionOf(paper: PaperCase, matter: string | null) {
  const spot = paper.onTheSpot;
  return {
    ...(matter ? { matter } : {}),
    ...(paper.notSame ? { notSame: true } : {}),
    ...(paper.reason.trim() ? { reason: paper.reason.trim() } : {}),
    data: trimmed({
      onTheSpot: spot,
      source: paper.source,
      foundOn: paper.foundOn,
      violationEndedOn: paper.violationEndedOn,
      lifeHealthHarm: paper.lifeHealthHarm,
      accident: paper.accident,
      violations: paper.violations,
      parties: paper.parties.map((party) => partyOf(paper, party)),
      scans: paper.scans.map((scan) => ({ form: scan.form, on: scan.on, file: { sha256: scan.file.sha256, size: scan.file.size, type: scan.file.type } })),
      ...when(spot || reached(paper, 'FILED'), { officers: paper.officers, filedOn: paper.filedOn }),
      ...when(!spot && reached(paper, 'FILED'), { filingNumber: paper.filingNumber }),
      ...when(!spot && reached(paper, 'CONCLUDED'), { evidenceOn: paper.evidenceOn, concludedOn: paper.concludedOn }),
      ...when(reached(paper, 'CLOSED'), { closedOn: paper.closedOn }),
      ...when(reached(paper, 'ARCHIVED'), { archivedOn: paper.archivedOn, archiveNumber: paper.archiveNumber, retention: paper.retention }),
    }),
    content: paper.note.trim() ? { note: paper.note.trim() } : {},
  };
}

export interface Problem { field: string; reason: Refusal }
export interface Looked { problems: Problem[]; breaches: Refusal[]; terms: { label: string; due: string }[] }

/** The messages of a field; a scan is named by its place in the list. */
export const at = (problems: Problem[], field: string): string | undefined =>
  problems.filter((problem) => problem.field === field).map((problem) => problem.reason.message).join('；') || undefined;

/** Problems of one party, by the name of its field. */
export function ofParty(problems: Problem[], index: number): Problem[] {
  const own = `parties[${index}].`;
  return problems.filter((problem) => problem.field.startsWith(own)).map((problem) => ({ ...problem, field: problem.field.slice(own.length) }));
}
