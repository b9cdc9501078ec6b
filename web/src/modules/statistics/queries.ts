import { keepPreviousData, useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get, type Query } from '@/api/client';
import type { FigureSheet } from '@/api/types';

export function useFigures(asked: MaybeRefOrGetter<Query> = {}) {
  return useQuery({
    queryKey: computed(() => ['statistics', toValue(asked)]),
    queryFn: () => get<FigureSheet>('/statistics', toValue(asked)),
    placeholderData: keepPreviousData,
    refetchInterval: 300_000,
  });
}
