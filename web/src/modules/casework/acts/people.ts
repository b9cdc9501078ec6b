import { computed } from 'vue';
import type { Officer, Person } from '@/api/types';
import { useSession } from '@/modules/access';
import { useOfficers } from '@/modules/team';
import type { ActProps } from './form';

function asPerson(officer: Officer): Person {
  const certificate = officer.certificateNumber ? `证号 ${officer.certificateNumber}` : '无执法证';
  return { id: officer.id, name: officer.name, note: officer.certified ? certificate : officer.reason || certificate };
}

/** The people an act may name: those the server proposes for it, else the officers of the own organisation on that day. */
export function usePeople(props: ActProps, list: 'officers' | 'members' | 'people') {
  const session = useSession();
  const given = computed(() => props.facts.options[list]);
  const officers = useOfficers(
    () => (given.value ? '' : (session.me?.org.id ?? '')),
    () => props.form.doneOn,
  );
  return computed<Person[]>(() => given.value ?? officers.data.value?.items.map(asPerson) ?? []);
}
