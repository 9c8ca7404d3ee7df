import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CodedError } from '../lib/coded-error.js';
import { shorten } from '../lib/text.js';

/** Errors of GraphQL and of Apollo that say what the client did wrong: they pass as they are. */
export const PROTOCOL_CODES = {
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document has no operation, or several and none is named.',
  BAD_REQUEST: 'The request is not a GraphQL request.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Persisted queries are not offered: send the query whole.',
  NOT_FOUND: 'There is nothing at this address.',
  INTERNAL_SERVER_ERROR: 'We are wrong; the details are in our log only.',
} as const;

const MASKED = 'Something went wrong on our side. The request can be tried again.';

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
    if (isRequestFault(error)) {
      return { message: shorten(message), ...at, extensions: { code: 'BAD_REQUEST' } };
    }
    logError(original);
    return {
      message: MASKED,
      ...at,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}

/** GraphQL's own word on the request, such as a mutation where there are none: nothing of ours threw. */
const isRequestFault = (error: unknown) =>
  error instanceof GraphQLError && !error.originalError && !error.path;

/** What Fastify refuses before GraphQL sees it is answered like an error of GraphQL. */
export function answerInOneShape(app: FastifyInstance): void {
  const body = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });
  app.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) {
      return reply.status(status).send(body('BAD_REQUEST', shorten(error.message)));
    }
    app.log.error(error);
    return reply.status(status).send(body('INTERNAL_SERVER_ERROR', MASKED));
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.status(404).send(body('NOT_FOUND', 'The API is at /graphql, its explorer at /graphiql.')),
  );
}
