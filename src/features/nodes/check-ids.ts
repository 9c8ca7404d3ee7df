import { badUserInput } from '../../domain/errors.js';

/** The most records that are asked for by id at once. */
const MOST_IDS = 100;

/**
 * How many ids are asked for, checked.
 * @throws CodedError BAD_USER_INPUT for too many
 */
export function checkIds(ids: readonly string[]): number {
  if (ids.length > MOST_IDS) throw badUserInput('ids', `at most ${MOST_IDS} ids`, ids.length);
  return ids.length;
}
