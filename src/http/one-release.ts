import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Serving } from '../graphql/admit.js';
import { noteOf } from '../graphql/request-note.js';
import { RETRY_AFTER_SECONDS } from '../graphql/unavailable.js';
import { CodedError } from '../lib/coded-error.js';

/** How often a request is answered anew where each time another release has taken the place of one. */
const MOST_TRIES = 3;

declare module 'fastify' {
  interface FastifyRequest {
    /** The context that Apollo answers it in. */
    asking: Serving | null;
  }
}

export interface OneReleaseOptions {
  /** Whether the database still holds the release of this id. */
  isStill: (id: string) => boolean | Promise<boolean>;
  contextOf: (request: FastifyRequest) => Serving | Promise<Serving>;
}

/**
 * Lets a handler answer from one release: what was read while another took its place is answered anew.
 * The context is made before, so that what fails there is refused like all else that fails.
 */
export function fromOneRelease(
  app: FastifyInstance,
  handler: RouteHandlerMethod,
  { isStill, contextOf }: OneReleaseOptions,
): RouteHandlerMethod {
  app.decorateRequest('asking', null);
  return async function answer(request, reply) {
    for (let i = 0; i < MOST_TRIES; i++) {
      const note = noteOf(request);
      note.release = null;
      request.asking = await contextOf(request);
      const answer = await handler.call(this, request, reply);
      // Nothing was read for it, or it says already that the database is away.
      if (note.release === null || reply.statusCode === 503) return answer;
      if (await isStill(note.release)) return answer;
    }
    const message = 'The data set was replaced while it was read. Ask again.';
    throw new CodedError('DATABASE_UNAVAILABLE', message, { retryAfter: RETRY_AFTER_SECONDS });
  };
}
