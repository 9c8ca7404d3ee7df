import cors from '@fastify/cors';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import Fastify from 'fastify';
import helmet from 'helmet';
import { HELMET } from '../../src/http/headers.js';
import { type Api, openApi } from '../api.js';
import { post } from './refused.js';

let api: Api;
let wanted: Record<string, unknown>;
beforeAll(async () => {
  api = await openApi();
  wanted = await headersOfLibraries();
});
afterAll(() => api.close());

/** What helmet and the CORS library set on an answer when both are asked for each request. */
async function headersOfLibraries(): Promise<Record<string, unknown>> {
  const app = Fastify();
  app.addHook('onRequest', ({ raw }, reply, done) => helmet(HELMET)(raw, reply.raw, () => done()));
  const exposedHeaders = [
    ...['Accept-Ranges', 'Content-Disposition', 'Content-Range', 'ETag'],
    ...['Link', 'Machikurabe-Release', 'RateLimit', 'RateLimit-Policy'],
    ...['Retry-After', 'X-Request-Id'],
  ];
  await app.register(cors, { origin: '*', exposedHeaders });
  app.get('/', (_request, reply) => reply.send());
  const { headers } = await app.inject('/');
  await app.close();
  const { connection: _, date: __, 'content-length': ___, ...rest } = headers;
  return rest;
}

test.each([
  ['/graphql', post({ query: '{ dataset { release } }' }), 200],
  ['/graphql by GET', { url: '/graphql?query={__typename}' }, 200],
  ['/graphql refused', post('{'), 400],
  ['/livez', { url: '/livez' }, 200],
  ['/nowhere', { url: '/nowhere' }, 404],
])('%s has the headers that helmet and CORS themselves would set', async (_, request, status) => {
  const { statusCode, headers } = await api.app.inject(request);
  expect(statusCode).toBe(status);
  expect(Object.keys(wanted).length).toBeGreaterThan(9);
  expect(headers).toEqual(expect.objectContaining(wanted));
});

test.each([
  ['an answer to POST', post({ query: '{ dataset { release } }' })],
  ['what is refused', post('{')],
  ['what is not there', { url: '/nowhere' }],
  ['what may not be done', { method: 'DELETE', url: '/graphql' }],
  ['health', { url: '/livez' }],
] as const)('%s is kept by nobody', async (_, request) => {
  const { headers } = await api.app.inject(request);
  expect(headers['cache-control']).toBe('no-store');
});

test.each(['/', '/graphiql'])(
  '%s has them too, but for a content-security-policy of its own',
  async (url) => {
    const { headers } = await api.app.inject(url);
    const { 'content-security-policy': strict, ...others } = wanted;
    expect(headers).toEqual(expect.objectContaining(others));
    expect(headers['content-security-policy']).not.toBe(strict);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
  },
);

test('what a browser asks before it asks is answered with the same, and with what it may send', async () => {
  const { statusCode, headers } = await api.app.inject({
    method: 'OPTIONS',
    url: '/graphql',
    headers: { origin: 'https://news.example', 'access-control-request-method': 'POST' },
  });
  expect(statusCode).toBe(204);
  expect(headers).toEqual(expect.objectContaining(wanted));
  expect(headers['access-control-max-age']).toBe('86400');
  expect(headers['x-request-id']).toBeDefined();
});
