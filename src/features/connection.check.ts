import type { ArgumentChecks } from './argument-check.js';
import { pageRequest, pageSize } from './connection.js';

/** The arguments of lists. Whether a cursor is of the list is seen when the list is read. */
export const CONNECTION_CHECKS = {
  first: (_context, first: number) => pageSize({ first }),
  after: (_context, after: string) => pageRequest({ after }),
} satisfies ArgumentChecks;
