import { useInfiniteQuery, useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get, type Query } from '@/api/client';
import type { ChangeEntry, LogWords, OrgView, PostPowers, ScopeGrant, SignInEntry, UserDetail, UserView } from '@/api/types';

export function useOrgs(closed: MaybeRefOrGetter<boolean> = false) {
  return useQuery({
    queryKey: computed(() => ['orgs', toValue(closed)]),
    queryFn: () => get<{ items: OrgView[] }>('/orgs', { closed: toValue(closed) }),
    staleTime: 300_000,
  });
}

export function useOrg(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['orgs', 'one', toValue(id)]),
    queryFn: () => get<OrgView>(`/orgs/${toValue(id)}`),
    enabled: computed(() => toValue(id) !== ''),
  });
}

export function useUsers(org: MaybeRefOrGetter<string>, text: MaybeRefOrGetter<string>) {
  return useInfiniteQuery({
    queryKey: computed(() => ['users', toValue(org), toValue(text)]),
    queryFn: ({ pageParam }) => get<{ items: UserView[]; next: string | null }>('/users', { org: toValue(org), text: toValue(text), after: pageParam }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
}

export function useUser(id: MaybeRefOrGetter<string>) {
  return useQuery({ queryKey: computed(() => ['users', 'one', toValue(id)]), queryFn: () => get<UserDetail>(`/users/${toValue(id)}`) });
}

export function usePosts() {
  return useQuery({ queryKey: ['posts'], queryFn: () => get<PostPowers[]>('/powers/permissions'), staleTime: 3_600_000 });
}

export function useScopes(holder: MaybeRefOrGetter<string>) {
  return useQuery({ queryKey: computed(() => ['scopes', toValue(holder)]), queryFn: () => get<ScopeGrant[]>('/powers/scopes', { holder: toValue(holder) }) });
}

export function useLogWords() {
  return useQuery({ queryKey: ['log-words'], queryFn: () => get<LogWords>('/logs/words'), staleTime: Infinity });
}

function useLog<T extends { position: number }>(path: string, filter: MaybeRefOrGetter<Query>) {
  return useInfiniteQuery({
    queryKey: computed(() => [path, toValue(filter)]),
    queryFn: ({ pageParam }) => get<{ items: T[]; next: string | null }>(path, { ...toValue(filter), before: pageParam }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
}

export const useSignIns = (filter: MaybeRefOrGetter<Query>) => useLog<SignInEntry>('/logs/sign-ins', filter);
export const useChanges = (filter: MaybeRefOrGetter<Query>) => useLog<ChangeEntry>('/logs/changes', filter);
