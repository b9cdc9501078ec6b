import { defineAsyncComponent } from 'vue';
import { access } from '@/modules/access';
import { approval } from '@/modules/approval';
import { casework } from '@/modules/casework';
import { journal } from '@/modules/journal';
import { law } from '@/modules/law';
import { procedure } from '@/modules/procedure';
import { registry } from '@/modules/registry';
import { reminder } from '@/modules/reminder';
import { statistics } from '@/modules/statistics';
import { team } from '@/modules/team';
import type { WorkbenchCard } from '@/shared/module';

/** What the desk shows, and nothing else. */
export const modules = [casework, approval, statistics, journal, registry, law, procedure, team, reminder, access];

/** What they put on top of the workbench. */
export const workbenchCards: WorkbenchCard[] = modules.flatMap((module) =>
  (module.workbench ?? []).map((load) => ({ component: defineAsyncComponent(load), may: module.may })),
);
