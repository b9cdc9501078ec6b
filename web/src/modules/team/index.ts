import { defineModule } from '@/shared/module';

export { useOfficers } from './queries';

export const team = defineModule({
  id: 'team',
  routes: [
    { path: '/team', component: () => import('./pages/OfficersPage.vue'), meta: { title: '执法人员' } },
    { path: '/settings', component: () => import('./pages/SettingsPage.vue'), meta: { title: '单位设置' } },
  ],
  menu: [
    { label: '执法人员', to: '/team', group: '基础', order: 30 },
    { label: '单位设置', to: '/settings', group: '基础', order: 50 },
  ],
  may: (me) => me.permissions.includes('team.read'),
});
