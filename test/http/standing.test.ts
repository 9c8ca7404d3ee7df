import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { standingOf, standingText } from '../../src/http/rate/standing.js';
import { type Api, openApi, withoutRate } from '../api.js';
import { post } from './refused.js';

const RATE = { perSecond: 2000, burst: 20_000 };

describe('what a client has left', () => {
  test.each([
    [20_000, { limit: 20_000, remaining: 20_000, resetAfter: 0 }],
    [19_999.5, { limit: 20_000, remaining: 19_999, resetAfter: 1 }],
    [10_000, { limit: 20_000, remaining: 10_000, resetAfter: 5 }],
    [-2000, { limit: 20_000, remaining: 0, resetAfter: 11 }],
  ])('of %d points is told in whole numbers, and never as more', (points, standing) => {
    expect(standingOf({ points, at: 0 }, RATE)).toEqual(standing);
  });

  test('returns no later than when a refusal says to come again', () => {
    const standing = { limit: 20_000, remaining: 0, resetAfter: 11 };
    expect(standingText(standing)).toBe('"points";r=0;t=11');
    expect(standingText(standing, 3)).toBe('"points";r=0;t=3');
  });
});

describe('the headers of the rate', () => {
  let api: Api;
  afterEach(() => api.close());

  const PLANS = { query: '{ plans(first: 1) { nodes { id } } }' };
  const GET: InjectOptions = {
    url: `/graphql?query=${encodeURIComponent(PLANS.query)}`,
    headers: { 'apollo-require-preflight': '1' },
  };
  const left = (headers: Record<string, unknown>) => {
    const [, remaining, seconds] =
      /^"points";r=(\d+);t=(\d+)$/.exec(String(headers.ratelimit)) ?? [];
    return { remaining: Number(remaining), seconds: Number(seconds) };
  };

  test.each<[string, InjectOptions, number]>([
    ['an answer to POST', post(PLANS), 200],
    ['an answer to GET', GET, 200],
    ['what is refused by GraphQL', post({ query: '{ nothing }' }), 400],
    ['what is no request', post('{'), 400],
    ['what is nowhere', { url: '/nowhere' }, 404],
    ['an address that cannot be read', { url: '/%zz' }, 400],
    ['a page that asks for nothing', { url: '/for/reporters' }, 200],
  ])('stand on %s', async (_, request, status) => {
    api = await openApi({ rateLimit: 100 });
    const { statusCode, headers } = await api.app.inject(request);
    expect(statusCode).toBe(status);
    expect(headers['ratelimit-policy']).toBe('"points";q=1000;w=10');
    const { remaining, seconds } = left(headers);
    expect(remaining).toBeGreaterThan(850);
    expect(remaining).toBeLessThan(1000);
    expect(seconds).toBe(Math.ceil((1000 - remaining) / 100));
  });

  test('count down alike for answers that are worked out, compiled, kept and already known', async () => {
    // So slow that few points come back in the time of the test.
    api = await openApi({ rateLimit: 50, mostBytes: 64 * 1024 * 1024 });
    const costs: number[] = [];
    let before = 500;
    let etag = '';
    const ask = async (request: InjectOptions) => {
      const { headers, statusCode } = await api.app.inject(request);
      costs.push(before - left(headers).remaining);
      before = left(headers).remaining;
      etag = String(headers.etag ?? etag);
      return statusCode;
    };
    const spaced = (n: number) => post({ query: PLANS.query, n });
    expect([await ask(spaced(1)), await ask(spaced(2)), await ask(spaced(3))]).toEqual([
      200, 200, 200,
    ]);
    expect(await ask(spaced(3))).toBe(200);
    expect(await ask(GET)).toBe(200);
    const known = { ...GET, headers: { ...GET.headers, 'if-none-match': etag } };
    expect(await ask(known)).toBe(304);
    for (const cost of costs) {
      expect(cost).toBeGreaterThanOrEqual(20);
      expect(cost).toBeLessThanOrEqual(60);
    }
  });

  test('tell a client that is refused no time but that of Retry-After', async () => {
    api = await openApi({ rateLimit: 1 });
    await api.app.inject(post(PLANS));
    const { statusCode, headers } = await api.app.inject(post(PLANS));
    expect(statusCode).toBe(429);
    expect(left(headers)).toEqual({ remaining: 0, seconds: Number(headers['retry-after']) });
  });

  test('are not told where nothing is charged: before a browser asks', async () => {
    api = await openApi();
    const { headers } = await api.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin: 'https://news.example', 'access-control-request-method': 'POST' },
    });
    expect(headers.ratelimit).toBeUndefined();
    expect(headers['access-control-expose-headers']).toContain('RateLimit, RateLimit-Policy');
  });
});

describe('what a client has left, in answers', () => {
  let api: Api;
  afterEach(() => api.close());

  const LONG = { query: '{ plans(first: 20) { nodes { id name issuer } } }' };
  const told = (headers: Record<string, unknown>) =>
    Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1]);

  async function answer(request: InjectOptions) {
    const { rawPayload, headers } = await api.app.inject(request);
    expect(headers['content-length']).toBe(String(rawPayload.length));
    const zipped = headers['content-encoding'] === 'gzip';
    const body = (zipped ? gunzipSync(rawPayload) : rawPayload).toString();
    return { body, remaining: told(headers), extensions: JSON.parse(body).extensions };
  }

  test.each<Record<string, string>>([{}, { 'accept-encoding': 'gzip' }])(
    'stands beside their cost once less than half is left, whoever made them, and all else is the same (%o)',
    async (headers) => {
      api = await openApi({ rateLimit: 50, mostBytes: 64 * 1024 * 1024 });
      const bodies: string[] = [];
      const asked = [1, 2, 3, 3, 3, 3];
      // By Apollo, compiled and kept; each answer costs some 70 of 500 points.
      for (const n of asked) {
        const { body, remaining, extensions } = await answer(post({ ...LONG, n }, headers));
        const rateLimit = { limit: 500, remaining, resetAfter: Math.ceil((500 - remaining) / 50) };
        if (remaining >= 250) expect(extensions).toEqual({ cost: 21 });
        else
          expect(extensions).toEqual({
            cost: 21,
            rateLimit: expect.objectContaining({ ...rateLimit, resetAfter: expect.any(Number) }),
          });
        bodies.push(body);
      }
      expect(bodies.filter((body) => body.includes('"rateLimit"')).length).toBeGreaterThan(1);
      expect(bodies[0]?.endsWith('"extensions":{"cost":21}}\n')).toBe(true);
      for (const body of bodies) expect(withoutRate(body)).toBe(bodies[0]);
    },
  );

  test('stands in what is worked out with little left', async () => {
    api = await openApi({ rateLimit: 13 });
    const { remaining, extensions } = await answer(post(LONG));
    expect(extensions).toEqual({ cost: 21, rateLimit: { limit: 130, remaining, resetAfter: 6 } });
  });

  test('does not stand in answers to GET, which caches give to others', async () => {
    api = await openApi({ rateLimit: 50, mostBytes: 64 * 1024 * 1024 });
    const url = `/graphql?query=${encodeURIComponent(LONG.query)}`;
    for (const headers of [{}, { 'accept-encoding': 'gzip' }, {}, {}]) {
      expect((await answer({ url, headers })).extensions).toEqual({ cost: 21 });
    }
    expect((await answer(post(LONG))).extensions.rateLimit).toBeDefined();
  });
});
