import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { PAGE_PATHS } from '../../src/http/page-paths.js';
import { type Api, openApi } from '../api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** The addresses of the server, as its router prints them: a tree, each node with what it adds. */
function addresses(): string[] {
  const parts: string[] = [];
  const lines = api.app.printRoutes({ commonPrefix: false }).split('\n');
  return lines.flatMap((line) => {
    const [, before = '', part = '', methods = ''] = /^([│├└─\s]*)(\S+) \((.+)\)$/.exec(line) ?? [];
    if (!part) return [];
    parts.length = before.length / 4 - 1;
    parts.push(part);
    return methods.includes('GET') ? [parts.join('')] : [];
  });
}

/** What stands in the place of a part of an address, and behind it. */
const PARTS = ['__proto__', 'x%00y', '..%2f..%2fetc%2fpasswd', '%e3%81', '%', "'%20OR%201=1", 'あ'];
const LONG = 'x'.repeat(3_000);
const QUERIES = [
  ...[
    '',
    '?',
    '?__proto__=1',
    '?a=1&a=2',
    '?indicator=%00',
    '?indicator=%ff',
    '?x[__proto__][y]=1',
  ],
  ...[
    '?after=x',
    '?first=-1',
    '?first=1e9',
    '?years=0-99999',
    '?municipalities=,,,,',
    `?q=${LONG}`,
  ],
];

/** Addresses of a route with hostile parts: of the current release, and of none. */
function hostile(route: string): string[] {
  const filled = [...PARTS, LONG].map((part) =>
    route
      .replace(':release', api.release)
      .replace(/:\w+(\([^)]*\))?|\*/g, () => encodeURI(decodeSafely(part))),
  );
  const raw = PARTS.map((part) => route.replace(/:\w+(\([^)]*\))?|\*/g, () => part));
  return [...new Set([...filled, ...raw])].flatMap((path) =>
    QUERIES.map((query) => `${path}${query}`),
  );
}

const decodeSafely = (part: string) => (part.includes('%') ? part.replaceAll('%', '%25') : part);

/** Whether an address is that of a page of the explorer, be it of a release. */
const isPage = (url: string) => {
  const [path = ''] = url
    .replace(/^\/releases\/[^/?]*/, '')
    .replace(/^\/embed/, '')
    .split('?');
  return Object.values(PAGE_PATHS).some((page) =>
    page.includes(':') ? path.startsWith(page.replace(/:.*/, '')) : path === page,
  );
};

/** What is wrong with an answer. */
async function faultsOf(request: InjectOptions & { url: string }): Promise<string[]> {
  const { statusCode, headers, body } = await api.app.inject(request);
  const faults: string[] = [];
  const must = (fine: boolean, text: string) =>
    void (fine || faults.push(`${request.method} ${request.url.slice(0, 120)}: ${text}`));
  must(statusCode < 500, `status ${statusCode}`);
  if (statusCode < 400 || request.method === 'HEAD') return faults;
  const type = String(headers['content-type']);
  const kept = String(headers['cache-control']);
  must(['no-store', 'no-cache'].includes(kept), `cache-control ${kept}`);
  // A page tells a reader in its own words, between its head and its foot.
  if (type.includes('html')) {
    must(isPage(request.url), type);
    must(Buffer.byteLength(body) <= 65_536, `${body.length} bytes`);
    must(/<main[\s\S]*role="alert"|<main[\s\S]*<h1/.test(body), 'a page that tells nothing');
    return faults;
  }
  must(Buffer.byteLength(body) <= 4096, `${body.length} bytes`);
  must(type.includes('json'), type);
  if (!type.includes('json')) return faults;
  const { errors = [] } = JSON.parse(body) as { errors?: GraphQLFormattedError[] };
  must(errors.length > 0, 'no errors');
  for (const { message, extensions } of errors) {
    must([...message].length <= 300, `a message of ${message.length} characters`);
    must(!/\bat .+:\d+|node_modules|SELECT|ENOENT/.test(message), message);
    must(typeof extensions?.code === 'string', 'no code');
  }
  return faults;
}

test('no address, however filled in, is our fault, and each refusal is small and in one shape', async () => {
  const routes = addresses();
  expect(routes).toEqual(
    expect.arrayContaining([
      '/graphql',
      '/releases/:release/graphql',
      '/corrections.csv',
      '/livez',
    ]),
  );
  const faults: string[] = [];
  for (const route of routes) {
    for (const url of hostile(route)) faults.push(...(await faultsOf({ method: 'GET', url })));
  }
  expect(faults.slice(0, 20)).toEqual([]);
}, 300_000);

test('every address says to which methods it is open', async () => {
  // Under the others stands whatever has a file.
  for (const route of addresses().filter((one) => !one.endsWith('*'))) {
    const url = route.replace(':release', api.release).replace(/:\w+(\([^)]*\))?/g, '1');
    for (const method of ['PUT', 'DELETE', 'PATCH'] as const) {
      const { statusCode, headers, body } = await api.app.inject({ method, url });
      expect([url, statusCode]).toEqual([url, 405]);
      expect(headers.allow).toMatch(/^GET\b/);
      expect(JSON.parse(body).errors[0].extensions.code).toBe('METHOD_NOT_ALLOWED');
    }
  }
});
