import type { FastifyReply, FastifyRequest } from 'fastify';
import { hashOf } from '../lib/hash-of.js';
import { isKnown, RELEASE_FIELD, setLasting } from './cache/set-lasting.js';

/** Sends a text of a release, the same for everybody, or nothing to who has it already. */
export function sendOfRelease(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, text, release }: { type: string; text: string; release: string },
): FastifyReply {
  const etag = hashOf(text);
  reply.header(RELEASE_FIELD, release);
  setLasting(request, reply, { etag, release });
  if (isKnown(request, etag)) return reply.code(304).send();
  return reply.type(type).send(text);
}
