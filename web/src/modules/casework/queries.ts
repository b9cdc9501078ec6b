import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, markRaw, toValue, type MaybeRefOrGetter } from 'vue';
import { get, post, url, type Query } from '@/api/client';
import type { ActCheck, ActDone, ActFacts, ActSubmission, EarlierPenalty, EvidencePage, HandoverReceipt, Handovers, Matter, MatterDocument, MatterRow, OtherOrgan, OwnCase, Page, Signable, TransferRow, Workbench } from '@/api/types';
import { printPdf } from '@/shared/print';
import { formOf } from './acts';
import { printable } from './model';

const RENDERING_POLL_MS = 2_000;

/** What comes next in one's own cases, nearest term first. */
export function useOwnCases() {
  return useInfiniteQuery({
    queryKey: ['workbench', 'cases'],
    queryFn: ({ pageParam }) => get<{ items: OwnCase[]; next?: string | null }>('/workbench/cases', { after: pageParam }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
}

export function useWorkbench(enabled: MaybeRefOrGetter<boolean> = true) {
  return useQuery({
    queryKey: ['workbench'],
    queryFn: () => get<Workbench>('/workbench'),
    enabled: computed(() => toValue(enabled)),
    refetchInterval: 120_000,
  });
}

export function useMatters(filter: MaybeRefOrGetter<Query>) {
  return useInfiniteQuery({
    queryKey: computed(() => ['matters', toValue(filter)]),
    queryFn: ({ pageParam }) => get<Page<MatterRow>>('/matters', { ...toValue(filter), after: pageParam }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

/** The first matters that answer to the words, for the search everywhere. */
export async function findMatters(q: string): Promise<MatterRow[]> {
  return (await get<Page<MatterRow>>('/matters', { q })).items;
}

export function useMatter(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['matter', toValue(id)]),
    queryFn: () => get<Matter>(`/matters/${toValue(id)}`),
    // A paper is rendered after its act was recorded: look again until every page is there.
    refetchInterval: (query) => (query.state.data?.documents.some((paper) => !paper.ready) ? RENDERING_POLL_MS : false),
  });
}

/** The form of an act; asked like data, so that a line that broke shows and is tried again. */
export function useActForm(act: string) {
  return useQuery({ queryKey: ['act-form', act], queryFn: async () => markRaw(await formOf(act)), staleTime: Infinity });
}

export function useEvidence(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['matter', toValue(id), 'evidence']),
    queryFn: () => get<EvidencePage>(`/matters/${toValue(id)}/evidence`),
  });
}

/** The ledger kept with police and procuratorate. */
export function useTransfers(filter: MaybeRefOrGetter<Query>) {
  return useQuery({
    queryKey: computed(() => ['transfers', toValue(filter)]),
    queryFn: () => get<{ items: TransferRow[] }>('/transfers', toValue(filter)),
    placeholderData: keepPreviousData,
  });
}

/** Cases handed to the reader's organ and by it. */
export function useHandovers() {
  return useQuery({ queryKey: ['handovers'], queryFn: () => get<Handovers>('/handovers') });
}

export function useHandover(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['handovers', toValue(id)]),
    queryFn: () => get<HandoverReceipt>(`/handovers/${toValue(id)}`),
    enabled: computed(() => toValue(id) !== ''),
    staleTime: 0,
  });
}

/** The organs a case may be handed to. */
export function useOtherOrgans(matter: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['organs', toValue(matter)]),
    queryFn: () => get<{ items: OtherOrgan[] }>(`/matters/${toValue(matter)}/organs`),
  });
}

/** What the parties were punished with before, as far as the reader may see it. */
export function useEarlierPenalties(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['matter', toValue(id), 'earlier-penalties']),
    queryFn: () => get<{ items: EarlierPenalty[] }>(`/matters/${toValue(id)}/earlier-penalties`),
  });
}

/** The papers that wait for signatures alone, and where on them somebody signs. */
export function useSignable(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['matter', toValue(id), 'signable']),
    queryFn: () => get<Signable[]>(`/matters/${toValue(id)}/signable`),
    staleTime: 0,
  });
}

/** Who may be named depends on the day of the act: another day asks again, and the form stays meanwhile. */
export function useActFacts(matter: MaybeRefOrGetter<string>, act: MaybeRefOrGetter<string>, strand: MaybeRefOrGetter<string>, day: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['act', toValue(matter), toValue(act), toValue(strand), toValue(day)]),
    queryFn: () => get<ActFacts>(`/matters/${toValue(matter)}/acts/${toValue(act)}`, { strand: toValue(strand), day: toValue(day) }),
    placeholderData: (before: ActFacts | undefined) => (before?.act === toValue(act) ? before : undefined),
    staleTime: 0,
    gcTime: 0,
  });
}

export function checkAct(matter: string, act: string, submission: ActSubmission): Promise<ActCheck> {
  return post<ActCheck>(`/matters/${matter}/acts/${act}/check`, submission);
}

export function performAct(matter: string, act: string, submission: ActSubmission, intent: string): Promise<ActDone> {
  return post<ActDone>(`/matters/${matter}/acts/${act}`, submission, intent);
}

export function openLead(lead: Omit<ActSubmission, 'seq' | 'strands'>, intent: string): Promise<{ matter: string }> {
  return post<{ matter: string }>('/leads', lead, intent);
}

export function openOnTheSpot(found: Omit<ActSubmission, 'seq' | 'strands'>, intent: string): Promise<{ matter: string }> {
  return post<{ matter: string }>('/spot-cases', found, intent);
}

/** Prints papers in their copies, with the returns that go along, and notes that they were printed. */
export function usePrinting() {
  const refresh = useRefresh();
  return async (matter: string, papers: MatterDocument[]) => {
    const set = printable(papers);
    if (!set.length || !(await printPdf(url(`/matters/${matter}/print`, { document: set.map((paper) => paper.id) })))) return;
    const fresh = set.filter((paper) => paper.state === 'frozen');
    await Promise.all(fresh.map((paper) => post(`/documents/${paper.id}/printed`)));
    if (fresh.length) await refresh(matter);
  };
}

/** After an act the matter is read again, never guessed. */
export function useRefresh() {
  const client = useQueryClient();
  return async (matter: string) => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['matter', matter] }),
      client.invalidateQueries({ queryKey: ['workbench'] }),
      client.invalidateQueries({ queryKey: ['matters'] }),
    ]);
  };
}
