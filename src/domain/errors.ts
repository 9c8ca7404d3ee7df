import { CodedError } from '../lib/coded-error.js';
import type { PlaceKind } from './vocabulary.js';

/** Our own errors, and what each means. docs/errors.md says the same. */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'An argument has a value that it cannot have.',
  BAD_CURSOR: 'A cursor was not given out by this list.',
  UNKNOWN_MUNICIPALITY: 'A code or name is that of no municipality of today.',
  AMBIGUOUS_MUNICIPALITY: 'A code or name is that of several municipalities.',
  UNKNOWN_INDICATOR: 'No indicator has this id, name or alias.',
  UNKNOWN_THEME: 'No theme has this id.',
  UNKNOWN_PLAN: 'No plan has this id.',
  UNKNOWN_POLICY: 'No policy has this id.',
  UNKNOWN_COUNTRY: 'ISO 3166-1 has no country of this code.',
  UNKNOWN_PREFECTURE: 'No prefecture has this code.',
  UNKNOWN_RELEASE: 'No release of this id is kept here.',
  FILES_NOT_MADE: 'The files of this release were not made here.',
  UNKNOWN_WORD: 'Nothing in the release has this word.',
  TOO_MANY_ROWS: 'The table has more rows than a file of this format may have.',
  SERVER_ONLY: 'The field tells of the server, not of a release: ask for it at /graphql.',
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

/** Where an address has an argument that it does not take. */
export function unknownArgument(
  argument: string,
  known: readonly string[],
  [meant]: readonly string[] = [],
) {
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
  const name = JSON.stringify(argument.slice(0, 40));
  const taken = known.length > 0 ? known.join(', ') : 'none at all';
  const message = `This address takes no argument ${name}.${hint} It takes ${taken}.`;
  return coded('BAD_USER_INPUT', message, { argument: argument.slice(0, 40) });
}

export const badCursor = (argument: string) =>
  coded(
    'BAD_CURSOR',
    `${argument} must be a cursor that this list gave out (pageInfo.endCursor). Leave it out to begin anew.`,
    { argument },
  );

/** A municipality, its name behind that of its prefecture. */
export interface NamedCode {
  code: string;
  name: string;
}

const listed = (towns: readonly NamedCode[]) =>
  towns.map(({ code, name }) => `${name} ${code}`).join(', ');

/** What came may be any text: as much of it as shows what it is. */
const shown = (asked: string) => asked.slice(0, 20);

export function unknownMunicipality(
  argument: string,
  asked: readonly string[],
  nearest: readonly NamedCode[] = [],
) {
  const codes = asked.slice(0, 10).map(shown);
  const hint = nearest.length > 0 ? ` The nearest are ${listed(nearest)}.` : '';
  return coded(
    'UNKNOWN_MUNICIPALITY',
    `${argument} must hold codes (six digits, as text) or names of municipalities. Not known: ${codes.join(', ')}.${hint}`,
    { argument, codes, nearest },
  );
}

/** `place` is a ward, or what ended; `town` the municipality that it is or became part of. */
export function endedMunicipality(
  argument: string,
  asked: string,
  place: { name: string; endedOn: string | null; kind: PlaceKind },
  town: NamedCode,
) {
  const what = place.endedOn
    ? `${place.kind === 'FORMER_CODE' ? 'a code of ' : ''}${place.name}, which ended on ${place.endedOn}`
    : `the ward ${place.name}`;
  return coded(
    'UNKNOWN_MUNICIPALITY',
    `${argument} must hold municipalities of today. ${shown(asked)} is ${what}: ask for ${listed([town])}.`,
    { argument, codes: [shown(asked)], nearest: [town] },
  );
}

const MOST_CANDIDATES = 10;

export function ambiguousMunicipality(
  argument: string,
  asked: string,
  candidates: readonly NamedCode[],
) {
  const first = candidates.slice(0, MOST_CANDIDATES);
  return coded(
    'AMBIGUOUS_MUNICIPALITY',
    `${argument} must name one municipality, by its code or with its prefecture. ${JSON.stringify(shown(asked))} is each of ${listed(first)}.`,
    { argument, codes: [shown(asked)], candidates: first },
  );
}

export function unknownIndicator(argument: string, name: string, nearest: readonly string[]) {
  const hint =
    nearest.length > 0
      ? `The nearest are ${nearest.join(', ')}.`
      : 'None has a name like it: `indicators` lists all.';
  const message = `No indicator is called ${JSON.stringify(name.slice(0, 60))}. ${hint}`;
  return coded('UNKNOWN_INDICATOR', message, { argument, nearest });
}

/** What is named by one of a list, as errors tell it. */
export type Listed = string | { id: string; name: string } | NamedCode;

const told = (one: Listed) =>
  typeof one === 'string' ? one : `${'id' in one ? one.id : one.code} (${one.name})`;

export type UnknownCode = ErrorCode & `UNKNOWN_${string}`;

/** Where one of a list is wanted: `wanted` says of which, `nearest` which may have been meant. */
export function unknownOf(
  code: UnknownCode,
  argument: string,
  { wanted, came, nearest }: { wanted: string; came: string; nearest: readonly Listed[] },
) {
  const hint = nearest.length > 0 ? ` The nearest are ${nearest.map(told).join(', ')}.` : '';
  const message = `${argument} must be ${wanted}, not ${JSON.stringify(came.slice(0, 40))}.${hint}`;
  return coded(code, message, { argument, nearest });
}

export const filesNotMade = (release: string) =>
  coded(
    'FILES_NOT_MADE',
    `The files of release ${release} were not made here: npm run cli -- export --release ${release} makes them. /releases/${release}/graphql answers without them.`,
    { release },
  );

export const unknownRelease = (argument: string, came: string, nearest: readonly string[]) =>
  unknownOf('UNKNOWN_RELEASE', argument, {
    wanted: 'the id of a release that is kept here (`releases` at /graphql lists them)',
    came,
    nearest,
  });

/** Where a file that is made when it is asked for would be too large; `instead` says what to take. */
export const tooManyRows = (file: string, maximum: number, instead: string) =>
  coded('TOO_MANY_ROWS', `${file} may have ${maximum} rows, and this one has more. ${instead}`, {
    maximum,
  });

export const otherLayout = (release: string) =>
  coded(
    'UNKNOWN_RELEASE',
    `The release ${release} was made by another version of this program, which has other tables. Make it anew (npm run cli -- seed), or ask a server of that version.`,
    { argument: 'release', nearest: [] },
  );

export const serverOnly = () =>
  coded(
    'SERVER_ONLY',
    'What the server has changes, and the address of a release answers the same for ever. Ask for this field at /graphql.',
  );

export const databaseUnavailable = () =>
  coded('DATABASE_UNAVAILABLE', 'The database does not answer now. Try again in a moment.');
