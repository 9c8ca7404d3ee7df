/**
 * Every set of items in which each two fit together and to which no other item can be added: of
 * a, b, c where only a and c do not fit, [a, b] and [b, c]. Sets and items keep the order given.
 */
export function largestSets<T>(
  items: readonly T[],
  fits: (a: T, b: T) => boolean,
): readonly (readonly T[])[] {
  const grow = (set: readonly T[], open: readonly T[], closed: readonly T[]): (readonly T[])[] => {
    // An item that was set aside and fits all of this would stand in whatever can still be found.
    if (closed.some((one) => open.every((other) => fits(one, other)))) return [];
    const [next, ...rest] = open;
    if (next === undefined) return [set];
    const near = (others: readonly T[]) => others.filter((other) => fits(next, other));
    return [
      ...grow([...set, next], near(rest), near(closed)),
      ...grow(set, rest, [...closed, next]),
    ];
  };
  return grow([], items, []);
}
