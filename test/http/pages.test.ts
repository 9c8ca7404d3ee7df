import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pagePolicy } from '../../src/http/pages/page-policy.js';
import { type Api, openApi } from '../api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi({ mostBytes: 1 << 26 });
});
afterAll(() => api.close());

const get = (url: string, headers: Record<string, string> = {}, { app } = api) =>
  app.inject({ method: 'GET', url, headers: { accept: 'text/html', ...headers } });
const TOWN = '/town/122360';
const titleOf = (body: string) => /<title>(.*)<\/title>/.exec(body)?.[1];
/** What stands in the page before its script has run. */
const bodyOf = (html: string) => /<div id="app">(.*)<\/div>/s.exec(html)?.[1] ?? '';

describe('a page that is rendered', () => {
  test('holds the figures of a comparison and whether they may be compared', async () => {
    const { body } = await get('/compare?indicator=ふるさと納税&from=2021&to=2027');
    const shown = bodyOf(body);
    for (const fact of ['10 億円', '760,582', '注意して比べる']) expect(shown).toContain(fact);
    expect(titleOf(body)).toBe('ふるさと納税受入額 | まちくらべ');
  });

  test('is in the language of its address', async () => {
    const { body } = await get(`${TOWN}?lang=en`);
    expect(body).toContain('<html lang="en">');
    expect(body).toContain('<h1>Katori City</h1>');
    expect((await get(TOWN)).body).toContain('<html lang="ja">');
  });

  test.each([
    ['/town/999999', 'このコードの市区町村はありません'],
    ['/town/999999?lang=en', 'No municipality has this code'],
    ['/indicator/nonsense', 'この指標はありません'],
    ['/sources/nowhere/plan', 'この文書はありません'],
    ['/compare?indicator=nonsense', 'その名前の指標はありません'],
    ['/nowhere?lang=en', 'There is no such page'],
    ['/releases/0a1b2c3d0a1b2c3d/towns', 'この版はありません'],
  ])('says with status 404 that there is none: %s', async (path, words) => {
    const page = await get(path);
    expect(page.statusCode).toBe(404);
    expect(bodyOf(page.body)).toContain(words);
    expect(page.headers.etag).toBeUndefined();
  });

  test('is not sent again to who has it, until there is another release', async () => {
    const first = await get(TOWN);
    const known = { 'if-none-match': String(first.headers.etag) };
    expect((await get(TOWN, known)).statusCode).toBe(304);
    const was = api.release;
    await api.become('ffffffffffffffff');
    const later = await get(TOWN, known);
    await api.become(was);
    expect(later.statusCode).toBe(200);
    expect(later.headers.etag).not.toBe(first.headers.etag);
  });

  test('is kept: who asks next costs no statement, and gets the same, compressed', async () => {
    const path = '/towns?lang=en';
    const first = await get(path);
    api.statements.length = 0;
    const again = await get(path, { 'accept-encoding': 'gzip' });
    expect(api.statements).toEqual([]);
    expect(gunzipSync(again.rawPayload).toString()).toBe(first.body);
  });

  test('holds no style that its policy forbids', async () => {
    const { body, headers } = await get(TOWN);
    expect(bodyOf(body)).not.toContain(' style="');
    expect(headers['content-security-policy']).toContain("style-src 'self';");
    const rules = '#app [data-style="0"]{left:5%}';
    const hash = createHash('sha256').update(rules).digest('base64');
    expect(pagePolicy(rules, false)).toContain(`style-src 'self' 'sha256-${hash}';`);
  });

  test('says in its head what a link to it is shown with, and where it is in the other language', async () => {
    const { body } = await get('/compare?towns=122360&lang=ja&indicator=furusato-nozei.amount');
    const [, head = ''] = /<head>(.*)<\/head>/s.exec(body) ?? [];
    const own = 'http://localhost:4000/compare?towns=122360&amp;indicator=furusato-nozei.amount';
    expect(head).toContain(`<link rel="canonical" href="${own}"/>`);
    expect(head).toContain(`hreflang="en" href="${own}&amp;lang=en"`);
    expect(head).toContain('property="og:title" content="ふるさと納税受入額"');
    // The newest actual of the town, by the ministry: 992,543千円 in 2024.
    expect(head).toMatch(/property="og:description" content="[^"]*香取市[^"]*2024年[^"]*9\.93億円/);
    expect(head).toContain('content="summary_large_image"');
    const [, picture = ''] =
      /property="og:image" content="http:\/\/localhost:4000([^"]+)"/.exec(head) ?? [];
    const { headers, rawPayload } = await api.app.inject(picture.replaceAll('&amp;', '&'));
    expect(headers['content-type']).toBe('image/png');
    expect([rawPayload.readUInt32BE(16), rawPayload.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('is described by the counts of its town, in its language', async () => {
    const { body } = await get(`${TOWN}?lang=en`);
    expect(body).toContain('name="description" content="Chiba · Plans 56 · Policies 195 ·');
    expect(body).toContain('property="og:locale" content="en_GB"');
  });

  test('wants to be in no list of a search engine where it is missing', async () => {
    const { body } = await get('/town/999999');
    expect(body).toContain('<meta name="robots" content="noindex"/>');
    expect(body).not.toContain('og:url');
  });

  test('may be framed by other sites where it is made for that, with its release, and nowhere else', async () => {
    const asked = await get('/embed/compare?indicator=births');
    const path = `/releases/${api.release}/embed/compare?indicator=births`;
    expect([asked.statusCode, asked.headers.location]).toEqual([302, path]);
    const { headers, body } = await get(path);
    expect(headers['content-security-policy']).toContain('frame-ancestors *');
    expect(headers['x-frame-options']).toBeUndefined();
    const known = await get(path, { 'if-none-match': String(headers.etag) });
    expect([known.statusCode, known.headers['x-frame-options']]).toEqual([304, undefined]);
    expect(body).toContain('<meta name="robots" content="noindex"/>');
    for (const other of ['/compare', `/releases/${api.release}/compare`, '/embed/nowhere']) {
      const page = await get(other);
      expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(page.headers['x-frame-options']).toBe('SAMEORIGIN');
    }
  });

  const SCRIPT = '</script><script>alert(1)</script>"><img src=x onerror=alert(1)>';
  test.each([
    ['/compare?indicator=', SCRIPT],
    ['/towns?q=', SCRIPT],
    ['/town/', SCRIPT],
    ['/indicator/', SCRIPT],
    ['/nowhere/', SCRIPT],
    ['/towns?q=', '<b>'.repeat(1_500)],
  ])('writes what an address holds as text: %s', async (path, text) => {
    const page = await get(path + encodeURIComponent(text));
    expect([200, 400, 404]).toContain(page.statusCode);
    expect(page.body).not.toMatch(/<script>alert|<img|<b>/);
    expect(page.body).toContain('</html>');
  });
});

describe('a page whose content cannot be had now', () => {
  const EMPTY = /<div id="app"><\/div>/;

  test('is sent with what the points of a client buy; its browser asks for the rest', async () => {
    const poor = await openApi({ rateLimit: 60 });
    const page = await get(TOWN, {}, poor);
    await poor.close();
    expect(page.statusCode).toBe(200);
    expect(bodyOf(page.body)).toContain('<h1>香取市</h1>');
    expect(bodyOf(page.body)).not.toContain('152.12');
    expect(page.headers.etag).toBeUndefined();
  });

  test('is sent without it where the database is away', async () => {
    const away = await openApi();
    await away.db.destroy();
    const page = await get(TOWN, {}, away);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<div id="app">');
    expect(page.body).not.toContain('香取市');
    expect(page.headers.etag).toBeUndefined();
    await away.close().catch(() => undefined);
  });

  test('is sent without it where too many are rendered already', async () => {
    const all = await Promise.all(
      Array.from({ length: 30 }, (_, number) => get(`${TOWN}?number=${number}`)),
    );
    expect(new Set(all.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    const empty = all.filter(({ body }) => EMPTY.test(body));
    // Eight are rendered at the same time.
    expect(empty.length).toBeGreaterThan(0);
    expect(empty.length).toBeLessThanOrEqual(22);
  });
});
