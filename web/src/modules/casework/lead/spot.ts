import type { ActSubmission } from '@/api/types';
import type { LeadParty } from './model';

/** A breach found on the spot: one party, two officers, and the record of what was seen. */
export interface Spot {
  doneOn: string;
  reason: string;
  officers: string[];
  source: string;
  violationEndedOn: string;
  violations: string[];
  sector: string;
  authority: string;
  parties: LeadParty[];
  place: string;
  record: string;
}

export const blankSpot = (doneOn: string, officer: string): Spot => ({
  doneOn, reason: '', officers: officer ? [officer] : [], source: '', violationEndedOn: '', violations: [], sector: '', authority: 'OWN', parties: [], place: '', record: '',
});

/** What is still missing before it can be sent, by field; what the law asks beyond that the server says. */
export function missingOnSpot(spot: Spot): { [field: string]: string } {
  const wrong: { [field: string]: string } = {};
  if (!spot.source) wrong.source = '请选择线索来源';
  if (spot.officers.length < 2) wrong.officers = '请选择两名执法人员';
  if (spot.parties.length !== 1) wrong.party = '当场处罚一案一名当事人';
  if (!spot.place.trim()) wrong.place = '请填写检查场所';
  if (!spot.record.trim()) wrong.record = '请写明检查情况和违法事实';
  return wrong;
}

/** The act `find-on-spot` that opens the matter; names stay in the register. */
export function foundOnSpot(spot: Spot): Omit<ActSubmission, 'seq' | 'strands'> {
  const party = spot.parties.map(({ party: id, person, role }) => ({ party: id, person, role }))[0] ?? null;
  return {
    doneOn: spot.doneOn,
    ...(spot.reason.trim() ? { reason: spot.reason.trim() } : {}),
    data: {
      officers: spot.officers,
      source: spot.source,
      ...(spot.violationEndedOn ? { violationEndedOn: spot.violationEndedOn } : {}),
      violations: spot.violations,
      ...(spot.sector ? { sector: spot.sector } : {}),
      authority: spot.authority,
      party,
    },
    content: { place: spot.place.trim(), record: spot.record.trim() },
  };
}
