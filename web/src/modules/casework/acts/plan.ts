import type { Instalment } from '@/api/types';
import { yuanText } from '@/shared/money';

/** What a plan still leaves out, or has too much of; empty where it adds up. */
export function leftOfPlan(open: string, parts: Instalment[]): string {
  if (!open) return '';
  const left = parts.reduce((rest, part) => rest - BigInt(part.amount || '0'), BigInt(open));
  if (left === 0n) return '';
  return left > 0n ? `还有 ${yuanText(left.toString())}没有安排` : `比尚未缴纳的罚款多 ${yuanText((-left).toString())}`;
}
