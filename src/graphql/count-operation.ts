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

/** Counts one operation that is answered, by Apollo, compiled or kept. */
export function countOperation(
  metrics: OperationMetrics,
  { cost }: Pick<OperationState, 'cost'>,
  { type, outcome, began }: { type: string; outcome: Outcome; began: number },
): void {
  if (cost !== null) metrics.costed(cost);
  metrics.operated({ type, outcome, seconds: (performance.now() - began) / 1000 });
}
