/** A filter without one of its conditions: what there would be if that choice were another. */
export const without = <Filter extends object>(
  filter: Filter,
  ...names: (keyof Filter)[]
): Filter => ({ ...filter, ...Object.fromEntries(names.map((name) => [name, undefined])) });

/** One of the known words; null for any other. */
export const readChoice = <T extends string>(
  text: string | undefined,
  known: readonly T[],
): T | null => known.find((one) => one === text) ?? null;

/** A number as an address writes it. */
export const asText = (number: number | null): string | null =>
  number === null ? null : `${number}`;
