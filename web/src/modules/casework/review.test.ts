import { describe, expect, it } from 'vitest';
import { COMPULSORY, REVIEW_POINTS, spread } from './review';

describe('法制审核', () => {
  it('says where an amount stands among similar cases', () => {
    expect(spread([])).toBe('没有可比的罚款');
    expect(spread(['3000000', '1000000', '0', '2000000'])).toMatch(/^3 件，最低 .*10,?000.*居中 .*20,?000.*最高 .*30,?000/);
  });

  it('asks about every text of the opinion, and knows the four cases of 处罚法58', () => {
    expect(REVIEW_POINTS.map((point) => point.key)).toEqual(['SUBJECT', 'POWER', 'FACTS', 'LAW', 'DISCRETION', 'PROCEDURE', 'DOCUMENTS']);
    expect(COMPULSORY).toHaveLength(4);
  });
});
