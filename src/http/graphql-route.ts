import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Answering, Serving } from '../graphql/answering.js';
import type { CompiledAnswers } from '../graphql/compiled/answer-compiled.js';
import type { OperationState } from '../graphql/operation-state.js';
import { beginTurn, turnOfRequest } from '../lib/turn.js';
import { refuseOtherTypes } from './accept.js';
import { answerOnceMore } from './answer-once-more.js';
import type { AnswerCache } from './cache/cache-answers.js';
import { idInAddress } from './id-in-address.js';
import type { StateOf } from './request-state.js';
import { compiledSender } from './send-compiled.js';
import { type ReleasesToTake, takeRelease } from './take-release.js';

export interface GraphqlRouteOptions {
  stateOf: StateOf;
  answers: AnswerCache;
  /** Null where Apollo answers all that is not kept. */
  compiled: CompiledAnswers | null;
  apollo: ApolloServer<Answering>;
  releases: ReleasesToTake & { look(): Promise<void>; forget(id: string): void };
  contextOf: (serving: Serving, state: OperationState) => Answering;
}

/** The current release, and any by its id. */
const ADDRESSES = ['/graphql', '/releases/:release/graphql'];

/** An answer that is kept, else a compiled one, else one of Apollo. */
export function graphqlRoutes(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { stateOf, answers, apollo, releases, contextOf } = options;
  const compiled = options.compiled && compiledSender(options.compiled);

  /** An answer, of the release that is taken when it begins. */
  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    beginTurn();
    const taken = takeRelease(releases, stateOf, request);
    const release = taken instanceof Promise ? await taken : taken;
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

  /** Has the release of a request read from where it is now. */
  async function look(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    reply.status(200).removeHeader('retry-after');
    const id = idInAddress(request);
    if (id !== null) releases.forget(id);
    await releases.look();
  }

  for (const url of ADDRESSES) {
    app.route({
      url,
      method: ['GET', 'POST'],
      exposeHeadRoute: false,
      onRequest: refuseOtherTypes,
      preHandler: [answers.sendKept, waitForTurn],
      onSend: answers.keepAnswer,
      handler: (request, reply) =>
        answerOnceMore(
          stateOf(request),
          () => answer(request, reply),
          () => look(request, reply),
        ),
    });
  }
}

/** What is sent in one piece, as many requests as a client likes, is not answered in one. */
function waitForTurn(_request: FastifyRequest, _reply: FastifyReply, done: () => void): void {
  const turn = turnOfRequest();
  if (turn) void turn.then(done);
  else done();
}
