import type { CountryEntity } from '../../db/entities/country.entity.js';
import { counter } from '../../lib/counter.js';
import type { Rows, Unplaced } from '../assemble/rows.js';

/** The countries, each with the number of sister cities there. */
export function countedCountries({
  country,
  sisterCity,
}: Pick<Rows, 'country' | 'sisterCity'>): Unplaced<CountryEntity>[] {
  const sisterCities = counter(sisterCity.map((row) => row.country));
  return country.map((row) => ({ ...row, sisterCityCount: sisterCities(row.id) }));
}
