import type { Lasting } from '../features/context.js';

/**
 * What GraphQL shares with transport about one request: what it has to know and to do, and what it tells
 * of its answer. Transport makes it, as a part of the state of the request (`http/request-state.ts`).
 */
export interface OperationState extends Lasting {
  /** Leads from an answer to its lines in the log. */
  readonly id: string;
  readonly log: { error(error: unknown): void };
  /**
   * Takes points of cost from the client.
   * @throws CodedError TOO_MANY_REQUESTS with the seconds to wait
   */
  readonly charge: (points: number) => void;
  /** Name of the operation, as the client gave it. */
  operation: string | null;
  /** The cost that the answer states. */
  cost: number | null;
  /** What its client has paid for the operation; null until it has. */
  points: number | null;
  /** Codes of the errors of the answer. */
  codes: readonly string[];
  /** Whether a connection or a release was lost while the answer was read. */
  lost: boolean;
  /** The release that the answer is read from; null where nothing is read. */
  release: string | null;
  /** Whether the answer is whole: data and no error. */
  whole: boolean;
}

/** A state of which nothing is known yet. */
export const newOperation = () => ({
  operation: null,
  cost: null,
  points: null,
  codes: [],
  lost: false,
  release: null,
  lasting: true,
  whole: false,
});
