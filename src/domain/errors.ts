import { CodedError } from '../lib/coded-error.js';

/** Our own errors, and what each means. docs/errors.md says the same. */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'An argument has a value that it cannot have.',
  BAD_CURSOR: 'A cursor was not given out by this list.',
  UNKNOWN_MUNICIPALITY: 'A list of municipalities names codes that do not exist.',
  UNKNOWN_INDICATOR: 'No indicator has this id, name or alias.',
  DATABASE_UNAVAILABLE: 'The database does not answer now: try again after Retry-After seconds.',
} as const;
type ErrorCode = keyof typeof ERROR_CODES;

const coded = (code: ErrorCode, message: string, details?: Record<string, unknown>) =>
  new CodedError(code, message, details);

/** `wanted` says what would have been right, `came` what was given. */
export const badUserInput = (argument: string, wanted: string, came: unknown) =>
  coded('BAD_USER_INPUT', `${argument} must be ${wanted}, not ${JSON.stringify(came)}.`, {
    argument,
  });

export const badCursor = (argument: string) =>
  coded(
    'BAD_CURSOR',
    `${argument} must be a cursor that this list gave out (pageInfo.endCursor). Leave it out to begin anew.`,
    { argument },
  );

export function unknownMunicipality(argument: string, codes: readonly string[]) {
  // What came may be any text: as much of it as shows what it is.
  const shown = codes.slice(0, 10).map((code) => code.slice(0, 20));
  return coded(
    'UNKNOWN_MUNICIPALITY',
    `${argument} must hold 6-digit 全国地方公共団体コード as text. Not known: ${shown.join(', ')}.`,
    { argument, codes: shown },
  );
}

export const unknownIndicator = (name: string, nearest: readonly string[]) =>
  coded(
    'UNKNOWN_INDICATOR',
    `No indicator is called ${JSON.stringify(name.slice(0, 60))}. The nearest are ${nearest.join(', ')}.`,
    { nearest },
  );

export const databaseUnavailable = () =>
  coded('DATABASE_UNAVAILABLE', 'The database does not answer now. Try again in a moment.');
