import { useQueryClient } from '@tanstack/vue-query';
import { onScopeDispose, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { listen, type LiveEvents } from '@/api/events';

const SOON_MS = 300;
const LISTS_EVERY_MS = 10_000;
const LISTS = ['workbench', 'matters', 'approvals'];

/** Gathers what a burst of lines touches; the lists of a busy agency are read again every ten seconds at most. */
export function gathering(changed: (key: string[]) => void): LiveEvents & { stop(): void } {
  const matters = new Set<string>();
  let soon: ReturnType<typeof setTimeout> | undefined;
  let lists: ReturnType<typeof setTimeout> | undefined;
  let listedAt = -Infinity;
  let everything = false;

  function list(): void {
    lists = undefined;
    listedAt = Date.now();
    LISTS.forEach((key) => changed([key]));
  }

  function pass(): void {
    soon = undefined;
    if (everything) changed(['matter']);
    else matters.forEach((id) => changed(['matter', id]));
    changed(['approval']);
    matters.clear();
    everything = false;
    lists ??= setTimeout(list, Math.max(0, listedAt + LISTS_EVERY_MS - Date.now()));
  }

  const touched = () => {
    soon ??= setTimeout(pass, SOON_MS);
  };

  return {
    matter(id) {
      matters.add(id);
      touched();
    },
    // Two people look at the same words: each sees at once what the other wrote.
    draft(id) {
      changed(['questioning', id]);
    },
    all() {
      changed(['questioning']);
      everything = true;
      touched();
    },
    stop() {
      clearTimeout(soon);
      clearTimeout(lists);
    },
  };
}

/** Keeps what this tab shows in step with what others record. */
export function useLive(enabled: MaybeRefOrGetter<boolean>): void {
  const client = useQueryClient();
  const gathered = gathering((queryKey) => void client.invalidateQueries({ queryKey }));
  let hushed: (() => void) | undefined;
  watch(
    () => toValue(enabled),
    (on) => {
      hushed?.();
      hushed = on ? listen(gathered) : undefined;
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    hushed?.();
    gathered.stop();
  });
}
