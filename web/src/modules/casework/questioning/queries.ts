import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { del, get, post, put } from '@/api/client';
import type { AskedPerson, Outline, Questioning, QuestioningClosing, QuestioningRow } from '@/api/types';

const QUIET_POLL_MS = 15_000;

export interface Fresh { kind: 'QUESTION' | 'ANSWER' | 'NOTE'; text: string }

/** The addresses of one record. */
export function recordAt(matter: string, id: string) {
  const base = `/matters/${matter}/questionings/${id}`;
  const at = (paragraph: string) => `${base}/paragraphs/${paragraph}`;
  return {
    paper: `/api${base}/paper`,
    head: (version: number, person: AskedPerson, startedAt: string) => put(`${base}/head`, { version, person, startedAt }),
    add: (after: string | null, paragraphs: Fresh[]) => post<{ ids: string[] }>(`${base}/paragraphs`, { after, paragraphs }),
    save: (paragraph: string, version: number, text: string) => put<{ version: number }>(at(paragraph), { version, text }),
    lock: (paragraph: string) => put(`${at(paragraph)}/lock`),
    release: (paragraph: string) => del(`${at(paragraph)}/lock`),
    move: (paragraph: string, after: string | null) => post(`${at(paragraph)}/move`, { after }),
    remove: (paragraph: string) => del(at(paragraph)),
    restore: (paragraph: string) => post(`${at(paragraph)}/restore`),
    read: (key: string) => post(`${base}/read`, undefined, key),
    finish: (closing: QuestioningClosing, key: string) => post<{ seq: number; approval: string | null }>(`${base}/finish`, closing, key),
    discard: () => post(`${base}/discard`),
    undiscard: () => post(`${base}/restore`),
  };
}

export type RecordAt = ReturnType<typeof recordAt>;

/** The record as it stands; told at once when the other officer writes, and looked at again in case nothing is told. */
export function useQuestioning(matter: MaybeRefOrGetter<string>, id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['questioning', toValue(id)]),
    queryFn: () => get<Questioning>(`/matters/${toValue(matter)}/questionings/${toValue(id)}`),
    refetchInterval: QUIET_POLL_MS,
    retry: false,
  });
}

export function useQuestionings(matter: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['questionings', toValue(matter)]),
    queryFn: () => get<{ items: QuestioningRow[]; outlines: Outline[] }>(`/matters/${toValue(matter)}/questionings`),
    staleTime: 0,
  });
}

export function begin(matter: string, record: { questioner: string; recorder: string; outline: string; person: AskedPerson }, key: string) {
  return post<{ id: string }>(`/matters/${matter}/questionings`, record, key);
}

/** After a change the record is read again, never guessed. */
export function useReread(id: MaybeRefOrGetter<string>) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['questioning', toValue(id)] });
}
