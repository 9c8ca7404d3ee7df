import type { CountUnit, PerHeadMeaning, Residents } from './definition-vocabulary.js';

/** The most years between a figure and the census that it is divided by. */
export const MOST_YEARS_TO_CENSUS = 5;

/** A population, in persons, counted in a year. */
export interface Census {
  year: number;
  value: number;
}

/** What a concept says of what it counts. */
export interface Counted {
  facets: { countUnit: CountUnit };
  residents: Residents | null;
}

/** What a value for each person would be. */
export function perHeadMeaning({ facets, residents }: Counted): PerHeadMeaning {
  if (facets.countUnit === 'RATIO') return 'NONE_OF_RATIO';
  if (residents === null) return 'AMOUNT';
  return residents === 'ALL' ? 'NONE_OF_POPULATION' : 'SHARE_OF_RESIDENTS';
}

/**
 * The census nearest to a year, at most five years away, the earlier of two that are equally near;
 * null where there is none.
 */
export function nearestCensus<T extends Census>(year: number, censuses: readonly T[]): T | null {
  const away = (census: T) => Math.abs(census.year - year);
  const near = censuses.filter((census) => away(census) <= MOST_YEARS_TO_CENSUS);
  return near.sort((a, b) => away(a) - away(b) || a.year - b.year)[0] ?? null;
}

/**
 * A value for each person, in the value's unit, to 12 significant digits.
 * @throws RangeError for a population that is not above 0
 */
export function perHead(value: number, population: number): number {
  if (!(population > 0 && Number.isFinite(population))) {
    throw new RangeError(`a population above 0 was wanted, not ${population}`);
  }
  return Number((value / population).toPrecision(12));
}
