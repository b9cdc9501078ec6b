import { defineAsyncComponent } from 'vue';
import { defineModule } from '@/shared/module';

export { findParties } from './queries';
export const PartyPicker = defineAsyncComponent(() => import('./PartyPicker.vue'));

export const registry = defineModule({
  id: 'registry',
  routes: [{ path: '/parties', component: () => import('./pages/PartiesPage.vue'), meta: { title: '企业名录' } }],
  menu: [{ label: '企业名录', to: '/parties', group: '基础', order: 10 }],
  keys: [{ keys: 'g p', label: '企业名录', to: '/parties' }],
  may: (me) => me.permissions.includes('registry.read'),
});
