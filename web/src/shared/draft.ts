import { onBeforeUnmount, ref, watch, type Ref } from 'vue';
import { del, get, put } from '@/api/client';
import { Problem } from '@/api/problem';

interface Kept<T> { at: number; value: T }

const slot = (key: string) => `draft:${key}`;

function kept<T>(text: string | null | undefined): Kept<T> | null {
  if (!text) return null;
  try {
    return JSON.parse(text) as Kept<T>;
  } catch {
    return null;
  }
}

/**
 * Keeps what is being typed: on the server for another day and machine, and in this tab for the time the server is away
 * or the session has ended. Drafts lie outside the journal.
 */
export function useDraft<T extends object>(key: string, value: Ref<T>, ready: () => boolean) {
  const savedAt = ref<number | null>(null);
  const restored = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  let finished = false;

  async function restore(): Promise<void> {
    last = JSON.stringify(value.value);
    const here = kept<T>(sessionStorage.getItem(slot(key)));
    const there = await get<{ text: string } | undefined>(`/drafts/${key}`)
      .then((answer) => kept<T>(answer?.text))
      .catch(() => null);
    const newer = here && (!there || here.at > there.at) ? here : there;
    if (!newer) return;
    value.value = { ...value.value, ...newer.value };
    last = JSON.stringify(value.value);
    restored.value = true;
    savedAt.value = newer.at;
  }

  async function save(): Promise<void> {
    const text = JSON.stringify(value.value);
    if (finished || text === last) return;
    const packed = JSON.stringify({ at: Date.now(), value: value.value });
    sessionStorage.setItem(slot(key), packed);
    last = text;
    try {
      await put(`/drafts/${key}`, { text: packed });
      restored.value = false;
      savedAt.value = Date.now();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }

  /** Done or thrown away: nothing of it stays. */
  async function forget(): Promise<void> {
    finished = true;
    clearTimeout(timer);
    sessionStorage.removeItem(slot(key));
    if (savedAt.value !== null) await del(`/drafts/${key}`).catch(() => undefined);
    savedAt.value = null;
    restored.value = false;
  }

  /** After a draft was thrown away: the next letter begins a new one. */
  function begin(): void {
    finished = false;
    last = JSON.stringify(value.value);
  }

  watch(
    value,
    () => {
      if (!ready() || finished) return;
      clearTimeout(timer);
      timer = setTimeout(() => void save(), 1200);
    },
    { deep: true },
  );
  onBeforeUnmount(() => {
    clearTimeout(timer);
    if (ready()) void save();
  });

  return { savedAt, restored, restore, save, forget, begin };
}
