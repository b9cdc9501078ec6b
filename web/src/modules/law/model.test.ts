import { expect, it } from 'vitest';
import type { Violation } from '@/api/types';
import { rangeText } from './model';

const violation: Violation = {
  code: 'X', name: '未设警示标志', industry: '', duty: '', penalty: '', orderFirst: '', formula: '', otherSanctions: '', verified: true,
  fines: [
    { party: 'UNIT', partyLabel: '单位', stage: 'FIRST', stageLabel: '', min: '0', max: '5000000' },
    { party: 'PERSON', partyLabel: '个人', stage: 'OVERDUE', stageLabel: '逾期未改', min: '1000000', max: '2000000' },
  ],
};

it('says the range of a fine as the law prints it', () => {
  expect(rangeText(violation)).toBe('单位 50,000 元以下；个人（逾期未改） 10,000–20,000 元');
});
