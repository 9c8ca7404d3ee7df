import type { Answering } from '../../graphql/answering.js';
import {
  type Answerers,
  askCommitted,
  type Refused,
} from '../../graphql/committed/ask-committed.js';
import type { CommittedQuery } from '../../graphql/committed/committed-query.js';
import type { MadeFile } from './made-file.js';

/**
 * Asks a committed query of the release that a request is answered from.
 * @throws RefusedAsk
 */
export type Ask = <Data>(
  query: Pick<CommittedQuery, 'name' | 'text'>,
  variables: Record<string, unknown>,
) => Promise<Data>;

/**
 * Takes points of cost from the client.
 * @throws CodedError TOO_MANY_REQUESTS
 */
export type Pay = (points: number) => void;

/** What GraphQL has refused. */
export class RefusedAsk extends Error {
  constructor(readonly refused: Refused) {
    super(refused.errors[0]?.message);
  }
}

/**
 * Asks for one request, as often as its file needs. Each query is charged; where the request is answered once more
 * because its release was lost, none is charged again.
 */
export function asker(answerers: Answerers) {
  const paid: number[] = [];
  return (context: Answering) => {
    const { state } = context;
    let asked = 0;
    let cost = 0;
    const ask: Ask = async (query, variables) => {
      state.points = paid[asked] ?? null;
      const { data, refused } = await askCommitted<never>(answerers, query, variables, context);
      paid[asked++] = state.points ?? 0;
      if (refused) throw new RefusedAsk(refused);
      cost += state.cost ?? 0;
      return data;
    };
    /** Charges for what is read without a query. */
    const pay: Pay = (points) => {
      if (paid[asked] === undefined) state.charge(points);
      paid[asked++] = points;
    };
    /** What is charged and noted where the file is sent again. */
    const told = (): Pick<MadeFile, 'points' | 'noted'> => ({
      points: paid.reduce((sum, points) => sum + points, 0),
      noted: { operation: state.operation, cost },
    });
    return { ask, pay, told };
  };
}
