import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import cors from '@fastify/cors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';

/** A page of our own that needs more than nothing says so in its own content-security-policy. */
export const HELMET: HelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
  },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  // What only browsers of old read (IE 8, Flash, filters of XSS) or none asks for: each header takes its time.
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};

/** Open data may be read from any page, without cookies. */
const ORIGIN = '*';
const EXPOSED = [
  // A file that is read in parts, and what it is called.
  ...['Accept-Ranges', 'Content-Disposition', 'Content-Range', 'ETag'],
  ...[
    'Link',
    'Machikurabe-Release',
    'RateLimit',
    'RateLimit-Policy',
    'Retry-After',
    'X-Request-Id',
  ],
].join(', ');

/** Headers that every answer has. Nothing but the id depends on the request. */
const FIXED = {
  ...headersOfHelmet(),
  // What may be kept says so itself: answers to GET, and files.
  'cache-control': 'no-store',
  'access-control-allow-origin': ORIGIN,
  'access-control-expose-headers': EXPOSED,
};

/** Sets them on one answer; what is refused before it has a route meets no hook. */
export const withHeaders = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.headers(FIXED).header('x-request-id', request.id);

declare module 'fastify' {
  interface FastifyContextConfig {
    /** False where @fastify/cors has nothing to do. */
    cors?: false;
  }
}

/** Sets them on every answer, and answers what browsers ask beforehand. */
export async function setHeaders(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', function setFixed(request, reply, done) {
    withHeaders(request, reply);
    done();
  });
  // What a browser asks before it asks (OPTIONS) is for the library to answer, and nothing else.
  app.addHook('onRoute', (route) => {
    if (route.method !== 'OPTIONS') route.config = { ...route.config, cors: false };
  });
  await app.register(cors, {
    origin: ORIGIN,
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: EXPOSED,
    maxAge: 86_400,
    strictPreflight: false,
  });
}

/** What helmet sets on an answer. */
function headersOfHelmet(): ReturnType<ServerResponse['getHeaders']> {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  helmet(HELMET)(request, response, () => undefined);
  return { ...response.getHeaders() };
}
