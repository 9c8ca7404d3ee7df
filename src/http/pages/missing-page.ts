import type { FastifyReply, FastifyRequest } from 'fastify';
import { builtExplorer } from './built-explorer.js';
import { pagePolicy } from './page-policy.js';
import { sendEmptyPage, withHead } from './send-page.js';

/** Tells a reader by a page that there is none at an address. */
export async function sendMissingPage(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  reply.status(404);
  const built = await builtExplorer();
  try {
    const page = await built.render({
      ...{ url: request.url, requestId: request.id, origin: null },
      ask: async () => null,
    });
    return withHead(reply, pagePolicy(page.styles, false)).send(built.fill(page));
  } catch (error) {
    request.log.error(error);
    return sendEmptyPage(reply, built, false);
  }
}
