import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';

const explorer = useExplorer();

/** A site of somebody else: a page whose text is that which was copied. */
let site: Server;
let code = '';
beforeAll(async () => {
  site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>site</title><body>${code}</body>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => site.close(resolve)));
const host = () => `http://127.0.0.1:${(site.address() as AddressInfo).port}`;

/** What the page gives to be pasted elsewhere. */
async function copied(page: Page): Promise<string> {
  const fold = page.locator('details', { hasText: '埋め込む' }).last();
  await fold.locator('summary').click();
  return fold.locator('pre').innerText();
}

/** Requests to the other site are those of the test. */
const faults = () => explorer.faults.splice(0).filter((one) => !one.startsWith(`left: ${host()}`));

const PAGES = [
  '/compare?indicator=births&towns=122360',
  '/nation?indicator=births',
  '/plans?towns=122360',
  '/sister-cities',
  '/targets?state=reached',
  '/theme/migration',
  '/town/122360',
  '/indicator/births',
];

describe('a page that is embedded', () => {
  test.each(PAGES)('stands whole in a page of another site, as high as it is: %s', async (path) => {
    const page = await explorer.open(path);
    code = await copied(page);
    expect(code).toMatch(/src="http:[^"]+\/releases\/[0-9a-f]{16}\/embed\//);
    await page.goto(host());
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { level: 1 }).waitFor();
    await frame.getByRole('link', { name: /出典と数値をすべて見る/ }).waitFor();
    expect(await frame.getByRole('navigation', { name: 'ページ' }).count()).toBe(0);
    const height = async () => (await page.locator('iframe').boundingBox())?.height ?? 0;
    const inside = async () => (await frame.locator('#app').boundingBox())?.height ?? 0;
    const fits = async () => {
      for (let tries = 0; tries < 100; tries++) {
        if (Math.abs((await height()) - (await inside())) < 2) return height();
        await page.waitForTimeout(100);
      }
      return null;
    };
    const wide = await fits();
    await page.setViewportSize({ width: 400, height: 800 });
    await page.waitForTimeout(500);
    const narrow = await fits();
    expect(wide).toBeGreaterThan(300);
    expect(narrow).toBeGreaterThan(300);
    expect(narrow).not.toBe(wide);
    expect(faults()).toEqual([]);
  });

  test('leads to the page itself, beside the one that holds it', async () => {
    const page = await explorer.open(PAGES[0] ?? '');
    code = await copied(page);
    await page.goto(host());
    const link = page.frameLocator('iframe').getByRole('link', { name: /出典と数値をすべて見る/ });
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await opened.waitForURL(/\/releases\/[0-9a-f]{16}\/compare\?indicator=births&towns=122360$/);
    expect(faults()).toEqual([]);
  });

  // One of each kind: figures, lists, columns.
  const KINDS = PAGES.filter((path) => !/sister-cities|targets|town/.test(path));
  test.each(KINDS)('is accessible, and asks for nothing again: %s', async (path) => {
    const asked: string[] = [];
    const page = await explorer.open(path);
    const at = new URL(
      /src="([^"]+)"/.exec(await copied(page))?.[1]?.replaceAll('&amp;', '&') ?? '',
    );
    page.on('request', (request) => {
      if (request.url().includes('/graphql?')) asked.push(request.url());
    });
    await page.goto(at.href, { waitUntil: 'networkidle' });
    // All towns of the nation are asked for by the script alone.
    expect(asked.filter((one) => !one.includes('query+NationTowns'))).toEqual([]);
    await checkPage(explorer, at.pathname + at.search, (one) => one.locator('h1').waitFor());
  });
});
