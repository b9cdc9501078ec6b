import { expect, it } from 'vitest';
import { afterWaiver, leftOfPlan } from './plan';

it('tells what a plan leaves out', () => {
  expect(leftOfPlan('3000000', [{ payBy: '2026-06-30', amount: '1000000' }, { payBy: '', amount: '' }])).toBe('还有 20,000 元没有安排');
});

it('tells what a plan has too much of', () => {
  expect(leftOfPlan('3000000', [{ payBy: '2026-06-30', amount: '3000001' }])).toBe('比尚未缴纳的罚款多 0.01 元');
});

it('is silent where it adds up, and where nothing is known', () => {
  expect(leftOfPlan('3000000', [{ payBy: '2026-06-30', amount: '3000000' }])).toBe('');
  expect(leftOfPlan('', [])).toBe('');
});

it('takes off what had been imposed of a surcharge that is let go, and nothing for what merely accrued', () => {
  expect(afterWaiver('390000', '90000', '60000')).toBe('330000');
  expect(afterWaiver('390000', '90000', '120000')).toBe('300000');
  expect(afterWaiver('', '0', '')).toBe('');
});
