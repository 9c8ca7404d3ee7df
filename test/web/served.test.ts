import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const get = (url: string, headers = {}) => api.app.inject({ method: 'GET', url, headers });
const html = readFileSync('dist/explorer/index.html', 'utf8');
const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
  ([, link]) => link ?? '',
);

/** An address of each page; compare's says what is compared. All but the first are there for each release, too. */
const pages: Record<string, string> = JSON.parse(readFileSync('schema/pages.json', 'utf8'));
const current = [...Object.values(pages), '/compare?indicator=migration.in'].map((path) =>
  path
    .replace(':code', '462187')
    .replace('/theme/:id', '/theme/furusato-nozei')
    .replace(':id+', 'katori/document/second-comprehensive-plan-late')
    .replace(':id', 'furusato-nozei.amount'),
);
const frozen = current.filter((path) => path !== '/');

describe('the explorer', () => {
  test.each([
    ...current.map((path) => ['', path]),
    ...frozen.map((path) => ['of a release: ', path]),
  ])('answers with a page, never older than the last build: %s%s', async (of, path) => {
    const page = await get(of ? `/releases/${api.release}${path}` : path);
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-cache']);
    for (const asset of assets) expect(page.body).toContain(`"${asset}"`);
    expect(page.body).toMatch(/<h1>.+<\/h1>/);
  });

  test('lets nothing in but its own files', async () => {
    const policy = String((await get('/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
    expect(html).not.toMatch(/<style|style=|<script(?![^>]* src=)| on\w+=/);
  });

  test('has assets that may be kept for ever, compressed at the build', async () => {
    expect(assets.length).toBeGreaterThanOrEqual(3);
    for (const path of assets) {
      const whole = await get(path);
      expect(whole.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      const small = await get(path, { 'accept-encoding': 'br' });
      expect(small.headers['content-encoding']).toBe('br');
      // A module of a line grows by what says how it is compressed.
      const least = Math.max(whole.rawPayload.length, 200);
      expect(small.rawPayload.length).toBeLessThan(least);
    }
  });

  test('tells a browser by its page that an address is nowhere, others by JSON', async () => {
    for (const path of ['/town', '/assets/none.js', '/nowhere?x=1']) {
      const page = await get(path, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
      expect(page.statusCode).toBe(404);
      expect(page.body).toContain('<h1>このページはありません</h1>');
      expect(page.headers['content-type']).toMatch('text/html');
      expect(page.headers['content-security-policy']).toContain("script-src 'self'");
      const other = await get(path, { accept: '*/*' });
      expect([other.statusCode, other.json().errors[0].extensions.code]).toEqual([
        404,
        'NOT_FOUND',
      ]);
    }
  });
});
