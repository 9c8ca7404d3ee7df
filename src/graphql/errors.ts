import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { databaseUnavailable } from '../domain/errors.js';
import { CodedError } from '../lib/coded-error.js';
import { isDatabaseFault } from '../lib/database-fault.js';
import { shorten } from '../lib/text.js';
import { GRAPHQL_CODES } from './codes.js';

export const MASKED = 'Something went wrong on our side. The request can be tried again.';

/** Names what Apollo refuses as transport would, by the HTTP status that it sets. */
export type CodeOfStatus = (status: number) => string;
export type FormatError = (
  formatted: GraphQLFormattedError,
  error: unknown,
) => GraphQLFormattedError;

/** Lets errors through that the client is meant to see and masks all others. */
export const formatErrorWith =
  (codeOfStatus: CodeOfStatus): FormatError =>
  ({ message, locations, path }, error) => {
    const thrown = thrownBy(error);
    const extensions = clientFault(error, codeOfStatus);
    const at = {
      ...(locations && { locations: locations.slice(0, 3) }),
      ...(path && { path }),
    };
    if (isDatabaseFault(thrown)) {
      const { code, message: unavailable } = databaseUnavailable();
      return { message: unavailable, ...at, extensions: { code } };
    }
    if (!extensions)
      return { message: MASKED, ...at, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    return { message: shorten(message), ...at, extensions };
  };

/** What went wrong below GraphQL's own error. */
const thrownBy = (error: unknown) => (error instanceof GraphQLError ? error.originalError : error);

/** What programs are told of an error that the client caused; null where we are wrong. */
export function clientFault(
  error: unknown,
  codeOfStatus: CodeOfStatus = () => 'BAD_REQUEST',
): { code: string } | null {
  const coded = thrownBy(error);
  if (coded instanceof CodedError) return { code: coded.code, ...coded.details };
  if (!(error instanceof GraphQLError)) return null;
  const { code, http } = error.extensions as { code?: string; http?: { status?: number } };
  if (code === 'BAD_REQUEST' && http?.status) return { code: codeOfStatus(http.status) };
  const known = code === 'BAD_USER_INPUT' || (code !== undefined && code in GRAPHQL_CODES);
  if (known && code !== 'INTERNAL_SERVER_ERROR') return { code };
  // GraphQL's own word on the request, such as a mutation where there are none: nothing of ours threw.
  return !error.originalError && !error.path ? { code: 'BAD_REQUEST' } : null;
}
