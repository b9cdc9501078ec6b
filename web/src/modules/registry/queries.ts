import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get, post } from '@/api/client';
import type { Json, Page, Party } from '@/api/types';

export async function findParties(q: string): Promise<Party[]> {
  return (await get<Page<Party>>('/parties', { q })).items;
}

export function useParties(q: MaybeRefOrGetter<string>) {
  return useQuery({ queryKey: computed(() => ['parties', toValue(q)]), queryFn: () => get<Page<Party>>('/parties', { q: toValue(q) }) });
}

export function createParty(party: { [key: string]: Json }, intent: string): Promise<Party> {
  return post<Party>('/parties', party, intent);
}

export type Hidden = 'code' | 'phone' | 'address';

export function reveal(party: string, field: Hidden, reason: string): Promise<{ value: string }> {
  return post<{ value: string }>(`/parties/${party}/reveal`, { field, reason });
}
