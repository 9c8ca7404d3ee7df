import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { CodedError } from '../lib/coded-error.js';

/** Errors of GraphQL and of Apollo that say what the client did wrong: they pass as they are. */
export const PROTOCOL_CODES = {
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document has no operation, or several and none is named.',
  BAD_REQUEST: 'The request is not a GraphQL request.',
  PERSISTED_QUERY_NOT_FOUND: 'The persisted query is not known: send it whole.',
  INTERNAL_SERVER_ERROR: 'We are wrong; the details are in our log only.',
} as const;

/** Lets errors through that the client is meant to see and masks all others. */
export function formatErrors(logError: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path, message } = formatted;
    const at = { ...(locations && { locations }), ...(path && { path }) };
    const original = unwrapResolverError(error);
    if (original instanceof CodedError) {
      const { code, details } = original;
      return { message: original.message, ...at, extensions: { code, ...details } };
    }
    const code = String(formatted.extensions?.code);
    const known = code === 'BAD_USER_INPUT' || code in PROTOCOL_CODES;
    if (known && code !== 'INTERNAL_SERVER_ERROR') {
      return { message: shorten(message), ...at, extensions: { code } };
    }
    logError(original);
    return {
      message: 'Something went wrong on our side. The request can be tried again.',
      ...at,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}

const shorten = (message: string) => (message.length > 300 ? `${message.slice(0, 299)}…` : message);
