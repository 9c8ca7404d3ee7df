import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CodedError } from '../lib/coded-error.js';
import type { Bucket, Rate } from './rate/bucket.js';
import type { Limiter } from './rate/limiter.js';
import {
  POLICY_FIELD,
  policyText,
  STANDING_FIELD,
  standingOf,
  standingText,
} from './rate/standing.js';

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

/** Tells the client of a request, in headers of its answer, how many points it has left. */
export type TellRate = (request: FastifyRequest, reply: FastifyReply) => void;

export function tellRateOf(rate: Rate): TellRate {
  const policy = policyText(rate);
  return ({ bucket }, reply) => {
    if (!bucket) return;
    const standing = standingOf(bucket, rate);
    const retryAfter = reply.getHeader('retry-after');
    const text = standingText(standing, retryAfter === undefined ? undefined : Number(retryAfter));
    reply.header(POLICY_FIELD, policy).header(STANDING_FIELD, text);
  };
}

/** Every request costs, whatever becomes of it, and its answer tells what is left. */
export function chargeRequests(app: FastifyInstance, charge: Charge, tellRate: TellRate): void {
  app.decorateRequest('bucket', null);
  app.addHook('onRequest', (request, _reply, done) => {
    done(charged(charge, request) ?? undefined);
  });
  app.addHook('onSend', (request, reply, _payload, done) => {
    tellRate(request, reply);
    done();
  });
}
