import type { CountrySize } from '../country/country.js';

/** How many times as much is said of each town as in the made country itself. */
export const TIMES = [1, 4, 16] as const;
export type Times = (typeof TIMES)[number];
/** A made country, or the five towns of a small one. */
export type CountryId = 'country' | 'country-4' | 'country-16' | 'small-country';

const SEED = 20_251_122;
const KPIS = 100;
const SERIES = 165;
/** The towns of Japan do not grow: what is said of them does. */
const times = (times: Times): CountrySize => ({
  towns: 1741,
  kpis: times * KPIS,
  series: times * SERIES,
  seed: SEED,
});

export const SIZES: Record<CountryId, CountrySize> = {
  'small-country': { ...times(1), towns: 5 },
  country: times(1),
  'country-4': times(4),
  'country-16': times(16),
};

export const countryOf = (times: Times): CountryId =>
  times === 1 ? 'country' : `country-${times}`;
