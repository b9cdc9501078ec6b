import type { RouteRecordRaw } from 'vue-router';
import type { Me } from '@/api/types';

export type Badge = 'approvals';

export interface MenuItem {
  label: string;
  to: string;
  group: '' | '办案' | '基础';
  order: number;
  badge?: Badge;
  /** Where a post begins that reads no cases. */
  home?: boolean;
  may?: (me: Me) => boolean;
}

/** A key that works everywhere: one letter, or two pressed one after the other. */
export interface KeyHint { keys: string; label: string; to?: string }

/** What a module shows the application: its pages, its menu, its keys, and who may see it. */
export interface DeskModule {
  id: string;
  routes: RouteRecordRaw[];
  menu: MenuItem[];
  keys?: KeyHint[];
  may: (me: Me) => boolean;
}

export function defineModule(module: DeskModule): DeskModule {
  return module;
}
