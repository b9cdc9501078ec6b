import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { get } from '@/api/client';
import type { Choice, ProcedureHead, ProcedureSheet } from '@/api/types';

/** The stages that any procedure of this server knows, in the order of the procedures, each code once. */
export function useStages() {
  const query = useQuery({
    queryKey: ['stages'],
    staleTime: 3_600_000,
    queryFn: async () => {
      const heads = await get<ProcedureHead[]>('/procedures');
      const codes = [...new Set(heads.map((head) => head.code))];
      return Promise.all(codes.map((code) => get<ProcedureSheet>(`/procedures/${code}`)));
    },
  });
  return computed<Choice[]>(() => {
    const seen = new Map<string, Choice>();
    for (const sheet of query.data.value ?? []) for (const stage of sheet.stages) if (!seen.has(stage.code)) seen.set(stage.code, stage);
    return [...seen.values()];
  });
}
