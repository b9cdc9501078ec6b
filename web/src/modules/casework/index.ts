import type { Me } from '@/api/types';
import { defineModule } from '@/shared/module';

export { findMatters, useWorkbench } from './queries';

const reads = (me: Me) => me.permissions.includes('case.read');
const reports = (me: Me) => me.permissions.includes('lead.write');

export const casework = defineModule({
  id: 'casework',
  routes: [
    { path: '/', component: () => import('./pages/WorkbenchPage.vue'), meta: { title: '工作台' } },
    { path: '/matters', component: () => import('./pages/MatterListPage.vue'), meta: { title: '案件' } },
    { path: '/leads/new', component: () => import('./pages/LeadPage.vue'), meta: { title: '登记线索' } },
    { path: '/transfers', component: () => import('./pages/TransferLedgerPage.vue'), meta: { title: '行刑衔接台账' } },
    { path: '/handovers', component: () => import('./pages/HandoversPage.vue'), meta: { title: '移送管辖' } },
    { path: '/spot-cases/new', component: () => import('./pages/SpotPage.vue'), meta: { title: '当场处罚' } },
    { path: '/paper-cases/new', component: () => import('./pages/PaperCasePage.vue'), meta: { title: '接续在办案件' } },
    { path: '/booklets', component: () => import('./pages/BookletsPage.vue'), meta: { title: '空白文书本' } },
    { path: '/booklets/:id', component: () => import('./pages/BookletPage.vue'), props: true, meta: { title: '空白文书本' } },
    { path: '/booklets/:id/sheets/:sheet', component: () => import('./pages/SheetPage.vue'), props: true, meta: { title: '补录空白文书' } },
    { path: '/cases', redirect: (to) => ({ path: '/matters', query: to.query }) },
    { path: '/reviews', component: () => import('./pages/ReviewsPage.vue'), meta: { title: '法制审核' } },
    { path: '/reviews/:id/:strand', component: () => import('./pages/ReviewPage.vue'), props: true, meta: { title: '法制审核' } },
    { path: '/matters/:id/questionings/:record', component: () => import('./pages/QuestioningPage.vue'), props: true, meta: { title: '询问笔录' } },
    { path: '/matters/:id', component: () => import('./pages/MatterPage.vue'), props: true, meta: { title: '案件' } },
  ],
  menu: [
    { label: '工作台', to: '/', group: '', order: 0, may: reads },
    { label: '登记线索', to: '/leads/new', group: '办案', order: 5, may: (me) => reports(me) && !reads(me) },
    { label: '线索', to: '/matters?stage=LEAD', group: '办案', order: 10, may: reads },
    { label: '案件', to: '/matters', group: '办案', order: 20, may: reads },
    { label: '法制审核', to: '/reviews', group: '办案', order: 25, may: (me) => me.permissions.includes('review.write') },
    { label: '接续在办案件', to: '/paper-cases/new', group: '办案', order: 30, may: (me) => reads(me) && (me.permissions.includes('case.write') || me.permissions.includes('approval.sign')) },
    { label: '空白文书本', to: '/booklets', group: '办案', order: 35, may: (me) => reads(me) && (me.permissions.includes('booklet.use') || me.permissions.includes('approval.sign')) },
    { label: '移送管辖', to: '/handovers', group: '办案', order: 38, may: reads },
    { label: '行刑衔接', to: '/transfers', group: '办案', order: 40, may: reads },
  ],
  keys: [
    { keys: 'g r', label: '法制审核', to: '/reviews' },
    { keys: 'g w', label: '工作台', to: '/' },
    { keys: 'g c', label: '案件', to: '/matters' },
    { keys: 'g n', label: '登记线索', to: '/leads/new' },
  ],
  may: (me) => reads(me) || reports(me),
});
