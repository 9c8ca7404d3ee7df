import { ANYTHING, type ArgumentChecks } from '../argument-check.js';

export const SISTER_CITY_CHECKS = { 'Query.country.code': ANYTHING } satisfies ArgumentChecks;
