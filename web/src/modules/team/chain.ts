/** A post more; before the last step where that one is fixed, else at the end. */
export function added(steps: readonly string[], post: string, lastFixed: boolean): string[] {
  const at = lastFixed ? Math.max(steps.length - 1, 0) : steps.length;
  return [...steps.slice(0, at), post, ...steps.slice(at)];
}

export function without(steps: readonly string[], post: string): string[] {
  return steps.filter((one) => one !== post);
}

/** The item at a place changes places with its neighbour. */
export function moved<T>(items: readonly T[], at: number, by: -1 | 1): T[] {
  const out = [...items];
  const other = at + by;
  const [item, neighbour] = [out[at], out[other]];
  if (item === undefined || neighbour === undefined) return out;
  out[at] = neighbour;
  out[other] = item;
  return out;
}
