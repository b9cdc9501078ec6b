import type { Component, InjectionKey } from 'vue';
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
  /** What it puts on top of the workbench of those who may see it. */
  workbench?: (() => Promise<{ default: Component }>)[];
  may: (me: Me) => boolean;
}

/** What later modules put on top of the workbench; an earlier module shows it without knowing them. */
export interface WorkbenchCard { component: Component; may: (me: Me) => boolean }

export const WORKBENCH_CARDS: InjectionKey<WorkbenchCard[]> = Symbol('workbench cards');

export function defineModule(module: DeskModule): DeskModule {
  return module;
}
