import type { ApolloServerPlugin, BaseContext, HTTPGraphQLHead } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Admit } from './admit.js';
import type { Answering } from './answering.js';
import { WrongArguments } from './arguments/wrong-arguments.js';
import { statusOfCode } from './codes.js';
import { clientFault, type FormatError } from './errors.js';
import { firstErrors, fitErrors } from './fit-errors.js';

export interface GuardOptions {
  admit: Admit;
  formatError: FormatError;
}

/**
 * Stands before the resolvers: variables, cost and rate are looked at for every request, since a
 * document that Apollo knows is not validated again. An answer tells its cost, a refusal its reason.
 */
export function guard({
  admit,
  formatError,
}: GuardOptions): ApolloServerPlugin<BaseContext & Answering> {
  return {
    async requestDidStart({ contextValue }) {
      const { state } = contextValue;
      let cost: number | null = null;
      let others: readonly GraphQLError[] = [];
      return {
        async didResolveOperation({ document, operation, request: { variables } }) {
          if (!operation) return;
          try {
            ({ cost } = await admit(contextValue, document, operation, variables));
          } catch (error) {
            if (!(error instanceof WrongArguments)) throw error;
            // Apollo takes one error of a plugin.
            const [first, ...more] = error.errors;
            others = more;
            throw first;
          }
        },
        async executionDidStart() {
          state.release = contextValue.release;
        },
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            if (!clientFault(error)) state.log.error(error.originalError ?? error);
          }
        },
        async willSendResponse({ response: { http, body } }) {
          if (body.kind !== 'single') return;
          const result = body.singleResult;
          if (cost !== null) result.extensions = { ...result.extensions, cost };
          if (!result.errors) return;
          const all = [...result.errors, ...others.map((one) => formatError(one.toJSON(), one))];
          const { errors, more } = result.data ? firstErrors(all) : fitErrors(all);
          result.errors = errors.map((error) => identify(error, state.id));
          if (more > 0) result.extensions = { ...result.extensions, moreErrors: more };
          if (!result.data) setHead(http, errors);
        },
      };
    },
    async unexpectedErrorProcessingRequest({ requestContext: { contextValue }, error }) {
      contextValue.state.log.error(error);
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

/** An error that says nothing can be found in the log by the id of its request. */
const identify = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError =>
  error.extensions?.code === 'INTERNAL_SERVER_ERROR'
    ? { ...error, extensions: { ...error.extensions, requestId } }
    : error;
