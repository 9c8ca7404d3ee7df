import type { GraphQLFormattedError } from 'graphql';
import { CodedError } from '../../lib/coded-error.js';
import { type Shared, using } from '../../lib/shared.js';
import type { Answering, Serving } from '../answering.js';
import { newOperation, type OperationState } from '../operation-state.js';
import { type Answerers, askCommitted } from './ask-committed.js';

/** A query that is a part of the project, with the types of its answer and variables. */
export interface TypedQuery<Data, Variables> {
  /** The name of its operation. */
  name: string;
  text: string;
  /** Of the compiler alone. */
  types?: (variables: Variables) => Data;
}

/**
 * Asks a query as any client would ask it: with the same checks, cost and rate.
 * @throws CodedError where there is no whole answer
 */
export type Ask = <Data, Variables extends Record<string, unknown>>(
  query: TypedQuery<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** What committed queries are answered with. */
export interface AnswersToAsk extends Answerers {
  releases: { current(): Shared<Serving>; look(): Promise<void> };
  contextOf: (serving: Serving, state: OperationState) => Answering;
}

/**
 * Works something out of several queries, all answered from the release that is current when it begins. Where
 * that was lost in the middle, it is worked out once more, whole.
 * @param request pays for the queries, and is told of them
 */
export async function inOneRelease<Told>(
  answers: AnswersToAsk,
  request: OperationState,
  work: (ask: Ask) => Promise<Told>,
): Promise<Told> {
  const once = () =>
    using(answers.releases.current(), (serving) => work(asking(answers, serving, request)));
  try {
    return await once();
  } catch (error) {
    if (!request.lost) throw error;
    request.lost = false;
    await answers.releases.look();
    return once();
  }
}

const asking =
  (answers: AnswersToAsk, serving: Serving, request: OperationState): Ask =>
  async (query, variables) => {
    const { id, log, charge } = request;
    const state = { id, log, charge, permanent: false, ...newOperation() };
    const asked = await askCommitted(answers, query, variables, answers.contextOf(serving, state));
    request.release = serving.release;
    request.operation = query.name;
    request.cost = (request.cost ?? 0) + (state.cost ?? 0);
    request.codes = [...request.codes, ...state.codes];
    request.lost ||= state.lost;
    if (asked.refused) throw refusalOf(asked.refused.errors);
    return asked.data as never;
  };

/** One error for all of them: a part of an answer is none. */
function refusalOf(errors: readonly GraphQLFormattedError[]): CodedError {
  const { code, ...details } = { ...errors[0]?.extensions };
  const messages = new Set(errors.map(({ message }) => message));
  return new CodedError(String(code), [...messages].join(' '), details);
}
