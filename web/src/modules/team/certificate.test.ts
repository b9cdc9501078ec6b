import { expect, it } from 'vitest';
import type { HeldCertificate, RosterLine } from '@/api/types';
import { shown, standing } from './certificate';

const held = (state: HeldCertificate['state'], daysLeft: number, number = '1'): HeldCertificate => ({
  id: number, number, kinds: ['安全生产'], regionFrom: '610104000000', regionTo: '610105000000', validFrom: '2022-01-01', validTo: '2026-12-31', state, label: '证件过期', daysLeft,
});
const line = (certificates: HeldCertificate[]): RosterLine => ({
  id: 'a', org: 'o', orgName: '局', name: '王', kind: '执法人员', legalQualification: false, fromOn: '2020-01-01', version: 1, counts: true, reason: '', brief: '', certificates,
});

it('warns ninety days before a certificate ends, while it still counts', () => {
  expect(standing(held('VALID', 91))).toEqual({ level: 'green', text: '有效' });
  expect(standing(held('VALID', 90))).toEqual({ level: 'amber', text: '有效，剩 90 天' });
  expect(standing(held('EXPIRED', -1))).toEqual({ level: 'red', text: '证件过期' });
});

it('shows the certificate that counts before one that lasts longer but does not', () => {
  expect(shown(line([held('EARLY', 900, '2'), held('VALID', 10, '1')]))?.number).toBe('1');
  expect(shown(line([held('REVOKED', 900, '2')]))?.number).toBe('2');
  expect(shown(line([]))).toBeUndefined();
});
