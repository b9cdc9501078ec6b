import { nextTick, onBeforeUnmount, onMounted, ref, type Ref } from 'vue';
import type { Brought } from './useCheck';

const DOSSIER = /\.(zip|jsonl)$/i;

/** Files dropped anywhere on the page: one is the file to check; of two, the one that is no dossier is a paper of it. */
export function useDrop(brought: Brought, start: () => Promise<void>): Ref<boolean> {
  const over = ref(false);

  function dragged(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    over.value = true;
  }

  function left(event: DragEvent): void {
    if (event.relatedTarget === null) over.value = false;
  }

  async function dropped(event: DragEvent): Promise<void> {
    event.preventDefault();
    over.value = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    const dossier = files.find((file) => DOSSIER.test(file.name)) ?? files[0];
    if (!dossier) return;
    brought.file = dossier;
    brought.paper = files.find((file) => file !== dossier) ?? null;
    await nextTick();
    await start();
  }

  onMounted(() => {
    document.addEventListener('dragover', dragged);
    document.addEventListener('dragleave', left);
    document.addEventListener('drop', dropped);
  });
  onBeforeUnmount(() => {
    document.removeEventListener('dragover', dragged);
    document.removeEventListener('dragleave', left);
    document.removeEventListener('drop', dropped);
  });
  return over;
}
