import type { ArgumentChecks } from '../argument-check.js';
import { readQuery } from './read-query.js';

export const SEARCH_CHECKS = {
  query: (_context, query: string) => readQuery(query, []),
} satisfies ArgumentChecks;
