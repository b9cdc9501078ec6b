import { describe, expect, it } from 'vitest';
import { blankOral, complete, ORAL_WAYS } from './oral';

describe('口头批准', () => {
  it('is complete when everything is written', () => {
    expect(complete(blankOral())).toBe(false);
    expect(complete({ approver: 'a', at: '2026-03-02T08:50', how: 'PHONE', why: '证据将灭失' })).toBe(true);
    expect(complete({ approver: 'a', at: '2026-03-02T08:50', how: 'PHONE', why: ' ' })).toBe(false);
  });

  it('knows the ways the server knows', () => {
    expect(ORAL_WAYS.map((way) => way.code)).toEqual(['PHONE', 'VIDEO', 'RADIO', 'MESSAGE', 'IN_PERSON']);
  });
});
