import { ref } from 'vue';
import { ElMessage } from 'element-plus';
import { asProblem } from '@/api/problem';
import { uuid } from '@/api/uuid';

/** One write at a time: under a key that lives until the server has answered, with what was wrong by field. */
export function useWrite() {
  const busy = ref(false);
  const failure = ref<unknown>(null);
  const wrong = ref<{ [field: string]: string }>({});
  let intent = uuid();

  async function write<T>(act: (key: string) => Promise<T>, done: string): Promise<T | undefined> {
    busy.value = true;
    failure.value = null;
    wrong.value = {};
    try {
      const answer = await act(intent);
      intent = uuid();
      ElMessage.success(done);
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

  return { busy, failure, wrong, write };
}
