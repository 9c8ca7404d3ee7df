import type { GraphQLFormattedError } from 'graphql';

/** The most errors of one answer. */
const MOST_TOLD = 20;
/** Bytes of an answer that holds errors and no data; a little is left for the rest of its JSON. */
const LARGEST_REFUSAL = 4096 - 200;

/** What GraphQL says last where it stops to validate a document. */
const TOO_MANY = 'Too many validation errors, error limit reached. Validation aborted.';

/** The errors of an answer as they are told. */
export interface Told {
  errors: GraphQLFormattedError[];
  /** How many more there were. */
  more: number;
}

/**
 * The errors of an answer without data: a limit speaks for itself, nothing is said twice, and no more is
 * said than fits into 4 KiB.
 */
export function fitErrors(errors: readonly GraphQLFormattedError[]): Told {
  const limit = errors.find(({ extensions }) => extensions?.code === 'LIMIT_EXCEEDED');
  const said = new Map<string, GraphQLFormattedError>();
  for (const error of limit ? [limit] : errors) {
    if (!said.has(error.message)) said.set(error.message, error);
  }
  // What a rule of ours finds, it reports until GraphQL stops: that this was too much says nothing.
  if (said.size === 2) said.delete(TOO_MANY);
  const distinct = [...said.values()];
  let room = LARGEST_REFUSAL;
  const fitting = distinct.slice(0, MOST_TOLD).filter((error) => {
    room -= Buffer.byteLength(JSON.stringify(error));
    return room >= 0;
  });
  const more = distinct.length - Math.max(1, fitting.length);
  if (fitting.length > 0) return { errors: fitting, more };
  // Names in the path of a field are the client's own and may be of any length.
  const [first] = distinct.map(({ message, extensions }) => ({ message, extensions }));
  return { errors: first ? [first] : [], more };
}

/** The first errors of an answer with data: a field may fail in each row of a list. */
export function firstErrors(errors: readonly GraphQLFormattedError[]): Told {
  return { errors: errors.slice(0, MOST_TOLD), more: Math.max(0, errors.length - MOST_TOLD) };
}
