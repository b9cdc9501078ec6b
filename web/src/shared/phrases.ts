import { useQuery } from '@tanstack/vue-query';
import { get } from '@/api/client';
import type { PhrasePage } from '@/api/types';

/** The agency's 常用语 and 说理段落; the same list for every long text. */
export function usePhrases() {
  return useQuery({ queryKey: ['phrases'], queryFn: () => get<PhrasePage>('/phrases'), staleTime: 600_000 });
}
