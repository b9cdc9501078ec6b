import { freshToken, get, post, sendWatched } from './client';
import { Problem } from './problem';
import type { StoredFile } from './types';
import { uuid } from './uuid';

/** How much goes at once: what a broken line costs at most. */
export const PIECE = 8 * 1024 * 1024;
const ATTEMPTS = 6;
const SECOND = 1000;

/** Uploads begun and not finished, so that trying again goes on and does not begin anew. */
const begun = new WeakMap<Blob, string>();

interface Received { received: number }

const pause = (attempt: number) => new Promise((resolve) => setTimeout(resolve, Math.min(30, 2 ** attempt) * SECOND));

/** A line that broke, a server that restarts, or a piece that came twice: worth another look at how far it is. */
const passes = (error: unknown): error is Problem => error instanceof Problem && (error.status === 0 || error.status === 409 || error.status >= 500);

/** A large file in pieces; where the line breaks it waits, asks how much has arrived, and goes on from there. */
export async function uploadInPieces(file: Blob, progress: (part: number) => void, wait: (attempt: number) => Promise<unknown> = pause): Promise<StoredFile> {
  const id = begun.get(file) ?? uuid();
  begun.set(file, id);
  let failures = 0;
  for (;;) {
    try {
      let { received } = await get<Received>(`/uploads/${id}`);
      while (received < file.size) {
        const at = received;
        received = (await send(`/api/uploads/${id}?at=${at}`, file.slice(at, at + PIECE), (bytes) => progress((at + bytes) / file.size))).received;
        failures = 0;
      }
      const stored = await post<StoredFile>(`/uploads/${id}?size=${file.size}`);
      begun.delete(file);
      return stored;
    } catch (error) {
      if (!passes(error) || ++failures >= ATTEMPTS) throw error;
      await wait(failures);
    }
  }
}

async function send(address: string, piece: Blob, progress: (bytes: number) => void): Promise<Received> {
  try {
    return await sendWatched<Received>('PUT', address, piece, uuid(), progress);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'csrf') throw error;
  }
  await freshToken();
  return sendWatched<Received>('PUT', address, piece, uuid(), progress);
}
