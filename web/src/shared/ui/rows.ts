import type { Directive } from 'vue';

const listeners = new WeakMap<HTMLElement, (event: KeyboardEvent) => void>();

function rowsOf(list: HTMLElement): HTMLElement[] {
  return Array.from(list.querySelectorAll<HTMLElement>('[data-row]'));
}

function move(list: HTMLElement, event: KeyboardEvent): void {
  const active = document.activeElement;
  const inside = active instanceof HTMLElement && list.contains(active) ? active.closest<HTMLElement>('[data-row]') : null;
  if (!inside && active !== document.body) return;
  if (event.key === 'Enter' && inside && active === inside) {
    inside.querySelector<HTMLElement>('a, button')?.click();
    event.preventDefault();
    return;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const rows = rowsOf(list);
  const next = rows[inside ? rows.indexOf(inside) + (event.key === 'ArrowDown' ? 1 : -1) : 0];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Arrow keys walk over the rows (`data-row`, `tabindex="-1"`) of a list, Enter opens the row's first link. */
export const vRows: Directive<HTMLElement> = {
  mounted(list) {
    const listener = (event: KeyboardEvent) => move(list, event);
    listeners.set(list, listener);
    document.addEventListener('keydown', listener);
  },
  unmounted(list) {
    const listener = listeners.get(list);
    if (listener) document.removeEventListener('keydown', listener);
  },
};
