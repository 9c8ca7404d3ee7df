import { badUserInput } from '../domain/errors.js';

/**
 * What hangs below can be meant only of something that is named.
 * @throws CodedError BAD_USER_INPUT where none of `tops` is asked for
 */
export const checkDescendants =
  <Top extends string>(tops: readonly Top[]) =>
  (
    _context: unknown,
    filter: { [Name in Top]?: string | null } & { includeDescendants?: boolean | null },
    argument: string,
  ): void => {
    if (!filter.includeDescendants || tops.some((name) => filter[name] != null)) return;
    const wanted = `left out where none of ${tops.join(', ')} stands beside it`;
    throw badUserInput(`${argument}.includeDescendants`, wanted, true);
  };
