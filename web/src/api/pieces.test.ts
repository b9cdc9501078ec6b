import { beforeEach, expect, it, vi } from 'vitest';
import { PIECE, uploadInPieces } from './pieces';
import { Problem } from './problem';

const line = vi.hoisted(() => ({ received: 0, breaks: [] as number[], sent: [] as number[], finished: 0 }));
vi.mock('./client', () => ({
  freshToken: () => Promise.resolve(),
  get: () => Promise.resolve({ received: line.received }),
  post: () => {
    line.finished++;
    return Promise.resolve({ sha256: 'x', size: line.received, type: 'video/mp4' });
  },
  sendWatched: (_method: string, address: string, piece: Blob, _key: string, progress: (bytes: number) => void) => {
    const at = Number(/at=(\d+)/.exec(address)?.[1]);
    line.sent.push(at);
    progress(piece.size);
    if (line.breaks.length && line.sent.length === line.breaks[0]) {
      line.breaks.shift();
      return Promise.reject(new Problem(0, {}));
    }
    line.received = at + piece.size;
    return Promise.resolve({ received: line.received });
  },
}));

beforeEach(() => Object.assign(line, { received: 0, breaks: [], sent: [], finished: 0 }));
const film = () => ({ size: 2 * PIECE + 5, slice: (from: number, to: number) => ({ size: Math.min(to, 2 * PIECE + 5) - from }) }) as unknown as Blob;
const atOnce = () => Promise.resolve();

it('sends one piece behind the other and finishes once', async () => {
  const parts: number[] = [];
  await uploadInPieces(film(), (part) => parts.push(part), atOnce);
  expect(line.sent).toEqual([0, PIECE, 2 * PIECE]);
  expect(parts.at(-1)).toBe(1);
  expect(line.finished).toBe(1);
});

it('goes on where the line broke', async () => {
  line.breaks = [2];
  await uploadInPieces(film(), () => undefined, atOnce);
  expect(line.sent).toEqual([0, PIECE, PIECE, 2 * PIECE]);
});

it('says so when the line stays broken, and begins where it was when tried again', async () => {
  line.breaks = [2, 3, 4, 5, 6, 7];
  const file = film();
  await expect(uploadInPieces(file, () => undefined, atOnce)).rejects.toThrow();
  line.sent = [];
  line.breaks = [];
  await uploadInPieces(file, () => undefined, atOnce);
  expect(line.sent).toEqual([PIECE, 2 * PIECE]);
});
