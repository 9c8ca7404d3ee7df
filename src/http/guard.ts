import type { ApolloServerPlugin, BaseContext, HTTPGraphQLHead } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { CodedError } from '../lib/coded-error.js';
import type { Charge } from './charge.js';
import { statusOfCode } from './codes.js';
import { costOf } from './cost/cost-of.js';
import type { SizeRule } from './cost/place.js';
import { clientFault } from './errors.js';
import { fitErrors } from './fit-errors.js';
import { checkVariables } from './limits/check-variables.js';

export interface GuardOptions {
  schema: GraphQLSchema;
  rules: ReadonlyMap<string, SizeRule>;
  /** The most that one query may cost. */
  maximum: number;
  charge: Charge;
}

/** Points for a field of the query itself: it counts or searches a table, however little it returns. */
const POINTS_OF_READ = 50;

/**
 * Stands before the resolvers: variables, cost and rate are looked at for every request, since a
 * document that Apollo knows is not validated again. An answer tells its cost, a refusal its reason.
 */
export function guard({
  schema,
  rules,
  maximum,
  charge,
}: GuardOptions): ApolloServerPlugin<BaseContext & { request: FastifyRequest }> {
  return {
    async requestDidStart({ contextValue: { request } }) {
      let cost: number | null = null;
      return {
        async didResolveOperation({ document, operation, request: { variables } }) {
          if (!operation) return;
          checkVariables(variables);
          const counted = costOf(schema, rules, document, operation, variables);
          if (!counted) return;
          if (counted.objects > maximum) throw tooComplex(counted.objects, maximum);
          charge(request, counted.objects + counted.reads * POINTS_OF_READ);
          cost = counted.objects;
        },
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            if (!clientFault(error)) request.log.error(error.originalError ?? error);
          }
        },
        async willSendResponse({ response: { http, body } }) {
          if (body.kind !== 'single') return;
          const result = body.singleResult;
          if (cost !== null) result.extensions = { ...result.extensions, cost };
          if (!result.errors) return;
          result.errors = result.errors.map((error) => identify(error, request.id));
          if (result.data) return;
          result.errors = fitErrors(result.errors);
          setHead(http, result.errors);
        },
      };
    },
    async unexpectedErrorProcessingRequest({ requestContext: { contextValue }, error }) {
      contextValue.request.log.error(error);
    },
  };
}

/** The status of an answer without data, where Apollo has not set one that says more. */
function setHead(http: HTTPGraphQLHead, errors: readonly GraphQLFormattedError[]): void {
  if (!http.status || http.status === 500) {
    http.status = Math.max(...errors.map(({ extensions }) => statusOfCode(extensions?.code)));
  }
  const retryAfter = errors[0]?.extensions?.retryAfter;
  if (retryAfter) http.headers.set('retry-after', String(retryAfter));
}

const tooComplex = (cost: number, maximum: number) =>
  new CodedError(
    'QUERY_TOO_COMPLEX',
    `The query may return ${cost} objects; at most ${maximum} are answered. Ask for fewer rows (first), years or levels.`,
    { cost, maximum },
  );

/** An error that says nothing can be found in the log by the id of its request. */
const identify = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError =>
  error.extensions?.code === 'INTERNAL_SERVER_ERROR'
    ? { ...error, extensions: { ...error.extensions, requestId } }
    : error;
