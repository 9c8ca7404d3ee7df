import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { folderReader } from '../../src/db/serving/folder-reader.js';
import { releaseFeed } from '../../src/features/release-diff/release-feed.js';
import { releaseSteps } from '../../src/features/release-diff/release-steps.js';
import { sitemap } from '../../src/http/machines/sitemap.js';
import { openTwoReleases, type TwoReleases } from '../two-releases.js';
import { allTexts, outline } from '../xml.js';

const URL_OF_SITE = 'http://localhost:4000';

let two: TwoReleases;
beforeAll(async () => {
  two = await openTwoReleases();
}, 120_000);
afterAll(() => two.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  two.app.inject({ method: 'GET', url: url.replace(URL_OF_SITE, ''), headers });

describe('/changes.atom', () => {
  test('tells of each release what it added and revised, the newest first', async () => {
    const { statusCode, headers, body } = await get('/changes.atom');
    expect([statusCode, headers['content-type']]).toEqual([
      200,
      'application/atom+xml; charset=utf-8',
    ]);
    expect(outline(body)).toEqual([
      ...['feed', 'id', 'title', 'subtitle', 'updated', 'author', 'name', 'link', 'link'],
      ...['entry', 'id', 'title', 'updated', 'link', 'link', 'summary', 'content'],
      ...['entry', 'id', 'title', 'updated', 'link', 'summary', 'content'],
    ]);
    const tag = 'tag:machikurabe,2026:releases';
    expect(allTexts(body, 'id')).toEqual([tag, `${tag}/${two.now}`, `${tag}/${two.old}`]);
    expect(allTexts(body, 'summary')).toEqual([
      `Since release ${two.old}: KPIs: 1 revised; figures: 1 added, 1 revised.`,
      'The oldest release that is kept here.',
    ]);
    expect(allTexts(body, 'content')[0]).toContain('KPI 改訂 1、数値 追加 1・改訂 1');
    const [feed, newest] = allTexts(body, 'updated');
    expect(feed).toBe(newest);
    expect(new Date(String(feed)).toISOString()).toBe(feed);
  });

  test('leads to the changes themselves, and to pages that stay', async () => {
    const { body } = await get('/changes.atom');
    const entry = body.slice(body.indexOf('<entry>'));
    const links = [...entry.matchAll(/<link rel="(\w+)" type="[^"]*" href="([^"]+)"/g)];
    const hrefOf = (rel: string) => links.find(([, one]) => one === rel)?.[2] ?? '';
    const changes = await get(hrefOf('related').replaceAll('&amp;', '&'));
    expect(changes.json().data.releaseDiff.nodes).toHaveLength(3);
    expect(changes.headers['cache-control']).toContain('immutable');
    expect((await get(hrefOf('alternate'))).statusCode).toBe(200);
  });

  test('compares two releases once, not at each request', async () => {
    const reader = folderReader(two.dataDir);
    let opened = 0;
    const steps = releaseSteps({
      list: reader.list,
      open(id) {
        opened += 1;
        return reader.open(id);
      },
    });
    const [first, again] = await Promise.all([steps(), steps()]);
    expect(await steps()).toEqual(first);
    expect(again).toEqual(first);
    expect(opened).toBe(2);
    await reader.stop();
  });

  test('is bounded, and tells of releases that cannot be read any more, too', async () => {
    const recordOf = (at: number) => ({
      ...{ id: `${at}`.padStart(16, '0'), made: '2026-04-01T00:00:00.000Z', inputs: '' },
      ...{ counts: {}, pinned: false, sha256: null },
    });
    const list = async () => Array.from({ length: 200 }, (_, at) => recordOf(at));
    const steps = await releaseSteps({ list, open: async () => null })();
    const feed = releaseFeed(steps, URL_OF_SITE);
    expect(allTexts(feed, 'id')).toHaveLength(1 + 30);
    expect(outline(feed)).toContain('entry');
    expect(allTexts(feed, 'summary')[0]).toContain('is not counted here');
  });
});

describe('/sitemap.xml', () => {
  test('lists every page of the explorer, each of which answers', async () => {
    const { headers, body } = await get('/sitemap.xml');
    expect(headers['content-type']).toBe('application/xml; charset=utf-8');
    const urls = allTexts(body, 'loc').map(String);
    expect(outline(body).filter((name) => name === 'url')).toHaveLength(urls.length);
    expect(new Set(urls).size).toBe(urls.length);
    const query =
      '{ municipalities { totalCount } indicators { totalCount } sourceDocuments { totalCount } }';
    const { data } = (await get(`/graphql?query=${encodeURIComponent(query)}`)).json();
    const count = (part: string) =>
      urls.filter((url) => url.startsWith(`${URL_OF_SITE}${part}`)).length;
    expect(count('/town/')).toBe(data.municipalities.totalCount);
    expect(count('/indicator/')).toBe(data.indicators.totalCount);
    expect(count('/sources/')).toBe(data.sourceDocuments.totalCount);
    expect(count('')).toBe(urls.length);
    for (const page of ['/', '/compare', '/town/122360', '/indicator/furusato-nozei.amount']) {
      expect(urls).toContain(URL_OF_SITE + page);
      expect((await get(page)).statusCode).toBe(200);
    }
  });

  test('is a list of files where one cannot hold all', async () => {
    const urls = ['a', 'b&c', 'd'].map((path) => `${URL_OF_SITE}/${path}`);
    const partUrl = (part: number) => `${URL_OF_SITE}/sitemap-${part}.xml`;
    const { whole, parts } = sitemap(urls, partUrl, 2);
    expect(outline(whole)[0]).toBe('sitemapindex');
    expect(allTexts(whole, 'loc')).toEqual([partUrl(1), partUrl(2)]);
    expect(parts.map((part) => allTexts(part, 'loc'))).toEqual([
      [urls[0], `${URL_OF_SITE}/b&amp;c`],
      [urls[2]],
    ]);
    expect((await get('/sitemap-1.xml')).body).toBe((await get('/sitemap.xml')).body);
    for (const none of ['/sitemap-2.xml', '/sitemap-0.xml', '/sitemap-a.xml']) {
      expect((await get(none)).statusCode).toBe(404);
    }
  });
});

test('/robots.txt leads to the sitemap, and keeps crawlers from the same page of every release', async () => {
  const { headers, body } = await get('/robots.txt');
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(body).toContain(`\nSitemap: ${URL_OF_SITE}/sitemap.xml\n`);
  const rules = [...body.matchAll(/^Disallow: (.+)$/gm)].map(
    ([, rule = '']) => new RegExp(`^${rule.replaceAll('.', '\\.').replaceAll('*', '.*')}`),
  );
  const allowed = (path: string) => !rules.some((rule) => rule.test(path));
  const frozen = ['/compare?a=1', '/town/122360', '/graphql?query={a}'];
  expect(frozen.map((path) => allowed(`/releases/${two.now}${path}`))).toEqual(
    frozen.map(() => false),
  );
  const open = ['/', '/compare?a=1', '/town/122360', '/graphql?query={a}', `/releases/${two.now}/`];
  expect(open.filter((path) => !allowed(path))).toEqual([]);
});

test('/llms.txt names addresses that answer, and its example is answered', async () => {
  const { headers, body } = await get('/llms.txt');
  expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
  const links = [...body.matchAll(/\]\((http[^)]+)\)/g)].map(([, link]) => String(link));
  expect(links.length).toBeGreaterThan(5);
  for (const link of links.filter((one) => !one.endsWith('/graphql'))) {
    expect([link, (await get(link)).statusCode]).toEqual([link, 200]);
  }
  const [, query = ''] = /example: `([^`]+)`/.exec(body) ?? [];
  const answer = (await get(`/graphql?query=${encodeURIComponent(query)}`)).json();
  expect(answer.errors).toBeUndefined();
  expect(answer.data.compare.rows[0].cells.length).toBeGreaterThan(0);
});

test.each(['/changes.atom', '/sitemap.xml', '/robots.txt', '/llms.txt'])(
  '%s may be kept, and is sent once to who has it',
  async (url) => {
    const { headers } = await get(url);
    expect(headers['cache-control']).toMatch(/^public, max-age=\d+/);
    const again = await get(url, { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  },
);
