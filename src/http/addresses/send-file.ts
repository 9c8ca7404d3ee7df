import type { FastifyReply, FastifyRequest } from 'fastify';
import { takesGzip } from '../cache/read-request.js';
import { isKnown, RELEASE_FIELD, setLasting } from '../cache/set-lasting.js';
import { refusal } from '../refuse.js';
import type { MadeFile } from './made-file.js';
import { readRange } from './read-range.js';

/** Sends a file of a release, a part of it, or nothing to who has it already. */
export function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { body, gzipped, contentType, disposition, etag, release }: MadeFile,
): FastifyReply {
  reply.header(RELEASE_FIELD, release);
  setLasting(request, reply, { etag, release });
  // Byte for byte the same: parts of it fit together.
  if (!gzipped) reply.header('etag', `"${etag}"`).header('accept-ranges', 'bytes');
  if (isKnown(request, etag)) return reply.code(304).send();
  reply.header('content-type', contentType).header('content-disposition', disposition);
  if (gzipped) {
    const packed = takesGzip(request);
    return packed ? reply.header('content-encoding', 'gzip').send(gzipped) : reply.send(body);
  }
  const { range: wanted, 'if-range': only } = request.headers;
  const isOther = only !== undefined && only !== `"${etag}"`;
  // Only GET is answered in parts (RFC 9110, 14.2): HEAD tells of the whole file.
  const range = isOther || request.method !== 'GET' ? null : readRange(wanted, body.length);
  if (range === null) return reply.send(body);
  if (range === 'none') {
    reply.header('content-range', `bytes */${body.length}`).header('cache-control', 'no-store');
    const message = `The file has ${body.length} bytes: range must begin in it, not ${wanted}.`;
    return reply.code(416).type('application/json; charset=utf-8').send(refusal(416, message));
  }
  const { from, to } = range;
  reply.code(206).header('content-range', `bytes ${from}-${to}/${body.length}`);
  return reply.send(body.subarray(from, to + 1));
}
