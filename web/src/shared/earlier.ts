import { useQuery } from '@tanstack/vue-query';
import { computed, inject, provide, toValue, type InjectionKey, type MaybeRefOrGetter } from 'vue';
import { get } from '@/api/client';
import type { EarlierText } from '@/api/types';

interface Writing { matter: string; act: string }
const KEY: InjectionKey<() => Writing> = Symbol('writing');

/** Tells the long texts below for which act of which matter they are written. */
export function writeFor(writing: () => Writing): void {
  provide(KEY, writing);
}

/** How closed cases of the agency worded the same field; asked once somebody wants to see it. */
export function useEarlier(field: MaybeRefOrGetter<string | undefined>, wanted: MaybeRefOrGetter<boolean>) {
  const writing = inject(KEY, null);
  const has = computed(() => writing !== null && !!toValue(field));
  const query = useQuery({
    queryKey: computed(() => ['earlier', writing?.().matter, writing?.().act, toValue(field)]),
    queryFn: () => get<{ items: EarlierText[] }>(`/matters/${writing?.().matter}/earlier-texts`, { act: writing?.().act, field: toValue(field) }),
    enabled: computed(() => has.value && toValue(wanted)),
    staleTime: 600_000,
  });
  return { has, query };
}

const BLANK = /【(?:当事人|姓名|文号|日期|时间|金额|号码|地址|数字)】/g;

/** Where the blanks of a text stand that came from another case. */
export function blanksOf(text: string): { from: number; to: number }[] {
  return [...text.matchAll(BLANK)].map((found) => ({ from: found.index, to: found.index + found[0].length }));
}
