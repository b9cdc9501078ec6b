import { computed } from 'vue';
import type { Officer, Person } from '@/api/types';
import { useSession } from '@/modules/access';
import { useOfficers } from '@/modules/team';
import type { ActProps } from './form';

/** An officer with the certificate that counts on the day, or why none does. */
export function asPerson(officer: Officer): Person {
  const certificate = officer.certificateNumber ? `证号 ${officer.certificateNumber}` : '无执法证';
  return { id: officer.id, name: officer.name, note: officer.available ? certificate : officer.brief, available: officer.available };
}

type List = 'officers' | 'leaders' | 'presiders' | 'clerks';

/** The people an act may name: those the server proposes for it, else the officers of the own organisation on that day. */
export function usePeople(props: ActProps, ...lists: List[]) {
  const session = useSession();
  const given = computed(() => lists.flatMap((list) => props.facts.options[list] ?? []));
  const officers = useOfficers(
    () => (given.value.length ? '' : (session.me?.org.id ?? '')),
    () => props.form.doneOn,
  );
  return computed<Person[]>(() => {
    const people = given.value.length ? given.value : (officers.data.value?.items.map(asPerson) ?? []);
    return [...new Map(people.map((person) => [person.id, person])).values()];
  });
}
