import { defineModule } from '@/shared/module';

export { useOfficers, useRoster } from './queries';

export const team = defineModule({
  id: 'team',
  routes: [
    { path: '/team', component: () => import('./pages/OfficersPage.vue'), meta: { title: '执法人员' } },
    { path: '/settings', component: () => import('./pages/SettingsPage.vue'), meta: { title: '单位设置' } },
    { path: '/settings/numbers', component: () => import('./pages/NumbersPage.vue'), meta: { title: '文号规则' } },
    { path: '/settings/register', component: () => import('./pages/RegisterPage.vue'), meta: { title: '文号登记' } },
    { path: '/settings/chains', component: () => import('./pages/ChainsPage.vue'), meta: { title: '审批流程' } },
    { path: '/settings/phrases', component: () => import('./pages/PhrasesPage.vue'), meta: { title: '常用语' } },
    { path: '/settings/parameters', component: () => import('./pages/ParametersPage.vue'), meta: { title: '法定参数' } },
    { path: '/settings/changes', component: () => import('./pages/ChangesPage.vue'), meta: { title: '修改记录' } },
  ],
  menu: [
    { label: '执法人员', to: '/team', group: '基础', order: 30 },
    { label: '单位设置', to: '/settings', group: '基础', order: 50 },
  ],
  may: (me) => me.permissions.includes('team.read'),
});
