import type { GraphQLFormattedError } from 'graphql';
import { firstErrors, fitErrors } from './fit-errors.js';

type Data = Record<string, unknown> | null;

/** What GraphQL has answered an operation, and what is told of it. */
export interface Result {
  data?: Data;
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

/** What else is known of an answer. */
export interface Finishing {
  /** The cost that it states; null where it was not admitted. */
  cost: number | null;
  /** Errors that GraphQL has not been told of. */
  others: readonly GraphQLFormattedError[];
  /** Of the request. */
  id: string;
}

/** The answer as it is sent: it tells its cost, or no more errors than anyone reads. */
export function finishResult(result: Result, { cost, others, id }: Finishing): Result {
  const extensions = cost === null ? result.extensions : { ...result.extensions, cost };
  const told = { ...result, ...(extensions && { extensions }) };
  if (!result.errors) return told;
  const all = [...result.errors, ...others];
  const away = all.find(({ extensions }) => extensions?.code === 'DATABASE_UNAVAILABLE');
  // Where the database was away for a part of an answer, there is no answer.
  if (away) return { errors: [away] };
  const { errors, more } = result.data ? firstErrors(all) : fitErrors(all);
  return {
    ...told,
    errors: errors.map((error) => identify(error, id)),
    ...(more > 0 && { extensions: { ...extensions, moreErrors: more } }),
  };
}

/** An error that says nothing can be found in the log by the id of its request. */
const identify = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError =>
  error.extensions?.code === 'INTERNAL_SERVER_ERROR'
    ? { ...error, extensions: { ...error.extensions, requestId } }
    : error;
