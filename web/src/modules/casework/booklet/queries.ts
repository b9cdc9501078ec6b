import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get, type Query } from '@/api/client';
import type { Booklet, BookletRow } from './model';

export function useBooklets(filter: MaybeRefOrGetter<Query>) {
  return useInfiniteQuery({
    queryKey: computed(() => ['booklets', toValue(filter)]),
    queryFn: ({ pageParam }) => get<{ items: BookletRow[]; next?: string | null }>('/booklets', { ...toValue(filter), after: pageParam }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

export function useBooklet(id: MaybeRefOrGetter<string>) {
  return useQuery({ queryKey: computed(() => ['booklet', toValue(id)]), queryFn: () => get<Booklet>(`/booklets/${toValue(id)}`) });
}

/** After a write: the booklet as it was answered, and every list of booklets anew. */
export function useBookletKept() {
  const client = useQueryClient();
  return (booklet: Booklet) => {
    client.setQueryData(['booklet', booklet.booklet.id], booklet);
    void client.invalidateQueries({ queryKey: ['booklets'] });
    void client.invalidateQueries({ queryKey: ['given-numbers'] });
  };
}
