import { url } from './client';

export interface LiveEvents {
  /** A matter has new lines. */
  matter(id: string): void;
  /** What several people write together has changed. */
  draft(id: string): void;
  /** Anything may have changed while nobody listened. */
  all(): void;
}

const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 120_000;

/**
 * One stream of events for this tab while its page is to be seen; a hidden page gives its connection back, because a
 * browser has only six of them. A broken stream is opened again, later and later; what was missed counts as changed.
 */
export function listen(to: LiveEvents): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_RETRY_MS;
  let before = false;

  function close(): void {
    clearTimeout(timer);
    source?.close();
    source = null;
  }

  function again(): void {
    close();
    timer = setTimeout(open, pause);
    pause = Math.min(pause * 2, LONGEST_RETRY_MS);
  }

  function open(): void {
    close();
    const opened = new EventSource(url('/events'));
    opened.onopen = () => {
      pause = FIRST_RETRY_MS;
      if (before) to.all();
      before = true;
    };
    opened.onerror = again;
    opened.addEventListener('matter', (event) => to.matter(String(event.data)));
    opened.addEventListener('draft', (event) => to.draft(String(event.data)));
    opened.addEventListener('all', () => to.all());
    // The session or the server ends: polling goes on, and not every tab comes back in the same moment.
    opened.addEventListener('end', () => {
      close();
      timer = setTimeout(open, LONGEST_RETRY_MS * (0.5 + Math.random() / 2));
    });
    source = opened;
  }

  function seen(): void {
    if (document.hidden) close();
    else open();
  }

  document.addEventListener('visibilitychange', seen);
  seen();
  return () => {
    document.removeEventListener('visibilitychange', seen);
    close();
  };
}
