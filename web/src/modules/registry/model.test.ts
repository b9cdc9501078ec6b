import { describe, expect, it } from 'vitest';
import { blankParty, bodyOf, idNumberFits, oddities, unitCodeFits, warnings } from './model';

describe('check digits', () => {
  it('accept what is right and doubt one wrong character', () => {
    expect(unitCodeFits('91350100M000100Y43')).toBe(true);
    expect(unitCodeFits('91350100M000100Y44')).toBe(false);
    expect(idNumberFits('11010519491231002X')).toBe(true);
    expect(idNumberFits('110105194912310021')).toBe(false);
  });
  it('warn in words and never refuse', () => {
    expect(oddities({ ...blankParty('某厂'), uscc: '91350100M000100Y44' })[0]?.message).toContain('确认无误可以继续');
    expect(oddities({ ...blankParty('某厂'), uscc: '91350100m000100y43' })).toEqual([]);
    expect(oddities({ ...blankParty('张某'), kind: 'PERSON', idKind: '护照', idNumber: 'E1' })).toEqual([]);
    expect(oddities({ ...blankParty('无名'), kind: 'PERSON', idKind: '身份不明' })).toEqual([]);
  });
  it('are told once, in the words of the register where it has any', () => {
    const odd = oddities({ ...blankParty('某店'), kind: 'SOLE_TRADER', uscc: 'x', idNumber: 'y' });
    const told = [{ field: 'uscc', message: '校验位不符' }, { field: 'uscc', message: '辖区内已有号码相同的当事人' }];
    expect(warnings(odd, told).map((one) => one.field)).toEqual(['idNumber', 'uscc', 'uscc']);
  });
  it('look at the shop and at its operator', () => {
    expect(oddities({ ...blankParty('某店'), kind: 'SOLE_TRADER', uscc: 'x', idNumber: 'y' })).toHaveLength(2);
  });
});

it('sends only what the kind of party has', () => {
  const person = { ...blankParty(' 张某 '), kind: 'PERSON', uscc: 'left over', idNumber: '11010519491231002x' };
  expect(bodyOf(person)).toEqual({ kind: 'PERSON', name: '张某', idKind: '身份证', idNumber: '11010519491231002X' });
});
