import type { HeldCertificate, Level, RosterLine } from '@/api/types';

export const KINDS = ['执法人员', '镇街检查员', '网格员', '技术检查员', '专家', '辅助人员'];
export const STATES = [
  { code: 'soon', label: '九十日内到期' },
  { code: 'over', label: '没有有效证件' },
  { code: 'valid', label: '证件有效' },
];
const SOON = 90;

/** How a certificate stands, in a word and a colour; one that ends soon says so while it still counts. */
export function standing(held: HeldCertificate): { level: Level; text: string } {
  if (held.state === 'VALID') {
    return held.daysLeft <= SOON ? { level: 'amber', text: `有效，剩 ${held.daysLeft} 天` } : { level: 'green', text: '有效' };
  }
  return { level: held.state === 'EARLY' ? 'grey' : held.state === 'SUSPENDED' ? 'amber' : 'red', text: held.label };
}

/** The certificate a list shows: the one that counts, else the one that lasts longest. */
export function shown(line: RosterLine): HeldCertificate | undefined {
  return line.certificates.find((held) => held.state === 'VALID') ?? line.certificates[0];
}
