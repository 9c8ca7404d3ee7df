import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { isTooLong } from '../../lib/database-fault.js';
import type { Admit } from '../admit.js';
import type { Answering, Serving } from '../answering.js';
import { countOperation, type OperationMetrics } from '../count-operation.js';
import type { CompiledOperation } from './compile.js';
import { compiledOperations, type Named } from './operations.js';

/** `left`: to Apollo, since it was refused or had an error. */
export type CompiledEvent = 'compiled' | 'answered' | 'left';

export interface CompiledMetrics extends OperationMetrics {
  /** What became of an operation that is asked again and again. */
  compiledEvent(event: CompiledEvent): void;
}

export interface CompiledOptions {
  schema: GraphQLSchema;
  admit: Admit;
  metrics: CompiledMetrics;
}

type Variables = Readonly<Record<string, unknown>>;

export interface CompiledAnswers {
  /** The operation as it is compiled, once clients have asked for it again and again. */
  find(named: Named): CompiledOperation | undefined;
  /** The bytes of a whole answer, noted and counted; null where there is none: it is left to Apollo. */
  answer(
    operation: CompiledOperation,
    variables: Variables,
    context: Answering,
  ): Promise<Buffer | null>;
  /** Learns from Apollo what clients ask again and again. */
  plugin: ApolloServerPlugin<BaseContext & Pick<Serving, 'costOf'>>;
}

/**
 * Answers operations that Apollo has answered before without Apollo, compiled. Whatever is not a whole
 * answer (a refusal, an error) goes to Apollo, which comes to the same and tells it.
 */
export function answerCompiled(options: CompiledOptions): CompiledAnswers {
  const { schema, metrics } = options;
  const operations = compiledOperations(schema);
  return {
    find: operations.get,
    async answer(operation, variables, context) {
      const began = performance.now();
      const answer = await answerOf(options, operation, variables, context);
      metrics.compiledEvent(answer ? 'answered' : 'left');
      if (!answer) return null;
      const { state, release } = context;
      const { data, cost } = answer;
      state.operation = operation.operation.name?.value ?? null;
      state.cost = cost;
      state.release = release;
      state.whole = true;
      countOperation(metrics, state, { type: 'query', outcome: 'ok', began });
      // Bytes are made of it once, to be sent and kept.
      return Buffer.from(`{"data":${data},"extensions":{"cost":${cost}}}\n`, 'latin1');
    },
    plugin: {
      async requestDidStart({ contextValue: { costOf } }) {
        return {
          async willSendResponse({ source, document, operation, request, response: { body } }) {
            if (body.kind !== 'single' || body.singleResult.errors) return;
            if (!source || !document || operation?.operation !== 'query') return;
            const { operationName = null } = request;
            const named = { text: source, operationName };
            const { size } = costOf(document, operation);
            if (operations.answered(named, { document, operation }, size)) {
              metrics.compiledEvent('compiled');
            }
          },
        };
      },
    },
  };
}

/**
 * A whole answer, or null.
 * @throws what says that a statement took too long: a second try would take as long
 */
async function answerOf(
  { admit }: CompiledOptions,
  { document, operation, write }: CompiledOperation,
  given: Variables,
  context: Answering,
): Promise<{ data: string; cost: number } | null> {
  try {
    const { cost, variables } = await admit(context, document, operation, given);
    return { data: await write({ context, variables }), cost };
  } catch (error) {
    if (isTooLong(error)) throw error;
    // Refused, or a fault: Apollo meets it again, and answers and logs it.
    return null;
  }
}
