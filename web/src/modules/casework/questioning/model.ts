import type { AskedPerson, OutlinePoint, Paragraph } from '@/api/types';

export const KIND: { [kind: string]: string } = { QUESTION: '问', ANSWER: '答', NOTE: '记' };

/** What one has typed in a paragraph, over which version. */
export interface Typed { text: string; version: number; dirty: boolean }

/** What the server says now: taken over wherever nothing of one's own waits, unless the answer is older than what was saved. */
export function took(mine: Typed, server: { text: string; version: number }): Typed {
  return mine.dirty || server.version < mine.version ? mine : { text: server.text, version: server.version, dirty: false };
}

/** Saved: what was typed meanwhile still waits. */
export function saved(mine: Typed, sent: string, version: number): Typed {
  return { text: mine.text, version, dirty: mine.text !== sent };
}

/** Points of the opening that have no answer yet. */
export function owed(paragraphs: Paragraph[]): number {
  return paragraphs.filter((one) => one.duty !== null && one.kind === 'ANSWER' && !one.deleted && one.text.trim() === '').length;
}

/** Questions of the outline that stand in the record already, word for word. */
export function asked(points: OutlinePoint[], paragraphs: Paragraph[]): Set<string> {
  const words = new Set(paragraphs.filter((one) => !one.deleted && one.kind === 'QUESTION').map((one) => one.text.trim()));
  return new Set(points.filter((point) => words.has(point.text.trim())).map((point) => point.code));
}

/** The other officer who writes in it now; the own lock is nobody else's. */
export function writer(paragraph: Paragraph, me: string): string | null {
  return paragraph.holder && paragraph.holder.id !== me ? paragraph.holder.name : null;
}

export const PERSON_FIELDS: { key: keyof AskedPerson; label: string; size?: 'wide' | 'half'; optional?: boolean }[] = [
  { key: 'name', label: '被询问人' },
  { key: 'gender', label: '性别' },
  { key: 'age', label: '年龄' },
  { key: 'idNumber', label: '身份证件号码', size: 'wide' },
  { key: 'employer', label: '工作单位', size: 'wide' },
  { key: 'position', label: '职务', size: 'half', optional: true },
  { key: 'phone', label: '联系电话', size: 'half' },
  { key: 'address', label: '住址', size: 'wide' },
  { key: 'place', label: '询问地点', size: 'wide' },
  { key: 'others', label: '在场人', size: 'wide', optional: true },
];

/** The person so far, from texts typed in the form of the act. */
export function personOf(texts: { [field: string]: unknown }): AskedPerson {
  const text = (key: string) => (typeof texts[key] === 'string' ? (texts[key]) : '');
  return {
    name: text('person'),
    gender: text('gender'),
    age: text('age'),
    idNumber: text('idNumber'),
    employer: text('employer'),
    position: text('position'),
    address: text('address'),
    phone: text('phone'),
    place: text('place'),
    others: text('others'),
  };
}

/** What the officers are told about their words being safe. */
export function standing(waiting: number, offline: boolean): string {
  if (offline) return waiting ? `连接中断，${waiting} 段暂存在本机，恢复后自动存入` : '连接中断，正在重新连接';
  return waiting ? '正在存入…' : '已全部存入';
}

/** Where a record stands, in words. */
export const STATES = { WRITING: '记录中', READING: '被询问人核对中', FINISHED: '已完成', DISCARDED: '已作废', RETURNED: '补录审批未通过，待修改' };
