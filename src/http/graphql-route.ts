import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Answering } from '../graphql/answering.js';
import type { CompiledAnswers } from '../graphql/compiled/answer-compiled.js';
import { turnOfRequest } from '../lib/turn.js';
import { refuseOtherTypes } from './accept.js';
import type { AnswerCache } from './cache/cache-answers.js';
import { fromOneRelease, type OneReleaseOptions } from './one-release.js';
import type { StateOf } from './request-state.js';
import { compiledSender } from './send-compiled.js';

export interface GraphqlRouteOptions extends OneReleaseOptions<Answering> {
  stateOf: StateOf;
  answers: AnswerCache;
  /** Null where Apollo answers all that is not kept. */
  compiled: CompiledAnswers | null;
  apollo: ApolloServer<Answering>;
}

/** `/graphql`: an answer that is kept, else a compiled one, else one of Apollo. */
export function graphqlRoute(
  app: FastifyInstance,
  { stateOf, answers, compiled, apollo, ...release }: GraphqlRouteOptions,
): void {
  const sent = compiled && compiledSender(compiled, stateOf);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    exposeHeadRoute: false,
    onRequest: refuseOtherTypes,
    preHandler: [answers.sendKept, waitForTurn, ...(sent ? [sent.sendCompiled] : [])],
    onSend: answers.keepAnswer,
    async handler(request, reply) {
      const answer = await fromOneRelease(release, stateOf(request), async (context) =>
        fastifyApolloHandler(apollo, { context: async () => context }).call(this, request, reply),
      );
      sent?.learn(request, reply);
      return answer;
    },
  });
}

/** What is sent in one piece, as many requests as a client likes, is not answered in one. */
function waitForTurn(_request: FastifyRequest, _reply: FastifyReply, done: () => void): void {
  const turn = turnOfRequest();
  if (turn) void turn.then(done);
  else done();
}
