import { useInfiniteQuery, useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get, type Query } from '@/api/client';
import type { Officer, OpenValue, RosterLine } from '@/api/types';

/** Who of an organisation may be sent on a day, and why somebody does not count. */
export function useOfficers(org: MaybeRefOrGetter<string>, day: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['officers', toValue(org), toValue(day)]),
    queryFn: () => get<{ items: Officer[] }>('/team/officers', { org: toValue(org), day: toValue(day) }),
    enabled: computed(() => toValue(org) !== ''),
    staleTime: 60_000,
  });
}

/** Everybody of the scope with his certificates as they stand on a day. */
export function useRoster(filter: MaybeRefOrGetter<Query>) {
  return useInfiniteQuery({
    queryKey: computed(() => ['roster', toValue(filter)]),
    queryFn: ({ pageParam }) => get<{ items: RosterLine[]; next?: string | null }>('/team/roster', { ...toValue(filter), after: pageParam }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
}

/** What the law leaves open, with the values in use. */
export function useOpenValues() {
  return useQuery({ queryKey: ['open-values'], queryFn: () => get<{ items: OpenValue[] }>('/team/settings/parameters'), staleTime: 600_000 });
}
