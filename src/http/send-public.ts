import type { FastifyReply, FastifyRequest } from 'fastify';
import { hashOf } from '../lib/hash-of.js';
import { isKnown, setPublic } from './cache/set-lasting.js';

/** Sends a text of the server, the same for everybody, or nothing to who has it already. */
export function sendPublic(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, text }: { type: string; text: string },
): FastifyReply {
  const etag = hashOf(text);
  setPublic(reply, etag);
  if (isKnown(request, etag)) return reply.code(304).send();
  return reply.type(type).send(text);
}
