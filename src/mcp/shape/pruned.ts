/** A value without what says nothing: null, undefined, empty lists and objects. */
export function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([name, one]) => [name, pruned(one)] as const)
    .filter(([, one]) => !saysNothing(one));
  return Object.fromEntries(kept);
}

const saysNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'object' && Object.keys(value).length === 0);
