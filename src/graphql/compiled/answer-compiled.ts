import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from '../../features/context.js';
import type { Metrics } from '../../http/metrics.js';
import { countOperation } from '../../http/observe.js';
import type { Admit, Serving } from '../admit.js';
import { noteOf } from '../request-note.js';
import type { CompiledOperation } from './compile.js';
import { compiledOperations } from './operations.js';
import { type Query, readQuery } from './read-query.js';

/** The headers that protocol, host and type of an answer are read from. */
const WAYS = ['accept', 'host', 'x-forwarded-host', 'x-forwarded-proto'] as const;
/** How many ways of asking are remembered, and the length of one. */
const MOST_WAYS = 100;
const LONGEST_WAY = 400;

/** The context of a request that is answered. */
type Answering = Context & Serving & { request: FastifyRequest };

export interface CompiledOptions {
  schema: GraphQLSchema;
  admit: Admit;
  contextOf: (request: FastifyRequest) => Answering | Promise<Answering>;
  /** Whether the database still holds the release of this id. */
  isStill: (id: string) => boolean | Promise<boolean>;
  /** Tells the cache of answers that the answer of a request is whole. */
  markWhole: (request: FastifyRequest) => void;
  metrics: Pick<Metrics, 'compiledEvent' | 'costed' | 'operated'>;
}

export interface CompiledAnswers {
  /** Answers what can be answered so; all else is left as it is. */
  preHandler(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined>;
  /** Learns from Apollo what clients ask again and again. */
  plugin: ApolloServerPlugin<BaseContext & Serving>;
  /** Learns from Apollo, answering, whom it answers in which type of JSON. */
  learn(apollo: RouteHandlerMethod): RouteHandlerMethod;
}

/**
 * Answers operations that Apollo has answered before without Apollo, compiled. Whatever is not a whole
 * answer (a refusal, an error) goes to Apollo, which comes to the same and tells it.
 */
export function answerCompiled(options: CompiledOptions): CompiledAnswers {
  const { schema, metrics } = options;
  const operations = compiledOperations(schema);
  const types = new LRUCache<string, string>({ max: MOST_WAYS });

  return {
    async preHandler(request, reply) {
      const query = readQuery(request);
      const operation = query && operations.get(query);
      const type = operation && types.get(wayOf(request));
      if (!operation || !type) return;
      const began = performance.now();
      const answer = await answerOf(options, request, operation, query.variables);
      metrics.compiledEvent(answer ? 'answered' : 'left');
      if (!answer) return;
      const note = noteOf(request);
      note.operation = operation.operation.name?.value ?? null;
      note.cost = answer.cost;
      countOperation(metrics, note, { type: 'query', outcome: 'ok', began });
      options.markWhole(request);
      const { data, cost } = answer;
      // Bytes are made of it once, to be sent and kept.
      const body = Buffer.from(`{"data":${data},"extensions":{"cost":${cost}}}\n`, 'latin1');
      return reply.header('content-type', type).send(body);
    },
    plugin: {
      async requestDidStart({ contextValue: { costOf } }) {
        return {
          async willSendResponse({ source, document, operation, request, response: { body } }) {
            if (body.kind !== 'single' || body.singleResult.errors) return;
            if (!source || !document || operation?.operation !== 'query') return;
            const { operationName = null } = request;
            const asked = { text: source, operationName };
            const { size } = costOf(document, operation);
            if (operations.answered(asked, { document, operation }, size)) {
              metrics.compiledEvent('compiled');
            }
          },
        };
      },
    },
    learn(apollo) {
      return async function handler(request, reply) {
        const answer = await apollo.call(this, request, reply);
        const way = wayOf(request);
        if (reply.statusCode === 200 && way.length <= LONGEST_WAY) {
          types.set(way, String(reply.getHeader('content-type')));
        }
        return answer;
      };
    },
  };
}

/** What Apollo refuses a request by or chooses a type by, whatever is asked; no header has lines. */
const wayOf = ({ headers }: FastifyRequest) => WAYS.map((name) => headers[name] ?? '').join('\n');

/** A whole answer, or null. */
async function answerOf(
  { admit, contextOf, isStill }: CompiledOptions,
  request: FastifyRequest,
  { document, operation, write }: CompiledOperation,
  given: Query['variables'],
): Promise<{ data: string; cost: number } | null> {
  try {
    const context = await contextOf(request);
    const { cost, variables } = await admit(context, document, operation, given);
    const data = await write({ context, variables });
    const still = isStill(context.release);
    // What was read while another release took the place of this one belongs to neither.
    if (still !== true && !(await still)) return null;
    noteOf(request).release = context.release;
    return { data, cost };
  } catch {
    // Refused, or a fault: Apollo meets it again, and answers and logs it.
    return null;
  }
}
