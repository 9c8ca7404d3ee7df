import { nodeId } from '../../domain/node-id.js';
import type { ArgumentChecks } from '../argument-check.js';
import { coded, onList, orNull } from '../closed-list.js';

const country = onList(
  'UNKNOWN_COUNTRY',
  'the two letters of a country, ISO 3166-1',
  ({ countries }) =>
    countries.rows.map(({ id, name, nameEn }) => coded(id, nodeId('Country', id), name, nameEn)),
);

export const SISTER_CITY_CHECKS = {
  country,
  'Query.country.code': orNull(/^(?:country\/)?[A-Z]{2}$/, country),
} satisfies ArgumentChecks;
