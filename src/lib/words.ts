/**
 * A closed list of words, as an object whose keys equal its values: one definition serves as a
 * TypeScript type, a GraphQL enum and a JSON Schema enum.
 */
export const words = <const T extends readonly string[]>(...list: T) =>
  Object.fromEntries(list.map((word) => [word, word])) as { [K in T[number]]: K };
