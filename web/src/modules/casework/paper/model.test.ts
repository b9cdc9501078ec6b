import { describe, expect, it } from 'vitest';
import { blankEvent } from './events';
import { at, blankPaper, blankParty, ofParty, reached, submissionOf, type PaperCase } from './model';

const told = (): PaperCase => ({
  ...blankPaper('u1'),
  stage: 'INFORMED',
  source: 'PLAN',
  foundOn: '2026-01-05',
  filedOn: '2026-01-06',
  filingNumber: '（莲）应急立〔2026〕5号',
  concludedOn: '2026-01-20',
  violations: ['AQSC-097-03A'],
  parties: [{ party: 'p', name: '甲公司', person: false, role: 'UNIT' }],
  told: { p: { ...blankParty(), sanctions: [{ kind: 'FINE', amount: '2000000' }], noticeOn: '2026-01-21', noticeServedOn: '2026-01-22', decidedOn: '2026-02-02' } },
});

describe('a case on paper', () => {
  it('asks for what its stage and those before it need', () => {
    expect(reached(told(), 'CONCLUDED')).toBe(true);
    expect(reached(told(), 'DECIDED')).toBe(false);
  });

  it('sends nothing of a stage it has not reached', () => {
    const { data } = submissionOf({ ...told(), closedOn: '2026-03-01' }, null) as unknown as { data: { parties: { [field: string]: unknown }[]; closedOn?: string } };
    expect(data.closedOn).toBeUndefined();
    expect(data.parties[0]).toMatchObject({ noticeOn: '2026-01-21', statementDays: 3, violations: ['AQSC-097-03A'] });
    expect(data.parties[0]?.decidedOn).toBeUndefined();
  });

  it('sends of a step of a branch what its kind asks for', () => {
    const paper = told();
    paper.stage = 'SERVED';
    paper.told.p = { ...blankParty(), later: [{ ...blankEvent(), kind: 'REVIEW_ACCEPTED', on: '2026-02-24', yes: false, amount: '5', ground: 'NOT_FILED' }] };
    const { data } = submissionOf(paper, null) as unknown as { data: { parties: { later: object[] }[] } };
    expect(data.parties[0]?.later).toEqual([{ kind: 'REVIEW_ACCEPTED', on: '2026-02-24', yes: false }]);
  });

  it('never sends a name', () => {
    expect(JSON.stringify(submissionOf(told(), null))).not.toContain('甲公司');
  });

  it('leaves out the notice of a party that is let off', () => {
    const paper = told();
    paper.told.p = { ...blankParty(), outcome: 'MINOR', noticeOn: '2026-01-21' };
    const { data } = submissionOf(paper, null) as unknown as { data: { parties: { [field: string]: unknown }[] } };
    expect(data.parties[0]?.noticeOn).toBeUndefined();
    expect(data.parties[0]?.sanctions).toEqual([]);
  });

  it('decides on the spot on the day of the finding', () => {
    const paper = { ...told(), onTheSpot: true, stage: 'DECIDED' };
    const { data } = submissionOf(paper, null) as unknown as { data: { filingNumber?: string; parties: { [field: string]: unknown }[] } };
    expect(data.parties[0]?.decidedOn).toBe('2026-01-05');
    expect(data.filingNumber).toBeUndefined();
  });

  it('goes on with a case that was given back', () => {
    expect(submissionOf(told(), 'm1')).toMatchObject({ matter: 'm1' });
  });

  it('finds the problems of a field and of a party', () => {
    const reason = { code: 'dates-contradict', message: '早了', articles: [], verified: true } as never;
    const problems = [{ field: 'filedOn', reason }, { field: 'parties[1].noticeOn', reason }];
    expect(at(problems, 'filedOn')).toBe('早了');
    expect(at(ofParty(problems, 1), 'noticeOn')).toBe('早了');
    expect(at(ofParty(problems, 0), 'noticeOn')).toBeUndefined();
  });
});
