import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Answering } from '../graphql/answering.js';
import type { CompiledAnswers } from '../graphql/compiled/answer-compiled.js';
import { refuseOtherTypes } from './accept.js';
import type { AnswerCache } from './cache/cache-answers.js';
import type { FromRelease } from './from-release.js';
import { BEGINNINGS } from './id-in-address.js';
import { compiledSender } from './send-compiled.js';
import { waitForTurn } from './wait-for-turn.js';

export interface GraphqlRouteOptions {
  answers: AnswerCache;
  /** Null where Apollo answers all that is not kept. */
  compiled: CompiledAnswers | null;
  apollo: ApolloServer<Answering>;
  answerFrom: FromRelease;
}

/** An answer that is kept, else a compiled one, else one of Apollo. */
export function graphqlRoutes(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { answers, apollo, answerFrom } = options;
  const compiled = options.compiled && compiledSender(options.compiled);

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    context: Answering,
  ): Promise<unknown> {
    const bytes = compiled && (await compiled.answer(request, reply, context));
    if (bytes) return bytes;
    const answerOfApollo = fastifyApolloHandler(apollo, { context: async () => context });
    const answered = await answerOfApollo.call(app, request, reply);
    compiled?.learn(request, reply);
    return answered;
  }

  for (const url of BEGINNINGS.map((path) => `${path}/graphql`)) {
    app.route({
      url,
      method: ['GET', 'POST'],
      exposeHeadRoute: false,
      onRequest: refuseOtherTypes,
      preHandler: [answers.sendKept, waitForTurn],
      onSend: answers.keepAnswer,
      handler: (request, reply) =>
        answerFrom(request, reply, (context) => answer(request, reply, context)),
    });
  }
}
