import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { databaseUnavailable } from '../domain/errors.js';
import { RETRY_AFTER_SECONDS } from '../graphql/codes.js';
import { MASKED } from '../graphql/errors.js';
import { CodedError } from '../lib/coded-error.js';
import { isDatabaseFault } from '../lib/database-fault.js';
import { shorten } from '../lib/text.js';
import { codeOfStatus, statusOfRefusal } from './codes.js';
import { sendMissingPage } from './pages/missing-page.js';

const WORDS: Readonly<Record<number, string>> = {
  413: 'A body may have at most 256 KiB.',
  415: 'A body must be sent with content-type: application/json.',
};

/** The body of an answer without data: the one shape that all of them have. */
export const refusal = (
  status: number,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
) => ({
  errors: [
    { message: shorten(message), extensions: { code: codeOfStatus(status), ...extensions } },
  ],
});

/** What Fastify refuses before GraphQL sees it is answered like an error of GraphQL. */
export function refuseInOneShape(app: FastifyInstance): void {
  app.setErrorHandler<Error & { statusCode?: number }>(refuseError);
  app.setNotFoundHandler((request, reply) => {
    const url = request.url.replace(/[?#].*$/s, '');
    const taken = ['GET', 'HEAD', 'POST'].filter((method) => app.findRoute({ method, url }));
    const allow = taken.filter((method) => method !== 'HEAD').join(', ');
    // A file that is not there is asked for by the right method, at an address for many files.
    if (!allow || taken.includes(request.method)) {
      // Who reads pages is told by a page.
      if (request.method === 'GET' && wantsPage(request)) return sendMissingPage(request, reply);
      const where = 'The API is at /graphql, the explorer at /, GraphiQL at /graphiql.';
      return reply.status(404).send(refusal(404, where));
    }
    return reply
      .status(405)
      .header('allow', allow)
      .send(refusal(405, `This address takes ${allow} only.`));
  });
}

const wantsPage = ({ headers }: FastifyRequest): boolean =>
  headers.accept?.toLowerCase().includes('text/html') ?? false;

/** Answers what was thrown: the client's fault by its status, ours without a word of it. */
export function refuseError(
  error: Error & { statusCode?: number; code?: string },
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if (isDatabaseFault(error)) {
    const { code, message } = databaseUnavailable();
    reply.header('retry-after', RETRY_AFTER_SECONDS);
    return reply.status(503).send(refusal(503, message, { code }));
  }
  if (error instanceof CodedError) {
    const status = statusOfRefusal(error.code);
    const { retryAfter } = error.details;
    if (retryAfter) reply.header('retry-after', String(retryAfter));
    const extensions = { code: error.code, ...error.details };
    return reply.status(status).send(refusal(status, error.message, extensions));
  }
  // The address of a request is read together with its header `Host`, which may be anything.
  const status = error.code === 'ERR_INVALID_URL' ? 400 : (error.statusCode ?? 500);
  if (status >= 500) {
    request.log.error(error);
    return reply.status(status).send(refusal(status, MASKED, { requestId: request.id }));
  }
  // Fastify's own words are of the request; those of others may be of us.
  const message = error.code?.startsWith('FST_') ? error.message : 'The request cannot be read.';
  return reply.status(status).send(refusal(status, WORDS[status] ?? message));
}
