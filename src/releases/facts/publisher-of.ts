import { type Columns, townOfSeries } from '../../import/columns.js';

/** Names of municipalities by code. */
export type TownNames = ReadonlyMap<string, string>;

/** Who publishes these series: where each municipality publishes its own and they are of one, that one. */
export function publisherOf(
  { publisher, perTown }: Pick<Columns, 'publisher' | 'perTown'>,
  series: readonly string[],
  names: TownNames,
): string {
  if (!perTown) return publisher;
  const [code, ...others] = new Set(series.map(townOfSeries));
  const isOfOne = code !== undefined && others.length === 0;
  return (isOfOne && names.get(code)) || publisher;
}
