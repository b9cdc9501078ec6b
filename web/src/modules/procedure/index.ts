import { defineModule } from '@/shared/module';

export const procedure = defineModule({
  id: 'procedure',
  routes: [
    { path: '/procedures', component: () => import('./pages/ProceduresPage.vue'), meta: { title: '程序流程' } },
    { path: '/procedures/:code', component: () => import('./pages/ProcedurePage.vue'), props: true, meta: { title: '流程图与依据' } },
  ],
  menu: [{ label: '程序流程', to: '/procedures', group: '基础', order: 25 }],
  may: (me) => me.permissions.includes('law.read') || me.permissions.includes('case.read'),
});
