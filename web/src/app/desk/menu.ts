import type { Me } from '@/api/types';
import type { MenuItem } from '@/shared/module';
import { modules } from './modules';

/** The places of the desk that this person may go to. */
export function menuOf(me: Me): MenuItem[] {
  return modules.filter((module) => module.may(me)).flatMap((module) => module.menu.filter((item) => item.may?.(me) ?? true));
}

/** Where this person begins: at the workbench, or, where no case is open to the post, at the first place of the menu. */
export function homeOf(me: Me): string {
  if (me.permissions.includes('case.read')) return '/';
  const places = menuOf(me).filter((item) => item.to !== '/');
  return places.find((item) => item.home)?.to ?? places[0]?.to ?? '/password';
}
