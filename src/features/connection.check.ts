import { badUserInput } from '../domain/errors.js';
import type { ArgumentChecks } from './argument-check.js';
import { pageRequest, pageSize } from './connection.js';

/**
 * A cursor continues one list: under many parents it would be wrong for all but one of them, and be told
 * as often. Whether it is of the list is seen when the list is read.
 * @throws CodedError BAD_CURSOR, BAD_USER_INPUT
 */
function checkAfter(after: string, argument: string, parents: number): void {
  pageRequest({ after });
  if (parents <= 1) return;
  const wanted = `left out in the lists of up to ${parents} parents: a cursor continues the list of one`;
  throw badUserInput(argument, wanted, after.slice(0, 40));
}

export const CONNECTION_CHECKS = {
  first: (_context, first: number, argument) => pageSize({ first }, argument),
  after: (_context, after: string, argument, { parents }) => checkAfter(after, argument, parents),
} satisfies ArgumentChecks;
