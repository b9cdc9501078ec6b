import { defineAsyncComponent } from 'vue';
import { defineModule } from '@/shared/module';

export { useViolationsByCode } from './queries';
export const ViolationPicker = defineAsyncComponent(() => import('./ViolationPicker.vue'));

export const law = defineModule({
  id: 'law',
  routes: [
    { path: '/law', redirect: '/law/violations' },
    { path: '/law/violations', component: () => import('./pages/ViolationsPage.vue'), meta: { title: '违法行为' } },
    { path: '/law/deadlines', component: () => import('./pages/DeadlinesPage.vue'), meta: { title: '法定期限' } },
    { path: '/law/calendar', component: () => import('./pages/CalendarPage.vue'), meta: { title: '工作日历' } },
  ],
  menu: [{ label: '法律法规', to: '/law', group: '基础', order: 20 }],
  may: (me) => me.permissions.includes('law.read'),
});
