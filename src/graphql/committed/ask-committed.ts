import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Answering } from '../answering.js';
import { statusOfCode } from '../codes.js';
import type { CompiledAnswers } from '../compiled/answer-compiled.js';
import type { CommittedQuery } from './committed-query.js';

/** Why there is no answer, as a client is told. */
export interface Refused {
  status: number;
  errors: readonly GraphQLFormattedError[];
}

export type Asked<Data> = { data: Data; refused: null } | { data: null; refused: Refused };

/** What answers committed queries. */
export interface Answerers {
  apollo: Pick<ApolloServer<Answering>, 'executeOperation'>;
  compiled: Pick<CompiledAnswers, 'find' | 'answer'> | null;
}

/**
 * Asks a query that is a part of the project as any client would ask it: with the same checks, cost, rate and
 * release. An answer of which a part failed is none. It is compiled where it was asked before, else Apollo's.
 */
export async function askCommitted<Data>(
  { apollo, compiled }: Answerers,
  { text, name }: Pick<CommittedQuery, 'text' | 'name'>,
  variables: Record<string, unknown>,
  context: Answering,
): Promise<Asked<Data>> {
  const known = compiled?.find({ text, operationName: name });
  const bytes = known && (await compiled?.answer(known, variables, context));
  if (bytes) return { data: JSON.parse(bytes.toString()).data, refused: null };
  const operation = { query: text, operationName: name, variables };
  const { body, http } = await apollo.executeOperation(operation, { contextValue: context });
  if (body.kind !== 'single') throw new Error(`${name} was answered in parts`);
  const { data, errors = [] } = body.singleResult;
  if (data && errors.length === 0) return { data: data as Data, refused: null };
  const codes = errors.map(({ extensions }) => statusOfCode(extensions?.code));
  const status = data ? Math.max(...codes) : (http.status ?? 500);
  return { data: null, refused: { status, errors } };
}
