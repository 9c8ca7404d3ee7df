import type { ApolloServerPlugin } from '@apollo/server';
import type { Asked } from './answering.js';
import type { OperationState } from './operation-state.js';

/** `partial`: data and errors. */
export type Outcome = 'ok' | 'partial' | 'error';

/** Where operations are counted. */
export interface OperationMetrics {
  /** One GraphQL operation. */
  operated(operation: { type: string; outcome: Outcome; seconds: number }): void;
  /** The cost that one answer states. */
  costed(cost: number): void;
}

/** Counts what Apollo answers, and notes each operation's name, cost and errors. */
export function observeOperations(metrics: OperationMetrics): ApolloServerPlugin<Asked> {
  return {
    async requestDidStart({ contextValue: { state } }) {
      const began = performance.now();
      return {
        async willSendResponse({ operation, operationName, response: { body } }) {
          const answer = body.kind === 'single' ? body.singleResult : body.initialResult;
          const { data, errors = [], extensions } = answer;
          const cost = extensions?.cost;
          state.operation = operationName ?? null;
          state.cost = typeof cost === 'number' ? cost : null;
          state.codes = errors.map((error) => String(error.extensions?.code));
          state.whole = body.kind === 'single' && errors.length === 0;
          const failed = data ? 'partial' : 'error';
          countOperation(metrics, state, {
            type: operation?.operation ?? 'none',
            outcome: errors.length > 0 ? failed : 'ok',
            began,
          });
        },
      };
    },
  };
}

/** Counts one operation that is answered, by Apollo, compiled or kept. */
export function countOperation(
  metrics: OperationMetrics,
  { cost }: Pick<OperationState, 'cost'>,
  { type, outcome, began }: { type: string; outcome: Outcome; began: number },
): void {
  if (cost !== null) metrics.costed(cost);
  metrics.operated({ type, outcome, seconds: (performance.now() - began) / 1000 });
}
