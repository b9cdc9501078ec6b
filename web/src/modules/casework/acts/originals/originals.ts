import { computed, onScopeDispose, reactive } from 'vue';
import { uploadWatched } from '@/api/client';
import { asProblem } from '@/api/problem';
import type { StoredFile } from '@/api/types';
import { uuid } from '@/api/uuid';

/** One original on its way into the store, with the words its line of the record says of it. */
export interface Original {
  evidence: string;
  name: string;
  chosen: File | null;
  file: StoredFile | null;
  /** From 0 to 1; below 0 while it waits. */
  part: number;
  failed: string;
  words: string[];
  /** What besides the words is asked of each. */
  from: string;
  seconds: number;
  original: boolean;
}

const BAR = '｜';
const cell = (text: string) => text.replace(/[｜\r\n]+/g, ' ').trim();

export const wordsOf = (list: Original[]): string => list.map((one) => one.words.map(cell).join(BAR)).join('\n');

/** What a draft kept: files that had not arrived are chosen again. */
export function restored<T extends { evidence: string; file: StoredFile | null }>(kept: (T & Partial<Original>)[], words: string, width: number): Original[] {
  const lines = words.split('\n');
  return kept.flatMap((one, at) => {
    if (!one.file) return [];
    const said = (lines[at] ?? '').split(BAR);
    return [{ name: said[0] ?? '', chosen: null, part: 1, failed: '', from: '', seconds: 0, original: true, ...one, words: Array.from({ length: width }, (_, i) => said[i] ?? '') }];
  });
}

/** Originals and their uploads, one after the other: they may be large. */
export function useOriginals(begun: Original[], begin: (file: File) => Promise<Partial<Original> & { words: string[] }>) {
  const state = reactive({ list: begun });
  let busy = false;

  function next() {
    const waiting = state.list.find((one) => one.chosen && !one.file && !one.failed && one.part < 0);
    if (!waiting || busy) return;
    busy = true;
    void send(waiting).finally(() => {
      busy = false;
      next();
    });
  }

  async function send(one: Original) {
    if (!one.chosen) return;
    one.part = 0;
    try {
      const { sha256, size, type } = await uploadWatched(one.chosen, one.name, (part) => (one.part = part));
      if (state.list.some((other) => other !== one && other.file?.sha256 === sha256)) one.failed = '与另一个文件完全相同，请移除';
      else one.file = { sha256, size, type };
    } catch (error) {
      one.failed = `没有传完：${asProblem(error).message}；已传的部分还在，可以继续上传`;
    }
  }

  async function add(files: Iterable<File>) {
    for (const chosen of [...files]) {
      const known = await begin(chosen);
      state.list.push({ evidence: uuid(), name: chosen.name, chosen, file: null, part: -1, failed: '', from: '', seconds: 0, original: true, ...known });
    }
    next();
  }

  function again(one: Original) {
    one.failed = '';
    one.part = -1;
    next();
  }

  const remove = (one: Original) => (state.list = state.list.filter((other) => other !== one));
  const arrived = computed(() => state.list.filter((one) => one.file).length);
  onScopeDispose(() => (state.list = []));
  return { state, add, again, remove, arrived };
}

/** How long a recording is, by the browser; 0 where it cannot tell. */
export function lengthOf(file: File): Promise<number> {
  return new Promise((resolve) => {
    const player = document.createElement(file.type.startsWith('audio/') ? 'audio' : 'video');
    const address = URL.createObjectURL(file);
    const done = (seconds: number) => {
      URL.revokeObjectURL(address);
      resolve(Number.isFinite(seconds) ? Math.round(seconds) : 0);
    };
    player.preload = 'metadata';
    player.onloadedmetadata = () => done(player.duration);
    player.onerror = () => done(0);
    player.src = address;
  });
}
