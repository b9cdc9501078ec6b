import { describe, expect, it } from 'vitest';
import { objection, place } from './borders.js';

const says = (from: string, to: string) => objection(place(`/x/src/${from}`), place(`/x/src/${to}`));

describe('module borders', () => {
  it('lets the app enter a module by its door', () => {
    expect(says('app/desk/router.ts', 'modules/casework/index')).toBeNull();
    expect(says('app/desk/router.ts', 'modules/casework')).toBeNull();
  });
  it('refuses the app a look inside a module', () => {
    expect(says('app/desk/router.ts', 'modules/casework/pages/MatterPage.vue')).toContain('one door');
  });
  it('lets a later module use an earlier one', () => {
    expect(says('modules/casework/acts/FileCase.vue', 'modules/law/index')).toBeNull();
  });
  it('refuses an earlier module the knowledge of a later one', () => {
    expect(says('modules/law/pages/LawPage.vue', 'modules/casework/index')).toContain('lower levels');
  });
  it('refuses shared code and the client any module', () => {
    expect(says('shared/ui/Tag.vue', 'modules/law/index')).toContain('knows no module');
    expect(says('api/client.ts', 'shared/dates.ts')).toContain('api/');
  });
  it('lets a module use its own inside', () => {
    expect(says('modules/law/pages/LawPage.vue', 'modules/law/queries.ts')).toBeNull();
  });
});
