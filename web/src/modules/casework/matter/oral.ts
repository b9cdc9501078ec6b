import type { OralApproval } from '@/api/types';

export const ORAL_WAYS = [
  { code: 'PHONE', label: '电话' },
  { code: 'VIDEO', label: '视频' },
  { code: 'RADIO', label: '对讲机、应急指挥系统' },
  { code: 'MESSAGE', label: '即时消息' },
  { code: 'IN_PERSON', label: '当面' },
];

export function blankOral(): OralApproval {
  return { approver: '', at: '', how: '', why: '' };
}

/** Whether enough of it is written to be looked at and sent. */
export function complete(oral: OralApproval): boolean {
  return [oral.approver, oral.at, oral.how, oral.why].every((part) => part.trim() !== '');
}
