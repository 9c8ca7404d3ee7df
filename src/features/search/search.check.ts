import type { ArgumentChecks } from '../argument-check.js';
import { nameIndex, readQuery } from './read-query.js';

const NO_NAMES = nameIndex([]);

export const SEARCH_CHECKS = {
  query: (_context, query: string) => readQuery(query, NO_NAMES),
} satisfies ArgumentChecks;
