import { describe, expect, it } from 'vitest';
import type { Party } from '@/api/types';
import { blankLead, submissionOf, leadParty, missing } from './model';

const party = (id: string, kind: string): Party => ({ id, kind, name: id, kindLabel: '' });

describe('a lead', () => {
  it('says what is missing, all at once', () => {
    expect(Object.keys(missing(blankLead('2026-09-01')))).toEqual(['source', 'parties', 'summary']);
  });
  it('takes a unit for a unit and the person beside it for the one in charge', () => {
    const unit = leadParty(party('u', 'LEGAL_PERSON'), []);
    expect([unit.role, unit.person]).toEqual(['UNIT', false]);
    expect(leadParty(party('p', 'PERSON'), [unit]).role).toBe('IN_CHARGE');
    expect(leadParty(party('p', 'PERSON'), []).role).toBe('INDIVIDUAL');
  });
  it('sends no names', () => {
    const lead = { ...blankLead('2026-09-01'), parties: [leadParty(party('u', 'LEGAL_PERSON'), [])] };
    expect(submissionOf(lead).data.parties).toEqual([{ party: 'u', person: false, role: 'UNIT' }]);
    expect('violationEndedOn' in submissionOf(lead).data).toBe(false);
  });
});
