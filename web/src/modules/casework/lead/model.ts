import type { ActSubmission, Party } from '@/api/types';
import { isPersonal } from '../acts/persons';

export interface LeadParty { party: string; name: string; person: boolean; role: string }

export interface Lead {
  doneOn: string;
  reason: string;
  source: string;
  foundOn: string;
  violationEndedOn: string;
  lifeHealthHarm: boolean;
  accident: boolean;
  violations: string[];
  parties: LeadParty[];
  summary: string;
}

export const blankLead = (foundOn: string): Lead => ({
  doneOn: foundOn, reason: '', source: '', foundOn, violationEndedOn: '', lifeHealthHarm: false, accident: false, violations: [], parties: [], summary: '',
});

/** A party takes the role that fits what it is; a person beside a unit is first taken for the one in charge. */
export function leadParty(party: Party, others: LeadParty[]): LeadParty {
  const person = isPersonal(party.kind);
  const besideUnit = others.some((other) => other.role === 'UNIT');
  return { party: party.id, name: party.name, person, role: !person || party.kind === 'SOLE_TRADER' ? 'UNIT' : besideUnit ? 'IN_CHARGE' : 'INDIVIDUAL' };
}

/** What is still missing before the lead can be sent, by field. */
export function missing(lead: Lead): { [field: string]: string } {
  const wrong: { [field: string]: string } = {};
  if (!lead.source) wrong.source = '请选择线索来源';
  if (!lead.foundOn) wrong.foundOn = '请填写发现日期';
  if (lead.foundOn > lead.doneOn) wrong.foundOn = '发现日期不能晚于登记日期';
  if (lead.violationEndedOn && lead.violationEndedOn > lead.foundOn) wrong.violationEndedOn = '行为终了之日不能晚于发现日期';
  if (lead.parties.length === 0) wrong.parties = '请至少选择一个当事人';
  if (!lead.summary.trim()) wrong.summary = '请写明线索情况';
  return wrong;
}

/** The act `register-lead` that opens the matter; names stay in the register. */
export function submissionOf(lead: Lead): Omit<ActSubmission, 'seq' | 'strands'> {
  return {
    doneOn: lead.doneOn,
    ...(lead.reason.trim() ? { reason: lead.reason.trim() } : {}),
    data: {
      source: lead.source,
      foundOn: lead.foundOn,
      ...(lead.violationEndedOn ? { violationEndedOn: lead.violationEndedOn } : {}),
      lifeHealthHarm: lead.lifeHealthHarm,
      accident: lead.accident,
      violations: lead.violations,
      parties: lead.parties.map(({ party, person, role }) => ({ party, person, role })),
    },
    content: { summary: lead.summary.trim() },
  };
}
