import { defineModule } from '@/shared/module';

export { useApprovals, useSpoken } from './queries';

export const approval = defineModule({
  id: 'approval',
  routes: [
    { path: '/approvals', component: () => import('./pages/InboxPage.vue'), meta: { title: '审批' } },
    { path: '/approvals/proxies', component: () => import('./pages/ProxyPage.vue'), meta: { title: '外出委托' } },
    { path: '/approvals/:id', component: () => import('./pages/ApprovalPage.vue'), props: true, meta: { title: '审批' } },
  ],
  menu: [{ label: '审批', to: '/approvals', group: '办案', order: 30, badge: 'approvals' }],
  keys: [{ keys: 'g a', label: '审批', to: '/approvals' }],
  may: (me) => me.permissions.includes('approval.read'),
});
