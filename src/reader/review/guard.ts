import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Nothing from elsewhere, nothing written into the page, in no frame. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
};

/**
 * Lets in only who asks this machine by its own name from the page itself: a page of another origin
 * knows neither the token of the address nor may it write, and a name that was bent to this machine
 * is refused.
 */
export function guard(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    const own = ownHosts(request);
    const { host = '', origin } = request.headers;
    if (!own.includes(host)) return refuse(reply, `Host ${host}`, own);
    if (origin !== undefined && !own.some((one) => origin === `http://${one}`)) {
      return refuse(reply, `Origin ${origin}`, own);
    }
    return undefined;
  });
}

/** How this server is called: by the port that it listens on. */
function ownHosts(request: FastifyRequest): string[] {
  const port = request.socket.localPort;
  const names = ['127.0.0.1', 'localhost'];
  // Asked in the process itself, as tests do, there is no socket, hence no port.
  return port === undefined
    ? names.map((one) => `${one}:80`)
    : names.map((one) => `${one}:${port}`);
}

const refuse = (reply: FastifyReply, what: string, own: readonly string[]) =>
  reply.code(403).send({
    ja: `${what} からは開けません。http://${own[0]} を開いてください。`,
    en: `${what} is not let in: open http://${own[0]}.`,
  });
