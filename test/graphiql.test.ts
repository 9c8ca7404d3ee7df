import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, FLAGSHIP_QUERIES, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const get = (url: string) => api.app.inject({ method: 'GET', url });

describe('GraphiQL', () => {
  test('loads nothing from another host, and its policy forbids it', async () => {
    const page = await get('/graphiql');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toContain('text/html');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
    const links = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(link).toMatch(/^(\/graphiql\/[\w.-]+|data:,)$/);
    for (const link of links.filter((one) => one.startsWith('/'))) {
      const file = await get(link);
      expect([link, file.statusCode]).toEqual([link, 200]);
      expect(file.rawPayload.length).toBeGreaterThan(50);
    }
  });

  test('offers the queries of schema/queries as starters', async () => {
    const { body } = await get('/graphiql/queries.json');
    expect(JSON.parse(body).map(({ query }: { query: string }) => query)).toEqual(
      FLAGSHIP_QUERIES.map(({ text }) => text),
    );
  });
});
