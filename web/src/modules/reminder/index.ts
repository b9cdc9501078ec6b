import { defineModule } from '@/shared/module';

export const reminder = defineModule({
  id: 'reminder',
  routes: [
    { path: '/reminders', component: () => import('./pages/RemindersPage.vue'), meta: { title: '提醒设置' } },
    { path: '/reminders/gateway', component: () => import('./pages/GatewayPage.vue'), meta: { title: '提醒网关' } },
  ],
  menu: [{ label: '提醒网关', to: '/reminders/gateway', group: '基础', order: 45, may: (me) => me.permissions.includes('reminder.gateway') }],
  may: (me) => me.permissions.includes('reminder.write') || me.permissions.includes('reminder.gateway'),
});
