import { access } from '@/modules/access';
import { approval } from '@/modules/approval';
import { casework } from '@/modules/casework';
import { journal } from '@/modules/journal';
import { law } from '@/modules/law';
import { procedure } from '@/modules/procedure';
import { registry } from '@/modules/registry';
import { team } from '@/modules/team';

/** What the desk shows, and nothing else. */
export const modules = [casework, approval, journal, registry, law, procedure, team, access];
