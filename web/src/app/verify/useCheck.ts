import { computed, reactive, readonly, ref, watch, type Ref } from 'vue';
import type { Report } from './check/report';
import { Trust, typedDigests } from './check/trust';
import { verify, verifyPaper } from './check/verifier';

/** What the reader brought: the file to check, perhaps one paper of it, and what he knows from elsewhere. */
export interface Brought {
  file: File | null;
  paper: File | null;
  keys: string;
  roots: string;
}

export type State =
  | { at: 'idle' }
  | { at: 'running'; done: number; total: number; what: string }
  | { at: 'done'; report: Report; when: Date; trust: Trust }
  | { at: 'unreadable'; why: string };

class Stopped extends Error {}

/** Runs one check at a time; a verdict never stands beside inputs that it was not given for. */
export function useCheck(brought: Brought) {
  const state: Ref<State> = ref({ at: 'idle' });
  const keys = computed(() => typedDigests(brought.keys));
  const roots = computed(() => typedDigests(brought.roots));
  const ready = computed(() => brought.file !== null && keys.value !== null && roots.value !== null);
  let run = 0;

  function stop(): void {
    run += 1;
    state.value = { at: 'idle' };
  }

  async function start(): Promise<void> {
    const { file, paper } = brought;
    if (!ready.value || file === null) return;
    const trust = new Trust(new Set(keys.value), new Set(roots.value));
    const mine = (run += 1);
    const now = reactive({ at: 'running' as const, done: 0, total: file.size + (paper?.size ?? 0), what: file.name });
    state.value = now;
    const progress = (bytes: number, what: string) => {
      if (mine !== run) throw new Stopped();
      now.done += bytes;
      now.what = what;
    };
    try {
      const report = await (paper ? verifyPaper(paper, file, trust, progress) : verify(file, trust, progress));
      if (mine === run) state.value = { at: 'done', report, when: new Date(), trust };
    } catch (e) {
      if (e instanceof Stopped || mine !== run) return;
      state.value = { at: 'unreadable', why: e instanceof Error ? e.message : String(e) };
    }
  }

  watch([() => brought.file, () => brought.paper, () => brought.keys, () => brought.roots], stop);

  return { state: readonly(state) as Readonly<Ref<State>>, keys, roots, ready, start, stop };
}
