import { createRouter, createWebHistory, type Router } from 'vue-router';
import { useSession } from '@/modules/access';
import { homeOf } from './menu';
import { modules } from './modules';

export function createDeskRouter(): Router {
  const router = createRouter({
    history: createWebHistory('/'),
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
    routes: [
      ...modules.flatMap((module) => module.routes),
      { path: '/:rest(.*)*', component: () => import('./NotFoundPage.vue'), meta: { title: '没有这个页面' } },
    ],
  });

  router.beforeEach(async (to) => {
    const session = useSession();
    const me = await session.load();
    if (to.meta.open === true) return true;
    if (!me) return { path: '/sign-in', query: to.fullPath === '/' ? {} : { back: to.fullPath } };
    if (me.mustChangePassword && to.path !== '/password') return { path: '/password', query: { back: to.fullPath } };
    if (to.path === '/' && homeOf(me) !== '/') return homeOf(me);
    return true;
  });

  router.afterEach((to) => {
    const title = typeof to.meta.title === 'string' ? `${to.meta.title} · 铁案` : '铁案';
    document.title = title;
  });
  return router;
}
