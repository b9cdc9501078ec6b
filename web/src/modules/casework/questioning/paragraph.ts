import { onBeforeUnmount, ref, watch, type Ref } from 'vue';
import { asProblem } from '@/api/problem';
import type { Paragraph } from '@/api/types';
import { saved, took, type Typed } from './model';
import type { RecordAt } from './queries';

const SAVE_AFTER_MS = 700;
const KEEP_LOCK_MS = 15_000;
const TRY_AGAIN_MS = 3_000;

/** The session or its token was just renewed: the same words are sent again. */
const AGAIN = new Set(['csrf', 'sign-in-first', 'http-401']);

/** Which paragraphs wait to be saved, and whether the server is away. */
export interface Safety { waiting: Set<string>; offline: Set<string> }

/** A text that came too late: it is still the author's. */
export interface Late { message: string; yours: string; theirs: string }

/**
 * One paragraph in the hands of one officer: locked while the cursor is in it, saved while he types, kept in this tab while
 * the server is away, and given back to him where the other went on meanwhile.
 */
export function useParagraph(paragraph: () => Paragraph, record: () => RecordAt, safety: Safety) {
  const slot = `questioning:${paragraph().id}`;
  const mine = ref<Typed>({ text: paragraph().text, version: paragraph().version, dirty: false });
  const late: Ref<Late | null> = ref(null);
  const refused = ref('');
  let inside = false;
  let saving = false;
  let gone = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let keeping: ReturnType<typeof setInterval> | undefined;

  function mark(): void {
    const { dirty, text, version } = mine.value;
    if (dirty) {
      safety.waiting.add(paragraph().id);
      sessionStorage.setItem(slot, JSON.stringify({ text, version }));
    } else {
      safety.waiting.delete(paragraph().id);
      safety.offline.delete(paragraph().id);
      sessionStorage.removeItem(slot);
    }
  }

  function later(after: number): void {
    clearTimeout(soon);
    soon = setTimeout(() => void save(), after);
  }

  function give(message: string, theirs: string, version: number): void {
    late.value = { message, yours: mine.value.text, theirs };
    mine.value = { text: theirs, version, dirty: false };
    mark();
  }

  async function save(): Promise<void> {
    clearTimeout(soon);
    if (saving || !mine.value.dirty) return;
    saving = true;
    const sent = mine.value.text;
    try {
      const answer = await record().save(paragraph().id, mine.value.version, sent);
      mine.value = saved(mine.value, sent, answer.version);
      refused.value = '';
      safety.offline.delete(paragraph().id);
      mark();
    } catch (error) {
      const problem = asProblem(error);
      if (problem.late) give(problem.message, problem.late.theirs, problem.late.version);
      else if (problem.definite && !AGAIN.has(problem.code)) refused.value = problem.refusals[0]?.message ?? problem.message;
      else safety.offline.add(paragraph().id);
    } finally {
      saving = false;
    }
    if (safety.offline.has(paragraph().id)) later(TRY_AGAIN_MS);
    else if (mine.value.dirty && !refused.value) later(SAVE_AFTER_MS);
    else if (!inside && !mine.value.dirty) await free();
  }

  async function hold(): Promise<void> {
    try {
      await record().lock(paragraph().id);
      refused.value = '';
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === 'paragraph-held') refused.value = problem.message;
    }
  }

  async function free(): Promise<void> {
    if (!gone) await record().release(paragraph().id).catch(() => undefined);
  }

  function enter(): void {
    inside = true;
    void hold();
    clearInterval(keeping);
    keeping = setInterval(() => void hold(), KEEP_LOCK_MS);
  }

  function leave(): void {
    inside = false;
    clearInterval(keeping);
    if (mine.value.dirty) void save();
    else void free();
  }

  function type(text: string): void {
    mine.value = { ...mine.value, text, dirty: true };
    refused.value = '';
    mark();
    later(SAVE_AFTER_MS);
  }

  function restore(): void {
    const kept = sessionStorage.getItem(slot);
    if (!kept) return;
    const { text, version } = JSON.parse(kept) as { text: string; version: number };
    if (text !== paragraph().text) {
      mine.value = { text, version, dirty: true };
      mark();
      later(0);
    } else sessionStorage.removeItem(slot);
  }

  watch(paragraph, (now) => (mine.value = took(mine.value, now)));
  restore();
  onBeforeUnmount(() => {
    if (mine.value.dirty) void save();
    else if (inside) void free();
    gone = true;
    clearTimeout(soon);
    clearInterval(keeping);
    safety.waiting.delete(paragraph().id);
    safety.offline.delete(paragraph().id);
  });

  return { mine, late, refused, enter, leave, type };
}
