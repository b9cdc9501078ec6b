import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get, post } from '@/api/client';
import type { Json, Page, Party, PartyWarning } from '@/api/types';

export async function findParties(text: string): Promise<Party[]> {
  return (await get<Page<Party>>('/parties', { text })).items;
}

export function useParties(text: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['parties', toValue(text)]),
    queryFn: () => get<Page<Party>>('/parties', { text: toValue(text) }),
  });
}

type Body = { [key: string]: Json };

/** What looks odd about a party before it is saved: shown and asked, never a bar. */
export async function checkParty(party: Body): Promise<PartyWarning[]> {
  return (await post<{ warnings: PartyWarning[] }>('/parties/check', party)).warnings;
}

export async function createParty(party: Body, intent: string): Promise<Party> {
  return (await post<{ party: Party }>('/parties', party, intent)).party;
}

/** The party in clear; the server logs who opened it and why. */
export function openParty(party: string, reason: string): Promise<Party> {
  return post<Party>(`/parties/${party}/opening`, { reason });
}
