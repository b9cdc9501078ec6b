import { computed, ref, watch, type Ref } from 'vue';
import { asProblem } from '@/api/problem';
import { uuid } from '@/api/uuid';
import { useSession } from '@/modules/access';
import { today } from '@/shared/dates';
import { useDraft } from '@/shared/draft';
import { byField } from '../acts/form';
import { useRefresh, useWorkbench } from '../queries';

interface Recorded {
  doneOn: string;
  reason: string;
}

interface Opening<T> {
  /** Name of the draft. */
  draft: string;
  blank: (day: string) => T;
  /** Other days of the form that were filled in with the day of the server. */
  follow?: (form: T, day: string, before: string) => void;
  missing: (form: T) => { [field: string]: string };
  open: (form: T, intent: string) => Promise<{ matter: string }>;
  opened: (matter: string) => unknown;
}

/** A form that opens a matter: kept as a draft, sent once, cleared for the next one. */
export function useOpening<T extends Recorded>(how: Opening<T>) {
  const refresh = useRefresh();
  const session = useSession();
  const reads = computed(() => session.may('case.read'));
  const bench = useWorkbench(reads);
  const last = computed(() => bench.data.value?.today ?? today());
  const form = ref(how.blank(last.value)) as Ref<T>;
  const wrong = ref<{ [field: string]: string }>({});
  const failure = ref<unknown>(null);
  const busy = ref(false);
  const ready = ref(false);
  let intent = uuid();
  const draft = useDraft(how.draft, form, () => ready.value);

  watch(last, (day, before) => {
    how.follow?.(form.value, day, before);
    if (form.value.doneOn === before) form.value.doneOn = day;
  });

  async function start() {
    form.value = how.blank(last.value);
    await draft.restore();
    if (!form.value.reason.trim()) form.value.doneOn = last.value;
    how.follow?.(form.value, form.value.doneOn, '');
    ready.value = true;
  }
  // The day of the server is part of the form: nothing is asked before it is known.
  // Whoever reads no cases has no workbench to ask and goes by the day of his machine.
  watch(() => bench.isFetched.value || !reads.value, (known) => known && !ready.value && void start(), { immediate: true });

  async function clear() {
    await draft.forget();
    form.value = how.blank(last.value);
    intent = uuid();
    draft.begin();
  }

  async function send() {
    wrong.value = how.missing(form.value);
    failure.value = null;
    if (Object.keys(wrong.value).length) return;
    busy.value = true;
    try {
      const { matter } = await how.open(form.value, intent);
      await draft.forget();
      await refresh(matter);
      await how.opened(matter);
    } catch (error) {
      const problem = asProblem(error);
      if (problem.definite) intent = uuid();
      wrong.value = byField(problem.fields);
      failure.value = error;
    } finally {
      busy.value = false;
    }
  }

  return { form, last, reads, wrong, failure, busy, ready, draft, clear, send };
}
