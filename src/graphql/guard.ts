import type { ApolloServerPlugin, BaseContext, HTTPGraphQLHead } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { isLost } from '../lib/database-fault.js';
import type { Admit } from './admit.js';
import type { Answering } from './answering.js';
import { WrongArguments } from './arguments/wrong-arguments.js';
import { RETRY_AFTER_SECONDS, statusOfCode } from './codes.js';
import { countOperation, type OperationMetrics } from './count-operation.js';
import { clientFault, type FormatError } from './errors.js';
import { finishResult } from './finish-result.js';

export interface GuardOptions {
  admit: Admit;
  formatError: FormatError;
  metrics: OperationMetrics;
}

/**
 * Stands around the resolvers. Variables, cost and rate are looked at for every request, since a document
 * that Apollo knows is not validated again; an answer is finished, noted in the state of its request and
 * counted.
 */
export function guard({
  admit,
  formatError,
  metrics,
}: GuardOptions): ApolloServerPlugin<BaseContext & Answering> {
  return {
    async requestDidStart({ contextValue }) {
      const { state, release } = contextValue;
      const began = performance.now();
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
          state.release = release;
        },
        async didEncounterErrors({ errors }) {
          if (errors.some(({ originalError }) => isLost(originalError))) state.lost = true;
          for (const error of errors) {
            if (!clientFault(error)) state.log.error(error.originalError ?? error);
          }
        },
        async willSendResponse({ operation, operationName, response: { http, body } }) {
          if (body.kind !== 'single') return;
          const result = finishResult(body.singleResult, {
            cost,
            others: others.map((one) => formatError(one.toJSON(), one)),
            id: state.id,
          });
          body.singleResult = result;
          const { data, errors } = result;
          if (errors && !data) setHead(http, errors);
          const stated = result.extensions?.cost;
          state.operation = operationName ?? null;
          state.cost = typeof stated === 'number' ? stated : null;
          state.codes = (errors ?? []).map(({ extensions }) => String(extensions?.code));
          state.whole = !errors;
          const type = operation?.operation ?? 'none';
          const failed = data ? 'partial' : 'error';
          countOperation(metrics, state, { type, outcome: errors ? failed : 'ok', began });
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
  const codes = errors.map(({ extensions }) => extensions?.code);
  if (!http.status || http.status === 500) http.status = Math.max(...codes.map(statusOfCode));
  const away = codes.includes('DATABASE_UNAVAILABLE');
  const retryAfter = away ? RETRY_AFTER_SECONDS : errors[0]?.extensions?.retryAfter;
  if (retryAfter) http.headers.set('retry-after', String(retryAfter));
}
