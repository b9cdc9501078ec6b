import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get, post } from '@/api/client';
import type { Approval, ApprovalRow, BatchRow, ProxyPage } from '@/api/types';

export type Box = 'mine' | 'done' | 'sent';

/** Spoken approvals that nobody has countersigned yet: one's own, and those one asked for. */
export function useSpoken() {
  return useQuery({
    queryKey: ['approvals', 'spoken'],
    queryFn: async () => (await get<{ items: ApprovalRow[] }>('/approvals', { box: 'spoken' })).items,
  });
}

export function useApprovals(box: MaybeRefOrGetter<Box>, enabled: MaybeRefOrGetter<boolean> = true) {
  return useQuery({
    queryKey: computed(() => ['approvals', toValue(box)]),
    enabled: computed(() => toValue(enabled)),
    queryFn: async () => (await get<{ items: ApprovalRow[]; next: string | null }>('/approvals', { box: toValue(box) })).items,
  });
}

export function useApproval(id: MaybeRefOrGetter<string>) {
  return useQuery({ queryKey: computed(() => ['approval', toValue(id)]), queryFn: () => get<Approval>(`/approvals/${toValue(id)}`) });
}

/** 委托代签: what one has given and was given. */
export function useProxies() {
  return useQuery({ queryKey: ['proxies'], queryFn: () => get<ProxyPage>('/proxies') });
}

export type Answer = 'sign' | 'return' | 'delegate' | 'withdraw';

export function answerApproval(id: string, answer: Answer, body: { opinion?: string; to?: string; inPlaceOf?: string }, intent: string): Promise<unknown> {
  return post(`/approvals/${id}/${answer}`, body, intent);
}

export async function signBatch(body: { items: { id: string; digest: string; seen: 'OPENED' | 'SUMMARY' }[]; opinion?: string }, intent: string): Promise<BatchRow[]> {
  return (await post<{ items: BatchRow[] }>('/approvals/batch', body, intent)).items;
}

/** After an answer the inbox, the workbench and the matter are read again. */
export function useAnswered() {
  const client = useQueryClient();
  return async (id: string, matter: string) => {
    await Promise.all(
      [['approvals'], ['approval', id], ['workbench'], ['matter', matter]].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  };
}
