import { onMounted, onUnmounted } from 'vue';

function typing(target: EventTarget | null): boolean {
  const element = target instanceof HTMLElement ? target : null;
  return !!element?.closest('input, textarea, select, [contenteditable="true"]');
}

/** Listens for single keys and two-key sequences (`g c`) while nobody is typing in a field. */
export function useKeys(table: Record<string, () => void>): void {
  let first = '';
  let since = 0;

  function pressed(event: KeyboardEvent) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const pair = first && event.timeStamp - since < 1200 ? `${first} ${event.key}` : '';
    const action = (pair && table[pair]) || table[event.key];
    first = event.key;
    since = event.timeStamp;
    if (!action) return;
    first = '';
    event.preventDefault();
    action();
  }

  onMounted(() => document.addEventListener('keydown', pressed));
  onUnmounted(() => document.removeEventListener('keydown', pressed));
}
