import type { FastifyReply } from 'fastify';
import { RETRY_AFTER_SECONDS } from '../../graphql/codes.js';
import type { Refused } from '../../graphql/committed/ask-committed.js';
import { fitErrors } from '../../graphql/fit-errors.js';
import type { CodedError } from '../../lib/coded-error.js';
import { refusal } from '../refuse.js';

/** Refuses in the one shape what GraphQL has refused. */
export function sendRefused(reply: FastifyReply, { status, errors }: Refused): FastifyReply {
  const retryAfter = errors[0]?.extensions?.retryAfter;
  if (status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS);
  else if (retryAfter) reply.header('retry-after', String(retryAfter));
  return reply.status(status).send({ errors });
}

/** Refuses an address, with all that is wrong in it. */
export function sendFaults(reply: FastifyReply, faults: readonly CodedError[]): FastifyReply {
  const { errors } = fitErrors(
    faults.flatMap(
      ({ code, message, details }) => refusal(400, message, { code, ...details }).errors,
    ),
  );
  return reply.status(400).send({ errors });
}
