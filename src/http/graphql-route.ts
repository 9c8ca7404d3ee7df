import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Answering, Serving } from '../graphql/answering.js';
import type { CompiledAnswers } from '../graphql/compiled/answer-compiled.js';
import type { OperationState } from '../graphql/operation-state.js';
import type { Shared } from '../lib/shared.js';
import { beginTurn, turnOfRequest } from '../lib/turn.js';
import { refuseOtherTypes } from './accept.js';
import { answerOnceMore } from './answer-once-more.js';
import type { AnswerCache } from './cache/cache-answers.js';
import type { StateOf } from './request-state.js';
import { compiledSender } from './send-compiled.js';

export interface GraphqlRouteOptions {
  stateOf: StateOf;
  answers: AnswerCache;
  /** Null where Apollo answers all that is not kept. */
  compiled: CompiledAnswers | null;
  apollo: ApolloServer<Answering>;
  /** What is served now. */
  served: { current(): Shared<Serving>; look(): Promise<void> };
  contextOf: (serving: Serving, state: OperationState) => Answering;
}

/** `/graphql`: an answer that is kept, else a compiled one, else one of Apollo. */
export function graphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { stateOf, answers, apollo, served, contextOf } = options;
  const compiled = options.compiled && compiledSender(options.compiled);

  /** An answer, of the release that is served when it begins. */
  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    beginTurn();
    const release = served.current().take();
    try {
      const context = contextOf(release.it, stateOf(request));
      const bytes = compiled && (await compiled.answer(request, reply, context));
      if (bytes) return bytes;
      const answerOfApollo = fastifyApolloHandler(apollo, { context: async () => context });
      const answered = await answerOfApollo.call(app, request, reply);
      compiled?.learn(request, reply);
      return answered;
    } finally {
      release.end();
    }
  }

  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    exposeHeadRoute: false,
    onRequest: refuseOtherTypes,
    preHandler: [answers.sendKept, waitForTurn],
    onSend: answers.keepAnswer,
    handler: (request, reply) =>
      answerOnceMore(
        stateOf(request),
        () => answer(request, reply),
        () => {
          reply.removeHeader('retry-after');
          return served.look();
        },
      ),
  });
}

/** What is sent in one piece, as many requests as a client likes, is not answered in one. */
function waitForTurn(_request: FastifyRequest, _reply: FastifyReply, done: () => void): void {
  const turn = turnOfRequest();
  if (turn) void turn.then(done);
  else done();
}
