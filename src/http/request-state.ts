import type { FastifyInstance, FastifyRequest } from 'fastify';
import { newOperation, type OperationState } from '../graphql/operation-state.js';
import type { Bucket } from '../lib/bucket.js';
import type { Answer } from './cache/answer-store.js';
import { idInAddress } from './id-in-address.js';
import { charge } from './rate/charge.js';
import type { Limiter } from './rate/limiter.js';

/** What was looked for among the answers that are kept. */
export interface Sought {
  release: string;
  key: string;
  /** The one that is kept. */
  answer: Answer | undefined;
}

/** The state of one request: all that is learned of it on its way, in one object for all who work on it. */
export interface RequestState extends OperationState {
  /** The body as it came; null where there is none, or it is not read yet. */
  text: string | null;
  /** The points that its client has left, once it was charged. */
  bucket: Bucket | null;
  /** Null where nothing was looked for. */
  sought: Sought | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Read with `stateOf`, which makes it. */
    state: RequestState | null;
  }
}

/** The state of a request, the same each time. */
export type StateOf = (request: FastifyRequest) => RequestState;

/** Gives each request its state when it is first asked for: no hook has to run before another. */
export function requestStates(app: FastifyInstance, limiter: Limiter): StateOf {
  app.decorateRequest('state', null);
  const made = (request: FastifyRequest): RequestState => {
    const state: RequestState = {
      id: request.id,
      log: request.log,
      permanent: idInAddress(request) !== null,
      charge(points) {
        state.bucket ??= limiter.bucketOf(request.ip);
        charge(limiter, state.bucket, points);
      },
      ...newOperation(),
      bucket: null,
      text: null,
      sought: null,
    };
    return state;
  };
  return (request) => {
    request.state ??= made(request);
    return request.state;
  };
}
