import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Rate } from '../lib/bucket.js';
import { CodedError } from '../lib/coded-error.js';
import {
  POLICY_FIELD,
  policyText,
  STANDING_FIELD,
  standingOf,
  standingText,
} from './rate/standing.js';
import type { StateOf } from './request-state.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Costs no points: whoever looks after the service is answered whatever others have asked for. */
    free?: boolean;
  }
}

/** Bytes of a request that cost a point: they are read before it is known what they are. */
const BYTES_OF_POINT = 64;

/** What so many bytes of a request cost. */
export const pointsOfBytes = (bytes: number) => Math.ceil(bytes / BYTES_OF_POINT);

/** Charges for a request as it came; gives the refusal where its client has no points left. */
export function charged(stateOf: StateOf, request: FastifyRequest): CodedError | null {
  try {
    stateOf(request).charge(pointsOfBytes(request.url.length));
    return null;
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  }
}

/** Tells the client of a request, in headers of its answer, how many points it has left. */
export type TellRate = (request: FastifyRequest, reply: FastifyReply) => void;

export function tellRateOf(rate: Rate, stateOf: StateOf): TellRate {
  const policy = policyText(rate);
  return (request, reply) => {
    const { bucket } = stateOf(request);
    if (!bucket) return;
    const standing = standingOf(bucket, rate);
    // Whoever is answered is not told to come again.
    const retryAfter = reply.statusCode < 400 ? undefined : reply.getHeader('retry-after');
    const text = standingText(standing, retryAfter === undefined ? undefined : Number(retryAfter));
    reply.header(POLICY_FIELD, policy).header(STANDING_FIELD, text);
  };
}

/** Every request costs, whatever becomes of it, and its answer tells what is left; only routes that say so are free. */
export function chargeRequests(app: FastifyInstance, stateOf: StateOf, tellRate: TellRate): void {
  app.addHook('onRequest', function chargeBytes(request, _reply, done) {
    const { free = false } = request.routeOptions.config;
    done(free ? undefined : (charged(stateOf, request) ?? undefined));
  });
  app.addHook('onSend', function tellPoints(request, reply, _payload, done) {
    tellRate(request, reply);
    done();
  });
}
