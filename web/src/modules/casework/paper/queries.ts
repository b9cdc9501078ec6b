import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get, post } from '@/api/client';
import type { Looked, submissionOf } from './model';

type Submission = ReturnType<typeof submissionOf>;

export interface Batch { id: string; by: string; at: string; cases: number; waiting: number; mine: number }
export interface Imported { batch?: string; good: number; wrong: { row: number; message: string }[]; errorFile?: string }

export const look = (paper: Submission): Promise<Looked> => post<Looked>('/paper-cases/check', paper);

export const takeOver = (paper: Submission, intent: string): Promise<{ matter: string }> => post<{ matter: string }>('/paper-cases', paper, intent);

/** Tables of cases that still wait for approval. */
export function useBatches(enabled: MaybeRefOrGetter<boolean>) {
  return useQuery({ queryKey: ['paper-batches'], queryFn: () => get<Batch[]>('/paper-cases/batches'), enabled: computed(() => toValue(enabled)) });
}

export function useBatchRefresh() {
  const client = useQueryClient();
  return () => Promise.all([client.invalidateQueries({ queryKey: ['paper-batches'] }), client.invalidateQueries({ queryKey: ['matters'] })]);
}
