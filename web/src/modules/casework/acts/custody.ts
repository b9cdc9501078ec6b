import { computed, watch, type Ref } from 'vue';
import { useRoute } from 'vue-router';
import { useEvidence } from '../queries';
import type { ActProps } from './form';

/** Who has the thing now: only he can give it away, so nobody types it. */
export function useKeeper(props: ActProps, data: Ref<{ giver: string | null }>) {
  const route = useRoute();
  const registered = useEvidence(() => String(route.params.id));
  const chain = computed(() => registered.data.value?.custody?.find((one) => one.strand === props.form.strands[0]));
  watch(chain, (now) => (data.value.giver = now?.keeperId ?? null), { immediate: true });
  return chain;
}
