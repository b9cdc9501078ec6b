// @vitest-environment jsdom
import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { takenIn } from './exif';
import { captionsOf, moved, photosOf, restored, useShots } from './shots';

const uploads = vi.hoisted(() => ({ calls: [] as { name: string; done: (sha256: string) => void; fail: () => void }[] }));
vi.mock('@/api/client', () => ({
  uploadWatched: (_: Blob, name: string) =>
    new Promise((resolve, reject) => uploads.calls.push({ name, done: (sha256) => resolve({ sha256, size: 1, type: 'image/jpeg' }), fail: () => reject(new Error('断了')) })),
}));

beforeEach(() => {
  uploads.calls.length = 0;
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => undefined;
});
afterEach(() => vi.restoreAllMocks());

const file = (name: string, type = 'image/jpeg') => Object.assign(new File(['x'], name, { type }), { slice: () => ({ arrayBuffer: () => Promise.resolve(new ArrayBuffer(4)) }) });
const shots = () => effectScope().run(() => useShots([])) as ReturnType<typeof useShots>;

/** A JPEG head with the time a camera notes, in either order of bytes. */
function head(text: string, little: boolean): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(120));
  view.setUint16(0, 0xffd8);
  view.setUint16(2, 0xffe1);
  view.setUint16(4, 100);
  view.setUint32(6, 0x45786966);
  const tiff = 12;
  view.setUint16(tiff, little ? 0x4949 : 0x4d4d);
  view.setUint16(tiff + 2, 42, little);
  view.setUint32(tiff + 4, 8, little);
  view.setUint16(tiff + 8, 1, little);
  view.setUint16(tiff + 10, 0x8769, little);
  view.setUint32(tiff + 18, 26, little);
  view.setUint16(tiff + 26, 1, little);
  view.setUint16(tiff + 28, 0x9003, little);
  view.setUint32(tiff + 36, 50, little);
  [...text].forEach((letter, at) => view.setUint8(tiff + 50 + at, letter.charCodeAt(0)));
  return view.buffer;
}

it.each([true, false])('reads what the camera noted (little endian: %s)', (little) => {
  expect(takenIn(head('2026:03:02 09:05:31', little))).toBe('2026-03-02T09:05');
});

it('reads nothing from what is cut off, blank or no photograph', () => {
  expect(takenIn(head('0000:00:00 00:00:00', false))).toBeNull();
  expect(takenIn(head('sometime yesterday!', false))).toBeNull();
  for (let length = 0; length < 80; length++) expect(takenIn(head('2026:03:02 09:05:31', true).slice(0, length))).toBeNull();
});

it('uploads three at a time, and each photograph by itself', async () => {
  const { state, add, again, arrived } = shots();
  add(['1', '2', '3', '4', '5'].map((name) => file(name)), 'u1');
  expect(uploads.calls.map((call) => call.name)).toEqual(['1', '2', '3']);
  uploads.calls[0]?.done('a');
  uploads.calls[1]?.fail();
  await flushPromises();
  expect(uploads.calls.map((call) => call.name)).toEqual(['1', '2', '3', '4', '5']);
  expect(state.list[1]?.failed).not.toBe('');
  expect(arrived.value).toBe(1);
  state.list.slice(1, 2).forEach(again);
  uploads.calls[2]?.done('c');
  await flushPromises();
  expect(uploads.calls.at(-1)?.name).toBe('2');
  uploads.calls.at(-1)?.done('b');
  await flushPromises();
  expect(state.list[1]?.file?.sha256).toBe('b');
});

it('takes photographs alone, and says how many files it left out', () => {
  const { state, add } = shots();
  add([file('a'), file('b', 'video/mp4')], 'u1');
  expect(state.list).toHaveLength(1);
  expect(state.refused).toContain('有 1 个文件没有加入');
});

it('says that two are the same picture', async () => {
  const { state, add } = shots();
  add([file('a'), file('b')], '');
  uploads.calls.forEach((call) => call.done('same'));
  await flushPromises();
  expect(state.list.filter((shot) => shot.failed.includes('完全相同'))).toHaveLength(1);
});

it('offers the time of the camera and leaves the field empty', () => {
  const { state, add } = shots();
  add([file('a')], '');
  expect(state.list[0]?.takenAt).toBe('');
});

it('puts one before another', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
});

it('comes back from a draft without what had not arrived', () => {
  const kept = restored([
    { evidence: '1', file: { sha256: 'a', size: 1, type: 'image/jpeg' }, takenAt: '2026-03-02T09:05', by: 'u1' },
    { evidence: '2', file: null, takenAt: '', by: '' },
    { evidence: '3', file: { sha256: 'c', size: 1, type: 'image/jpeg' }, takenAt: '', by: 'u2' },
  ], '门｜仓库\n｜\n窗｜二楼');
  expect(kept.map((shot) => [shot.caption, shot.place])).toEqual([['门', '仓库'], ['窗', '二楼']]);
  expect(captionsOf(kept)).toBe('门｜仓库\n窗｜二楼');
  expect(photosOf(kept).map((photo) => photo.evidence)).toEqual(['1', '3']);
});
