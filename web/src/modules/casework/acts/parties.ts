import type { ActProps } from './form';

const ENDED = new Set(['SETTLED', 'ENDED']);

/** The parties a paper of the whole case usually goes to: those whose proceedings are open, or all where none is. */
export function openParties(props: ActProps): string[] {
  const parties = props.facts.options.parties ?? [];
  const open = parties.filter((party) => !ENDED.has(party.stage ?? ''));
  return (open.length ? open : parties).map((party) => party.strand);
}
