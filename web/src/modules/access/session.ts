import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { del, get, post } from '@/api/client';
import { Problem } from '@/api/problem';
import type { Me } from '@/api/types';

/** The signed-in user; the only state the desk keeps besides the address and the queries. */
export const useSession = defineStore('session', () => {
  const me = ref<Me | null>(null);
  const asked = ref(false);

  async function load(): Promise<Me | null> {
    if (asked.value) return me.value;
    try {
      me.value = (await get<Me | undefined>('/session')) ?? null;
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 401) throw error;
      me.value = null;
    }
    asked.value = true;
    return me.value;
  }

  async function signIn(account: string, password: string): Promise<void> {
    await post('/session', { account, password });
    // The token for writing belongs to the new session: read the session again, which sets it.
    asked.value = false;
    await load();
  }

  async function changePassword(current: string, next: string): Promise<void> {
    await post('/session/password', { old: current, fresh: next });
    asked.value = false;
    await load();
  }

  async function signOut(): Promise<void> {
    await del('/session');
    me.value = null;
  }

  function ended(): void {
    me.value = null;
    asked.value = true;
  }

  const may = computed(() => (permission: string) => me.value?.permissions.includes(permission) ?? false);

  return { me, load, signIn, changePassword, signOut, ended, may };
});
