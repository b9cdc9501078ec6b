import { nextTick, onBeforeUnmount, ref, watch } from 'vue';
import { ElMessage } from 'element-plus';
import { asProblem } from '@/api/problem';
import type { ActCheck, ActSubmission, Matter } from '@/api/types';
import { uuid } from '@/api/uuid';
import { useDraft } from '@/shared/draft';
import { byField, trimmed, type ActForm } from '../acts/form';
import { checkAct, performAct, useRefresh } from '../queries';
import { complete } from './oral';

const CHECK_AFTER_MS = 700;

/** One act on its way: its draft, what it would do, and the doing. */
export function useActPanel(matter: () => Matter, act: string, strand: string, today: () => string, done: () => void) {
  const refresh = useRefresh();
  const blank = (): ActForm => ({ strands: [strand], doneOn: today(), reason: '', data: {}, content: {} });
  const form = ref<ActForm>(blank());
  const ready = ref(false);
  const check = ref<ActCheck | null>(null);
  const checking = ref(false);
  const checkFailure = ref<unknown>(null);
  const wrong = ref<{ [field: string]: string }>({});
  const failure = ref<unknown>(null);
  const busy = ref(false);
  const draft = useDraft(`${matter().id}.${act}.${strand}`, form, () => ready.value);
  let intent = uuid();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let started = false;

  async function start() {
    if (started) return;
    started = true;
    form.value.doneOn = today();
    await draft.restore();
    // The day of a draft is past; only a late recording, which has its reason, keeps the day it is about.
    if (!form.value.reason.trim()) form.value.doneOn = today();
    await show();
  }

  /** What the form fills in by itself is nobody's draft. */
  async function show() {
    ready.value = true;
    await nextTick();
    draft.begin();
  }

  async function clear() {
    ready.value = false;
    await draft.forget();
    form.value = blank();
    await show();
  }

  function submission(): ActSubmission {
    const { strands, doneOn, reason, data, content, numbers, oral } = form.value;
    const typed = trimmed(numbers ?? {});
    return { seq: matter().seq, strands, doneOn, ...(reason.trim() ? { reason: reason.trim() } : {}), data: trimmed(data), content: { ...trimmed(content), ...(Object.keys(typed).length ? { numbers: typed } : {}) }, ...(oral && complete(oral) ? { oral } : {}) };
  }

  async function look() {
    const mine = (asked += 1);
    checking.value = true;
    try {
      const answer = await checkAct(matter().id, act, submission());
      if (mine === asked) {
        check.value = answer;
        checkFailure.value = null;
      }
    } catch (error) {
      if (mine === asked) {
        check.value = null;
        checkFailure.value = error;
      }
    } finally {
      if (mine === asked) checking.value = false;
    }
  }

  watch(
    [form, ready, () => matter().seq],
    () => {
      if (!ready.value) return;
      clearTimeout(timer);
      timer = setTimeout(() => void look(), CHECK_AFTER_MS);
    },
    { deep: true },
  );
  onBeforeUnmount(() => clearTimeout(timer));

  async function send() {
    if (busy.value) return;
    busy.value = true;
    failure.value = null;
    wrong.value = {};
    try {
      const answer = await performAct(matter().id, act, submission(), intent);
      await draft.forget();
      ElMessage.success(answer.approval ? (form.value.oral ? '已按口头批准办理，待补签' : '已提交审批') : `已记录，第 ${answer.seq} 号`);
      await refresh(matter().id);
      done();
    } catch (error) {
      const problem = asProblem(error);
      if (problem.definite) intent = uuid();
      wrong.value = byField(problem.fields);
      failure.value = error;
      if (problem.status === 409) await refresh(matter().id);
    } finally {
      busy.value = false;
    }
  }

  return { form, ready, check, checking, checkFailure, wrong, failure, busy, draft, start, clear, send };
}
