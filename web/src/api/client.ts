import { Problem, type ProblemBody } from './problem';
import type { StoredFile } from './types';
import { uuid } from './uuid';

type QueryValue = string | number | boolean | null | undefined | string[];
export type Query = { [key: string]: QueryValue };

/** Above this many bytes an upload is cut in pieces. */
const PIECES_FROM = 16 * 1024 * 1024;

export type Barrier = 'sign-in' | 'password';
let barred: (barrier: Barrier) => void = () => undefined;

/** What happens when the server no longer knows the session, or wants a new password first. */
export function onBarrier(action: (barrier: Barrier) => void): void {
  barred = action;
}

/** The address of an API resource with its query; empty values are left out. */
export function url(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (Array.isArray(value)) value.forEach((item) => search.append(key, item));
    else if (value !== null && value !== undefined && value !== '' && value !== false) search.set(key, String(value));
  }
  const text = search.toString();
  return `/api${path}${text ? `?${text}` : ''}`;
}

function cookie(name: string): string {
  const found = document.cookie.split('; ').find((part) => part.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

async function problemOf(response: Response): Promise<Problem> {
  const json = response.headers.get('content-type')?.includes('json') ?? false;
  const body: ProblemBody = json ? ((await response.json().catch(() => ({}))) as ProblemBody) : {};
  return new Problem(response.status, body);
}

async function send(address: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: 'same-origin', ...init });
  } catch {
    throw new Problem(0, {});
  }
  if (response.ok) return response;
  const problem = await problemOf(response);
  if (problem.status === 401) barred('sign-in');
  if (problem.code === 'password-change-first') barred('password');
  throw problem;
}

async function bodyOf<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

export async function get<T>(path: string, query: Query = {}): Promise<T> {
  return bodyOf<T>(await send(url(path, query), { headers: { Accept: 'application/json' } }));
}

async function write<T>(method: string, path: string, body: unknown, key: string): Promise<T> {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'X-XSRF-TOKEN': cookie('XSRF-TOKEN'),
    'Idempotency-Key': key,
  };
  const form = body instanceof FormData;
  if (!form && body !== undefined) headers['Content-Type'] = 'application/json';
  const init: RequestInit = { method, headers };
  if (body !== undefined) init.body = form ? body : JSON.stringify(body);
  try {
    return await bodyOf<T>(await send(`/api${path}`, init));
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'csrf') throw error;
  }
  // The token is older than the session: reading sets a new one, and the write is the same intent under the same key.
  await fetch('/api/session', { credentials: 'same-origin' });
  init.headers = { ...headers, 'X-XSRF-TOKEN': cookie('XSRF-TOKEN') };
  return bodyOf<T>(await send(`/api${path}`, init));
}

/** A PDF or another file, held in the page: what the server frames for nobody can still be shown here. */
export async function file(address: string): Promise<Blob> {
  return (await send(address, {})).blob();
}

/** Writes; the same key means the same intent, so that a repeated click is answered and not acted on twice. */
export const post = <T>(path: string, body?: unknown, key: string = uuid()) => write<T>('POST', path, body, key);
export const put = <T>(path: string, body?: unknown, key: string = uuid()) => write<T>('PUT', path, body, key);
export const del = <T>(path: string, key: string = uuid()) => write<T>('DELETE', path, undefined, key);

/** One attempt of an upload that tells how far it is; fetch cannot. */
export function sendWatched<T>(method: string, address: string, body: FormData | Blob, key: string, progress: (bytes: number, of: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-XSRF-TOKEN', cookie('XSRF-TOKEN'));
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ loaded, total }) => progress(loaded, total);
    request.onerror = () => reject(new Problem(0, {}));
    request.onload = () => {
      const json = request.getResponseHeader('content-type')?.includes('json') ?? false;
      const answer = json ? (JSON.parse(request.responseText) as T & ProblemBody) : ({} as T & ProblemBody);
      if (request.status < 300) resolve(answer);
      else reject(new Problem(request.status, answer));
    };
    request.send(body);
  });
}

/** The token is older than the session: reading sets a new one. */
export async function freshToken(): Promise<void> {
  await fetch('/api/session', { credentials: 'same-origin' });
}

/** Uploads and tells how far it is, from 0 to 1; a large file goes in pieces and on where the line broke. */
export async function uploadWatched(file: Blob, name: string, progress: (part: number) => void): Promise<StoredFile> {
  if (file.size > PIECES_FROM) return (await import('./pieces')).uploadInPieces(file, progress);
  const tell = (loaded: number, total: number) => progress(total ? loaded / total : 0);
  const form = new FormData();
  form.append('file', file, name);
  const key = uuid();
  try {
    return await sendWatched<StoredFile>('POST', '/api/files', form, key, tell);
  } catch (error) {
    if (error instanceof Problem && error.status === 401) barred('sign-in');
    if (!(error instanceof Problem) || error.code !== 'csrf') throw error;
  }
  await freshToken();
  return sendWatched<StoredFile>('POST', '/api/files', form, key, tell);
}

export async function upload(file: Blob, name: string): Promise<StoredFile> {
  const form = new FormData();
  form.append('file', file, name);
  const stored = await write<StoredFile>('POST', '/files', form, uuid());
  return { ...stored, name };
}
