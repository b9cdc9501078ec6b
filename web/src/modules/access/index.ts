import { defineModule } from '@/shared/module';

export { useOrg, useOrgs } from './queries';
export { useSession } from './session';
export { branches, type Branch } from './tree';
export { useWrite } from './write';

export const access = defineModule({
  id: 'access',
  routes: [
    { path: '/sign-in', component: () => import('./pages/SignInPage.vue'), meta: { bare: true, open: true, title: '登录' } },
    { path: '/setup', component: () => import('./pages/SetupPage.vue'), meta: { bare: true, open: true, title: '首次设置' } },
    { path: '/password', component: () => import('./pages/PasswordPage.vue'), meta: { bare: true, title: '修改密码' } },
    { path: '/people', component: () => import('./pages/PeoplePage.vue'), meta: { title: '机构与人员' } },
    { path: '/logs', component: () => import('./pages/LogsPage.vue'), meta: { title: '安全审计' } },
  ],
  menu: [
    { label: '机构与人员', to: '/people', group: '基础', order: 40, may: (me) => me.permissions.includes('org.read') },
    { label: '安全审计', to: '/logs', group: '基础', order: 60, home: true, may: (me) => me.permissions.includes('log.read') },
  ],
  may: () => true,
});
