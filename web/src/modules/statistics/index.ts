import { defineModule } from '@/shared/module';

export const statistics = defineModule({
  id: 'statistics',
  routes: [{ path: '/statistics', component: () => import('./pages/StatisticsPage.vue'), meta: { title: '数据' } }],
  menu: [{ label: '数据', to: '/statistics', group: '办案', order: 50 }],
  keys: [{ keys: 'g d', label: '数据', to: '/statistics' }],
  workbench: [() => import('./LeaderFigures.vue')],
  may: (me) => me.permissions.includes('statistics.read'),
});
