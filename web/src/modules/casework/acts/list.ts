import { watch, type Ref } from 'vue';
import type { ActProps } from './form';

/** Counts the lines of the list an act writes; the server counts them again, whatever is sent. */
export function useCounted(props: ActProps, data: Ref<{ items: number }>) {
  watch(
    () => (props.form.content as { items?: string }).items ?? '',
    (text) => (data.value.items = text.split('\n').filter((line) => line.trim()).length),
    { immediate: true },
  );
}
