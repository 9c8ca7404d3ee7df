import { afterEach, describe, expect, test } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { type Api, openApi } from '../api.js';
import { post, refused } from './refused.js';

let api: Api;
afterEach(() => api.close());

const PLANS = { query: '{ plans(first: 100) { nodes { id } } }' };
const from = (remoteAddress: string, headers: Record<string, string> = {}): InjectOptions => ({
  ...post(PLANS, headers),
  remoteAddress,
});
const status = async (request: InjectOptions) => (await api.app.inject(request)).statusCode;

/** Asks until the client has no points left. */
async function exhaust(request: InjectOptions): Promise<void> {
  for (let i = 0; i < 100; i++) if ((await status(request)) === 429) return;
  throw new Error('a hundred requests were answered');
}

describe('a client that asks for too much', () => {
  test('is told when to come again, and others are answered', async () => {
    api = await openApi({ rateLimit: 50 });
    await exhaust(from('192.0.2.1'));
    const {
      code,
      status: refusedWith,
      extensions,
      headers,
    } = await refused(api, from('192.0.2.1'));
    expect([refusedWith, code]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(extensions.retryAfter).toBeGreaterThanOrEqual(1);
    expect(extensions.retryAfter).toBeLessThanOrEqual(10);
    expect(headers['retry-after']).toBe(String(extensions.retryAfter));
    expect(await status(from('192.0.2.2'))).toBe(200);
  });

  test('gets no more by writing a header that only proxies write', async () => {
    api = await openApi({ rateLimit: 50 });
    await exhaust(from('192.0.2.1'));
    expect(await status(from('192.0.2.1', { 'x-forwarded-for': '198.51.100.7' }))).toBe(429);
  });

  test('behind a proxy that we know is known by its own address, and by no other that it claims', async () => {
    api = await openApi({ rateLimit: 50, trustProxy: ['10.0.0.0/8'] });
    await exhaust(from('10.0.0.5', { 'x-forwarded-for': '198.51.100.7' }));
    const claim = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' };
    expect(await status(from('10.0.0.5', claim))).toBe(429);
    expect(await status(from('10.0.0.5', { 'x-forwarded-for': '198.51.100.8' }))).toBe(200);
  });

  test('pays for addresses that cannot be read', async () => {
    api = await openApi({ rateLimit: 2 });
    const unreadable: InjectOptions = { url: '/%zz', remoteAddress: '192.0.2.1' };
    const { headers, statusCode } = await api.app.inject(unreadable);
    expect([statusCode, headers['x-request-id'], headers['cache-control']]).toEqual([
      400,
      expect.any(String),
      'no-store',
    ]);
    await exhaust(unreadable);
  });

  test('pays for what is refused, too, and by the size of what it sends', async () => {
    api = await openApi({ rateLimit: 50 });
    const large = {
      ...post({ query: `{ nothing } # ${'x'.repeat(31_000)}` }),
      remoteAddress: '192.0.2.1',
    };
    expect(await status(large)).toBe(400);
    expect(await status(large)).toBe(429);
  });

  test.each([
    ['what is no request', { ...post('{'), remoteAddress: '192.0.2.1' }],
    ['what is nowhere', { method: 'GET', url: '/nowhere', remoteAddress: '192.0.2.1' } as const],
  ])('pays for %s', async (_, request) => {
    api = await openApi({ rateLimit: 5 });
    await exhaust(request);
  });

  test.each(['/livez', '/readyz'])('still hears of the health of the service: %s', async (url) => {
    api = await openApi({ rateLimit: 1 });
    const remoteAddress = '192.0.2.1';
    await exhaust({ method: 'GET', url: `/${'x'.repeat(2000)}`, remoteAddress });
    for (let i = 0; i < 100; i++) {
      const { statusCode, headers } = await api.app.inject({ method: 'GET', url, remoteAddress });
      expect([statusCode, headers.ratelimit]).toEqual([200, undefined]);
    }
    await exhaust({ method: 'GET', url: '/', remoteAddress });
  });

  test('may ask for as much as one query may cost, whatever its rate', async () => {
    api = await openApi({ rateLimit: 1 });
    expect(await status(from('192.0.2.1'))).toBe(200);
    expect(await status(from('192.0.2.1'))).toBe(429);
  });
});
