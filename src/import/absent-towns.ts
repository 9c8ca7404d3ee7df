import type { EditionContent } from './facts/write-edition.js';
import type { KnownPlaces } from './places/known-places.js';

/**
 * The municipalities of today, as "122360 香取市", of which an edition of the country has nothing, nor of their parts: a file that
 * was cut off behind a whole row looks like any other. None where it is of less than half of the country.
 */
export function absentTowns(
  { csv }: Pick<EditionContent, 'csv'>,
  { byCode }: KnownPlaces,
): string[] {
  const printed = new Set<string>();
  for (const text of csv.values()) {
    for (const [code] of text.matchAll(/^\d{6}/gm)) printed.add(code);
  }
  const present = new Set([...printed].map((code) => byCode.get(code)?.municipality));
  const today = [...byCode.values()].filter((one) => one.code === one.municipality && !one.dropped);
  if (2 * present.size < today.length) return [];
  return today
    .filter(({ code }) => !present.has(code))
    .map(({ code, name }) => `${code} ${name}`)
    .sort();
}
