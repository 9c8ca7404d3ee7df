import type { Column } from './column.js';

/** Gives the description that the schema has of a coordinate: Observation.value. */
export type Describe = (coordinate: string) => string;

/** Gives the words of the enumeration that is at a coordinate, each with what it means. */
export type WordsOf = (coordinate: string) => Readonly<Record<string, string>>;

/** What the columns of a table hold, in the words of the API. */
export const dictionaryOf = (columns: readonly Column[], describe: Describe) =>
  columns.map(({ name, type, of, means }) => ({
    column: name,
    type,
    description: means ?? [...new Set(of.map(describe))].join(' / '),
    of: of.join(' / '),
  }));
