import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get } from '@/api/client';
import type { OrgView, PostPowers, UserView } from '@/api/types';

export function useOrgs() {
  return useQuery({ queryKey: ['orgs'], queryFn: () => get<{ items: OrgView[] }>('/orgs'), staleTime: 300_000 });
}

export function useUsers(org: MaybeRefOrGetter<string>, text: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['users', toValue(org), toValue(text)]),
    queryFn: () => get<{ items: UserView[]; next: string | null }>('/users', { org: toValue(org), text: toValue(text) }),
  });
}

export function usePosts() {
  return useQuery({ queryKey: ['posts'], queryFn: () => get<PostPowers[]>('/powers/permissions'), staleTime: 3_600_000 });
}

export interface SignInEntry { position: number; at: string; appUser?: string | null; ip: string; outcome: string }
export interface ChangeEntry { position: number; at: string; byUser: string; action: string }

export function useSignIns() {
  return useQuery({ queryKey: ['sign-ins'], queryFn: () => get<{ items: SignInEntry[] }>('/logs/sign-ins') });
}

export function useChanges() {
  return useQuery({ queryKey: ['changes'], queryFn: () => get<{ items: ChangeEntry[] }>('/logs/changes') });
}
