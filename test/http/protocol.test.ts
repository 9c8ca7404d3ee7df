import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { type Api, openApi } from '../api.js';
import { post, refused } from './refused.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const QUERY = { query: '{ dataset { release } }' };
const get = (url: string, headers: Record<string, string> = {}): InjectOptions => ({
  method: 'GET',
  url,
  headers,
});
const send = async (request: InjectOptions) => {
  const response = await api.app.inject(request);
  return { status: response.statusCode, headers: response.headers, body: response.body };
};

describe('the way in', () => {
  test('is open to POST of JSON and to GET, in both types of answer', async () => {
    expect((await send(post(QUERY))).status).toBe(200);
    const url = `/graphql?${new URLSearchParams(QUERY)}`;
    for (const accept of ['*/*', 'application/json', 'application/graphql-response+json']) {
      for (const request of [get(url, { accept }), post(QUERY, { accept })]) {
        const { status, headers } = await send(request);
        expect([accept, status]).toEqual([accept, 200]);
        expect(headers['content-type']).toMatch(accept === '*/*' ? /json/ : accept);
      }
    }
  });

  test.each([
    ['a batch', post([QUERY, QUERY]), 400, 'BAD_REQUEST'],
    ['an empty batch', post([]), 400, 'BAD_REQUEST'],
    ['no JSON', post('{'), 400, 'BAD_REQUEST'],
    ['an empty body', post(''), 400, 'BAD_REQUEST'],
    ['JSON that is no object', post('"{ __typename }"'), 400, 'BAD_REQUEST'],
    ['JSON without a query', post({}), 400, 'BAD_REQUEST'],
    ['a query that is no text', post({ query: 1 }), 400, 'BAD_REQUEST'],
    ['variables that are a list', post({ ...QUERY, variables: [1] }), 400, 'BAD_REQUEST'],
    [
      'bytes that are no UTF-8',
      post(Buffer.from([...Buffer.from('{"query":"{ a }'), 0xff])),
      400,
      'BAD_REQUEST',
    ],
    ['UTF-16', post(Buffer.from(JSON.stringify(QUERY), 'utf16le')), 400, 'BAD_REQUEST'],
    [
      'text',
      post('{ __typename }', { 'content-type': 'text/plain' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a form',
      post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'an upload',
      post('--a--', { 'content-type': 'multipart/form-data; boundary=a' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['a type of no kind', post(QUERY, { 'content-type': 'json' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'GET with a type of a body',
      get('/graphql?query={__typename}', { 'content-type': 'text/plain' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['a wish for HTML', post(QUERY, { accept: 'text/html' }), 406, 'NOT_ACCEPTABLE'],
    [
      'a wish for anything but JSON',
      post(QUERY, { accept: 'application/json;q=0, text/csv' }),
      406,
      'NOT_ACCEPTABLE',
    ],
    [
      'a body of more than 256 KiB',
      post({ ...QUERY, operationName: 'x'.repeat(256 * 1024) }),
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    ['GET of nothing', get('/graphql'), 400, 'BAD_REQUEST'],
    [
      'GET of two queries',
      get('/graphql?query={__typename}&query={__typename}'),
      400,
      'BAD_REQUEST',
    ],
    [
      'GET of variables that are no JSON',
      get('/graphql?query={__typename}&variables=%ff'),
      400,
      'BAD_REQUEST',
    ],
    [
      'GET of __proto__',
      get('/graphql?query={__typename}&variables={"__proto__":{"a":1}}'),
      400,
      'BAD_USER_INPUT',
    ],
    ['an address that cannot be', get('/%ff'), 400, 'BAD_REQUEST'],
    ['a host that cannot be', post(QUERY, { host: 'a b' }), 400, 'BAD_REQUEST'],
    ['an address of nothing', get('/nowhere'), 404, 'NOT_FOUND'],
  ])('is closed to %s', async (_, request, status, code) => {
    expect(await refused(api, request)).toMatchObject({ status, code });
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'HEAD'] as const)(
    'is closed to %s, and says to what it is open',
    async (method) => {
      const { status, headers, body } = await send({ method, url: '/graphql' });
      expect([status, headers.allow]).toEqual([405, 'GET, POST']);
      if (method !== 'HEAD') {
        expect(JSON.parse(body).errors[0].extensions.code).toBe('METHOD_NOT_ALLOWED');
      }
    },
  );

  test('to a page is for GET and HEAD', async () => {
    expect(await refused(api, { method: 'POST', url: '/corrections' })).toMatchObject({
      status: 405,
      headers: { allow: 'GET' },
    });
    expect((await send({ method: 'HEAD', url: '/corrections' })).status).toBe(200);
  });

  test('a mutation by GET is refused as one', async () => {
    expect(await refused(api, get('/graphql?query=mutation{x}'))).toMatchObject({
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      headers: { allow: 'POST' },
    });
  });
});

test('the schema is served as it is committed', async () => {
  const { status, headers, body } = await send(get('/schema.graphql'));
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(body).toBe(readFileSync('schema/schema.graphql', 'utf8'));
});

describe('an answer', () => {
  test('may be read by any page, without cookies', async () => {
    const { headers } = await send(post(QUERY, { origin: 'https://news.example' }));
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(headers['access-control-expose-headers']).toContain('Retry-After');
  });

  test.each([
    ['POST', 'content-type'],
    // What clients add of their own, or their users.
    ['GET', 'apollographql-client-name,apollographql-client-version,x-apollo-operation-name'],
    ['POST', 'authorization,content-type,traceparent'],
  ])('may be asked for by any page, which is told so before: %s with %s', async (way, wanted) => {
    const { status, headers } = await send({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin: 'https://news.example',
        'access-control-request-method': way,
        'access-control-request-headers': wanted,
      },
    });
    expect(status).toBe(204);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-methods']).toBe('GET, HEAD, POST');
    expect(headers['access-control-allow-headers']).toBe(wanted);
  });

  test.each(['/', '/nowhere', '/graphiql', '/corrections'])(
    'at %s tells browsers what not to do',
    async (url) => {
      const { headers } = await send(get(url));
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  test('has the id of its request', async () => {
    const ids = [await send(post(QUERY)), await send(post(QUERY))].map(
      ({ headers }) => headers['x-request-id'],
    );
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  test('is the same in production: the schema is open, and no stack is told', async () => {
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    const production = await openApi();
    process.env.NODE_ENV = 'development';
    const development = await openApi();
    process.env.NODE_ENV = before;
    for (const one of [production, development]) {
      const { data } = await one.ask('{ __schema { queryType { name } } }');
      expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
      expect(await refused(one, post({ query: '{ nothing }' }))).toMatchObject({
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      });
      const [error] = (await one.ask('{ nothing }')).errors ?? [];
      expect(Object.keys(error?.extensions ?? {})).toEqual(['code']);
      await one.close();
    }
  });
});
