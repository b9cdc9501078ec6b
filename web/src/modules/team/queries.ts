import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get } from '@/api/client';
import type { Officer } from '@/api/types';

/** Who of an organisation may be sent on a day, and why somebody does not count. */
export function useOfficers(org: MaybeRefOrGetter<string>, day: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['officers', toValue(org), toValue(day)]),
    queryFn: () => get<{ items: Officer[] }>('/team/officers', { org: toValue(org), day: toValue(day) }),
    enabled: computed(() => toValue(org) !== ''),
    staleTime: 60_000,
  });
}
