import type { FastifyReply, FastifyRequest } from 'fastify';
import { takesGzip } from '../cache/read-request.js';
import { RELEASE_FIELD } from '../cache/set-lasting.js';
import type { BuiltExplorer } from './built-explorer.js';
import type { MadePage } from './made-page.js';
import { ANY_FRAME, pagePolicy } from './page-policy.js';

/** A copy is asked for anew each time: it names the files of one build of the explorer. */
export const withHead = (reply: FastifyReply, policy: string): FastifyReply =>
  (policy.includes(ANY_FRAME) ? reply.removeHeader('x-frame-options') : reply)
    .header('content-security-policy', policy)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8');

/** Tells who has a page already that it is the same, with the policy that came with it. */
export const sendKnown = (reply: FastifyReply, etag: string, isFramed: boolean): FastifyReply =>
  withHead(reply, pagePolicy('', isFramed))
    .removeHeader('content-security-policy')
    .header('vary', 'accept-encoding')
    .header('etag', `W/"${etag}"`)
    .code(304)
    .send();

/** Sends a page as it was rendered. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, body, gzipped, policy, release, lasting }: MadePage,
  etag: string,
): FastifyReply {
  withHead(reply, policy)
    .status(status)
    .header(RELEASE_FIELD, release)
    .header('vary', 'accept-encoding');
  if (lasting && status === 200) reply.header('etag', `W/"${etag}"`);
  if (!takesGzip(request)) return reply.send(body);
  return reply.header('content-encoding', 'gzip').send(gzipped);
}

/** Sends a page without content, which the script of the page asks for. */
export const sendEmptyPage = (
  reply: FastifyReply,
  { fill }: BuiltExplorer,
  isFramed: boolean,
): FastifyReply => withHead(reply, pagePolicy('', isFramed)).send(fill(null));
