import type { Violation } from '@/api/types';
import { grouped } from '@/shared/money';

/** The printed ranges in one line: `单位 10,000–100,000 元；个人 …`; what is counted by a formula is said in its words. */
export function rangeText(violation: Violation): string {
  const fines = violation.fines.map((fine) => {
    const amount = fine.min === fine.max || fine.min === '0' ? `${grouped(fine.max)} 元以下` : `${grouped(fine.min)}–${grouped(fine.max)} 元`;
    return `${fine.partyLabel}${fine.stageLabel ? `（${fine.stageLabel}）` : ''} ${amount}`;
  });
  return [...fines, violation.formula].filter(Boolean).join('；');
}
