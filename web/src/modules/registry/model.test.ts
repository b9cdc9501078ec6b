import { describe, expect, it } from 'vitest';
import { blankParty, idNumberFits, oddities, unitCodeFits } from './model';

describe('check digits', () => {
  it('accept what is right and doubt one wrong character', () => {
    expect(unitCodeFits('91350100M000100Y43')).toBe(true);
    expect(unitCodeFits('91350100M000100Y44')).toBe(false);
    expect(idNumberFits('11010519491231002X')).toBe(true);
    expect(idNumberFits('110105194912310021')).toBe(false);
  });
  it('warn in words and never refuse', () => {
    expect(oddities({ ...blankParty('某厂'), code: '91350100M000100Y44' })[0]).toContain('确认无误可以继续');
    expect(oddities({ ...blankParty('某厂'), code: '91350100m000100y43' })).toEqual([]);
    expect(oddities({ ...blankParty('张某'), kind: 'PERSON', idKind: '护照', code: 'E1' })).toEqual([]);
  });
});
