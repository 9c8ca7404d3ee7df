import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CodedError } from '../lib/coded-error.js';
import type { Bucket } from './rate/bucket.js';
import type { Limiter } from './rate/limiter.js';

/** Bytes of a request that cost a point: they are read before it is known what they are. */
const BYTES_OF_POINT = 64;

declare module 'fastify' {
  interface FastifyRequest {
    /** The points that its client has left, once it was charged. */
    bucket: Bucket | null;
  }
}

/**
 * Takes points of cost from the client of a request.
 * @throws CodedError TOO_MANY_REQUESTS with the seconds to wait
 */
export type Charge = (request: FastifyRequest, points: number) => void;

export const chargeWith =
  (limiter: Limiter): Charge =>
  (request, points) => {
    request.bucket ??= limiter.bucketOf(request.ip);
    const wait = limiter.take(request.bucket, points);
    if (wait === 0) return;
    const retryAfter = Math.ceil(wait);
    const message = `Too much was asked for in a short time. Try again in ${retryAfter} s, or ask for less at once.`;
    throw new CodedError('TOO_MANY_REQUESTS', message, { retryAfter });
  };

/** What so many bytes of a request cost. */
export const pointsOfBytes = (bytes: number) => Math.ceil(bytes / BYTES_OF_POINT);

/** Charges for a request as it came; gives the refusal where its client has no points left. */
export function charged(charge: Charge, request: FastifyRequest): CodedError | null {
  try {
    charge(request, pointsOfBytes(request.url.length));
    return null;
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  }
}

/** Every request costs, whatever becomes of it. */
export function chargeRequests(app: FastifyInstance, charge: Charge): void {
  app.decorateRequest('bucket', null);
  app.addHook('onRequest', (request, _reply, done) => {
    done(charged(charge, request) ?? undefined);
  });
}
