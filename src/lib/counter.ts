/** Says how often something stands in a list. */
export function counter<T>(list: readonly T[]): (one: T) => number {
  const counts = new Map<T, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return (one) => counts.get(one) ?? 0;
}
