/** 询问笔录 that two officers write together. */
import type { Article } from './common';

/** RETURNED: entered late, and the signature was not given. */
export type QuestioningState = 'WRITING' | 'READING' | 'FINISHED' | 'DISCARDED' | 'RETURNED';
export interface Named { id: string; name: string }
export interface AskedPerson {
  name: string;
  gender: string;
  age: string;
  idNumber: string;
  employer: string;
  position: string;
  address: string;
  phone: string;
  place: string;
  others: string;
}
export interface Paragraph {
  id: string;
  kind: 'QUESTION' | 'ANSWER' | 'NOTE';
  duty: string | null;
  text: string;
  version: number;
  /** Who writes in it now, oneself included. */
  holder: Named | null;
  heldUntil: string | null;
  writtenBy: string;
  corrected: boolean;
  was: string | null;
  deleted: boolean;
}
export interface OutlinePoint { code: string; text: string; answer: string; articles: Article[]; verified: boolean }
export interface Outline { code: string; title: string; points: OutlinePoint[] }
export interface Questioning {
  id: string;
  matter: string;
  title: string;
  state: QuestioningState;
  me: string;
  questioner: Named;
  recorder: Named;
  outline: string;
  outlineOn: string;
  person: AskedPerson;
  startedAt: string;
  version: number;
  paragraphs: Paragraph[];
  opening: OutlinePoint[];
  outlines: Outline[];
  warnings: { code: string; message: string }[];
  now: string;
}
export interface QuestioningRow { id: string; person: string; questioner: string; recorder: string; state: QuestioningState; startedAt: string }
export interface QuestioningClosing { until: string; reading: string; unsigned?: string; why?: string; witness?: string; reason?: string }
