import { computed } from 'vue';
import type { Choice } from '@/api/types';
import { useSession } from '@/modules/access';
import { useOfficers } from '@/modules/team';
import { today } from '@/shared/dates';

/** Whose cases can be asked for: one's own first, then the other officers of the organisation. */
export function useOfficerChoices() {
  const session = useSession();
  const officers = useOfficers(() => session.me?.org.id ?? '', today());
  return computed<Choice[]>(() => {
    const me = session.me;
    const others = (officers.data.value?.items ?? []).filter((officer) => officer.id !== me?.user);
    return [...(me ? [{ code: me.user, label: `我（${me.name}）` }] : []), ...others.map((officer) => ({ code: officer.id, label: officer.name }))];
  });
}
