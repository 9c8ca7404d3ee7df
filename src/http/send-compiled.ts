import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Answering } from '../graphql/answering.js';
import type { CompiledAnswers } from '../graphql/compiled/answer-compiled.js';
import { readQuery } from './read-query.js';

/** The headers that protocol, host and type of an answer are read from. */
const WAYS = ['accept', 'host', 'x-forwarded-host', 'x-forwarded-proto'] as const;
/** How many ways of asking are remembered, and the length of one. */
const MOST_WAYS = 100;
const LONGEST_WAY = 400;

export interface CompiledSender {
  /** What is answered so, its type of JSON set; all else is left as it is: null. */
  answer(request: FastifyRequest, reply: FastifyReply, context: Answering): Promise<Buffer | null>;
  /** Learns from an answer of Apollo whom it answers in which type of JSON. */
  learn(request: FastifyRequest, reply: FastifyReply): void;
}

/** Compiled answers, in the type of JSON in which Apollo has answered those who ask alike. */
export function compiledSender({
  find,
  answer,
}: Pick<CompiledAnswers, 'find' | 'answer'>): CompiledSender {
  const types = new LRUCache<string, string>({ max: MOST_WAYS });
  return {
    async answer(request, reply, context) {
      const query = readQuery(request);
      const operation = query && find(query);
      const type = operation && types.get(wayOf(request));
      if (!operation || !type) return null;
      const body = await answer(operation, query.variables, context);
      if (body) reply.header('content-type', type);
      return body;
    },
    learn(request, reply) {
      const way = wayOf(request);
      if (reply.statusCode === 200 && way.length <= LONGEST_WAY) {
        types.set(way, String(reply.getHeader('content-type')));
      }
    },
  };
}

/** What Apollo refuses a request by or chooses a type by, whatever is asked; no header has lines. */
const wayOf = ({ headers }: FastifyRequest) => WAYS.map((name) => headers[name] ?? '').join('\n');
