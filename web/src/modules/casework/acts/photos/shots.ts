import { computed, onScopeDispose, reactive } from 'vue';
import { uploadWatched } from '@/api/client';
import { asProblem } from '@/api/problem';
import type { StoredFile } from '@/api/types';
import { uuid } from '@/api/uuid';
import { takenAt } from './exif';

/** One photograph on its way onto the sheet. */
export interface Shot {
  evidence: string;
  name: string;
  /** Where the page finds the picture to show. */
  shown: string;
  original: File | null;
  file: StoredFile | null;
  part: number;
  failed: string;
  /** The minute the camera noted, offered and never taken unasked. */
  camera: string | null;
  takenAt: string;
  by: string;
  caption: string;
  place: string;
}
export interface Photo { evidence: string; file: StoredFile | null; takenAt: string; by: string }

const AT_ONCE = 3;
export const MOST = 60;
const TYPES = ['image/jpeg', 'image/png'];
const BAR = '｜';
const cell = (text: string) => text.replace(/[｜\r\n]+/g, ' ').trim();

export function moved<T>(list: T[], from: number, to: number): T[] {
  if (from === to || to < 0 || to >= list.length) return list;
  const next = [...list];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** As the act takes them. */
export const photosOf = (shots: Shot[]): Photo[] => shots.map(({ evidence, file, takenAt: at, by }) => ({ evidence, file, takenAt: at, by }));
export const captionsOf = (shots: Shot[]): string => shots.map((shot) => `${cell(shot.caption)}${BAR}${cell(shot.place)}`).join('\n');

/** What a draft kept: pictures that had not arrived are chosen again. */
export function restored(photos: Photo[], captions: string): Shot[] {
  const lines = captions.split('\n');
  return photos.flatMap((photo, at) => {
    if (!photo.file) return [];
    const [caption = '', place = ''] = (lines[at] ?? '').split(BAR);
    const shown = `/api/files/${photo.file.sha256}`;
    return [{ ...photo, name: caption, shown, original: null, part: 1, failed: '', camera: null, caption, place }];
  });
}

/** Photographs and their uploads, a few at a time, each on its own. */
export function useShots(begun: Shot[]) {
  const state = reactive({ list: begun, refused: '' });
  let running = 0;

  function next() {
    const waiting = state.list.find((shot) => shot.original && !shot.file && !shot.failed && shot.part < 0);
    if (!waiting || running >= AT_ONCE) return;
    running++;
    void send(waiting).finally(() => {
      running--;
      next();
    });
    next();
  }

  async function send(shot: Shot) {
    if (!shot.original) return;
    shot.part = 0;
    try {
      const { sha256, size, type } = await uploadWatched(shot.original, shot.name, (part) => (shot.part = part));
      if (state.list.some((other) => other !== shot && other.file?.sha256 === sha256)) shot.failed = '与另一张照片完全相同，请移除';
      else shot.file = { sha256, size, type };
    } catch (error) {
      shot.failed = asProblem(error).message;
    }
  }

  function add(files: Iterable<File>, by: string) {
    const given = [...files];
    const pictures = given.filter((file) => TYPES.includes(file.type));
    const fitting = pictures.slice(0, MOST - state.list.length);
    state.refused = given.length === fitting.length ? '' : `只接收 JPEG、PNG 照片，一次不超过 ${MOST} 张；有 ${given.length - fitting.length} 个文件没有加入`;
    for (const original of fitting) {
      const shot = reactive<Shot>({
        evidence: uuid(), name: original.name, shown: URL.createObjectURL(original), original, file: null, part: -1, failed: '', camera: null, takenAt: '', by, caption: '', place: '',
      });
      state.list.push(shot);
      void takenAt(original).then((at) => (shot.camera = at));
    }
    next();
  }

  function again(shot: Shot) {
    shot.failed = '';
    shot.part = -1;
    next();
  }

  function remove(shot: Shot) {
    if (shot.original) URL.revokeObjectURL(shot.shown);
    state.list = state.list.filter((other) => other !== shot);
  }

  const move = (from: number, to: number) => (state.list = moved(state.list, from, to));
  const arrived = computed(() => state.list.filter((shot) => shot.file).length);
  const wordless = computed(() => state.list.filter((shot) => !shot.caption.trim() || !shot.place.trim()).length);
  const offered = computed(() => state.list.filter((shot) => shot.camera && shot.takenAt !== shot.camera).length);
  onScopeDispose(() => state.list.forEach((shot) => shot.original && URL.revokeObjectURL(shot.shown)));
  return { state, add, again, remove, move, arrived, wordless, offered };
}
