import { defineModule } from '@/shared/module';

export const procedure = defineModule({
  id: 'procedure',
  routes: [
    { path: '/procedures', component: () => import('./pages/ProceduresPage.vue'), meta: { title: '程序流程' } },
    // A code holds a dot (`penalty.general`), which the server's history fallback takes for a file: it travels in the query.
    { path: '/procedures/flow', component: () => import('./pages/ProcedurePage.vue'), meta: { title: '流程图与依据' } },
  ],
  menu: [{ label: '程序流程', to: '/procedures', group: '基础', order: 25 }],
  may: (me) => me.permissions.includes('law.read') || me.permissions.includes('case.read'),
});
