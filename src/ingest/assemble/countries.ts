import type { Seeds } from '../read-seeds.js';
import type { Draft } from './draft.js';

/** Adds the countries that sister cities can lie in. */
export function addCountries(draft: Draft, { countries }: Seeds): void {
  for (const [i, { code, ...names }] of countries.data.countries.entries()) {
    draft.claim(`country/${code}`, countries.place(['countries', i]));
    draft.rows.country.push({ id: code, ...names });
  }
}
