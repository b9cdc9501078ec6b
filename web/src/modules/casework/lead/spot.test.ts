import { expect, it } from 'vitest';
import { blankSpot, foundOnSpot, missingOnSpot } from './spot';

const party = { party: 'p', name: '某厂', person: false, role: 'UNIT' };
const whole = { ...blankSpot('2026-03-02', 'a'), officers: ['a', 'b'], source: 'PLAN', violations: ['v'], parties: [party], place: ' 车间 ', record: '查见' };

it('asks for two officers, one party, and what was seen', () => {
  expect(Object.keys(missingOnSpot(blankSpot('2026-03-02', 'a')))).toEqual(['source', 'officers', 'party', 'place', 'record']);
  expect(missingOnSpot(whole)).toEqual({});
});

it('sends the party by its id and leaves out the day that is not known', () => {
  expect(foundOnSpot(whole)).toEqual({
    doneOn: '2026-03-02',
    data: { officers: ['a', 'b'], source: 'PLAN', violations: ['v'], authority: 'OWN', party: { party: 'p', person: false, role: 'UNIT' } },
    content: { place: '车间', record: '查见' },
  });
});
