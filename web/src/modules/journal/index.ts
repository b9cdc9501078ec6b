import { defineModule } from '@/shared/module';

export const journal = defineModule({
  id: 'journal',
  routes: [{ path: '/matters/:id/journal', component: () => import('./pages/JournalPage.vue'), props: true, meta: { title: '核对记录' } }],
  menu: [],
  may: () => true,
});
