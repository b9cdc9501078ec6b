import type { Instalment } from '@/api/types';
import { yuanText } from '@/shared/money';

/** What a plan still leaves out, or has too much of; empty where it adds up. */
export function leftOfPlan(open: string, parts: Instalment[], owed = '尚未缴纳的罚款'): string {
  if (!open) return '';
  const left = parts.reduce((rest, part) => rest - BigInt(part.amount || '0'), BigInt(open));
  if (left === 0n) return '';
  return left > 0n ? `还有 ${yuanText(left.toString())}没有安排` : `比${owed}多 ${yuanText((-left).toString())}`;
}

/** What is owed after surcharge was let go: what had been imposed of it is owed no longer, what merely accrued never was. */
export function afterWaiver(remaining: string, imposed: string, waived: string): string {
  if (!remaining) return '';
  const gone = BigInt(waived || '0');
  const most = BigInt(imposed);
  return (BigInt(remaining) - (gone < most ? gone : most)).toString();
}
