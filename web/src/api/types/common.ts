/** What every answer may hold. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };
export type Level = 'red' | 'amber' | 'grey' | 'green';
export interface Article { label: string; full: string }
export interface Remaining { text: string; level: Level }
export interface Refusal { code: string; message: string; articles: Article[]; verified: boolean }
export interface Page<T> { items: T[]; next: string | null; total: { count: number; capped: boolean; figure?: { entries: number; fen: string } | null } }
export interface Choice { code: string; label: string; disabled?: boolean }
export interface LabelledValue { label: string; value: string }
export interface StoredFile { sha256: string; size: number; type: string; name?: string }
