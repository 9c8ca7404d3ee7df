import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answering, Serving } from '../graphql/answering.js';
import type { OperationState } from '../graphql/operation-state.js';
import { beginTurn } from '../lib/turn.js';
import { answerOnceMore } from './answer-once-more.js';
import { idInAddress } from './id-in-address.js';
import type { StateOf } from './request-state.js';
import { type ReleasesToTake, takeRelease } from './take-release.js';

export interface FromReleaseOptions {
  stateOf: StateOf;
  releases: ReleasesToTake & { look(): Promise<void>; forget(id: string): void };
  contextOf: (serving: Serving, state: OperationState) => Answering;
}

/** Answers a request from the release that is taken when it begins, whole. */
export type FromRelease = <Answer>(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: (context: Answering) => Promise<Answer>,
) => Promise<Answer>;

/** Where the release was lost while it was read, the answer is worked out once more from where it is now. */
export function fromRelease({ stateOf, releases, contextOf }: FromReleaseOptions): FromRelease {
  /** Has the release of a request read from where it is now. */
  async function look(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    reply.status(200).removeHeader('retry-after');
    const id = idInAddress(request);
    if (id !== null) releases.forget(id);
    await releases.look();
  }

  return (request, reply, answer) => {
    const state = stateOf(request);
    const once = async () => {
      beginTurn();
      const taken = takeRelease(releases, stateOf, request);
      const release = taken instanceof Promise ? await taken : taken;
      try {
        return await answer(contextOf(release.it, state));
      } finally {
        release.end();
      }
    };
    return answerOnceMore(state, once, () => look(request, reply));
  };
}
