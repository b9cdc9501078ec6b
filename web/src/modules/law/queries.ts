import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get } from '@/api/client';
import type { CalendarYear, Deadline, Page, Violation } from '@/api/types';

export function findViolations(q: string): Promise<Page<Violation>> {
  return get<Page<Violation>>('/law/violations', { q });
}

export function useViolations(q: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['violations', toValue(q)]),
    queryFn: () => findViolations(toValue(q)),
    staleTime: 3_600_000,
  });
}

/** The rows of some codes, in the order of the codes. */
export function useViolationsByCode(codes: MaybeRefOrGetter<string[]>) {
  return useQuery({
    queryKey: computed(() => ['violations', 'by-code', ...toValue(codes)]),
    queryFn: () => Promise.all(toValue(codes).map((code) => get<Violation>(`/law/violations/${code}`))),
    enabled: computed(() => toValue(codes).length > 0),
    staleTime: 3_600_000,
  });
}

export function useDeadlines() {
  return useQuery({
    queryKey: ['deadlines'],
    queryFn: () => get<{ items: Deadline[] }>('/law/deadlines'),
    staleTime: 3_600_000,
  });
}

export function useCalendar(year: MaybeRefOrGetter<number>) {
  return useQuery({
    queryKey: computed(() => ['calendar', toValue(year)]),
    queryFn: () => get<CalendarYear>(`/law/calendar/${toValue(year)}`),
    staleTime: 3_600_000,
  });
}
