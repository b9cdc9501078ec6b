import { createApp } from 'vue';
import { createPinia } from 'pinia';
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import '@/shared/ui/element';
import { onBarrier } from '@/api/client';
import { asProblem } from '@/api/problem';
import { useSession } from '@/modules/access';
import { WORKBENCH_CARDS } from '@/shared/module';
import App from './App.vue';
import { workbenchCards } from './modules';
import { createDeskRouter } from './router';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => count < 2 && (asProblem(error).status === 0 || asProblem(error).status >= 502),
    },
  },
});

const app = createApp(App);
app.use(createPinia());
app.use(VueQueryPlugin, { queryClient: queries });
app.provide(WORKBENCH_CARDS, workbenchCards);
const router = createDeskRouter();
const session = useSession();
onBarrier((barrier) => {
  const here = router.currentRoute.value;
  if (barrier === 'password') {
    if (here.path !== '/password') void router.push({ path: '/password', query: { back: here.fullPath } });
    return;
  }
  const known = session.me !== null;
  session.ended();
  if (!known) return;
  queries.clear();
  if (here.path !== '/sign-in') void router.push({ path: '/sign-in', query: { back: here.fullPath, ended: '1' } });
});
app.use(router);
app.mount('#desk');
