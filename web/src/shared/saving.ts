import { ref } from 'vue';
import { asProblem } from '@/api/problem';
import { uuid } from '@/api/uuid';

/** One write at a time: busy while it runs, its failure, the fields it found wrong; a repeated click is the same intent. */
export function useSaving() {
  const busy = ref(false);
  const failure = ref<unknown>(null);
  const wrong = ref<{ [field: string]: string }>({});
  let intent = uuid();

  async function save<T>(write: (key: string) => Promise<T>): Promise<T | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    failure.value = null;
    wrong.value = {};
    try {
      const answer = await write(intent);
      intent = uuid();
      return answer;
    } catch (error) {
      const problem = asProblem(error);
      if (problem.definite) intent = uuid();
      wrong.value = problem.fields;
      failure.value = error;
      return undefined;
    } finally {
      busy.value = false;
    }
  }

  return { busy, failure, wrong, save };
}
