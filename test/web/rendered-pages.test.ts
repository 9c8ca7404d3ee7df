import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useExplorer } from './browser.js';

const explorer = useExplorer();

/** An address of a page, and what stands in the sources that it tells. */
const FACTS: Record<string, [path: string, ...facts: string[]]> = {
  home: ['/', '町は何を約束し、どこまで来たか', 'CC-BY-4.0'],
  compare: ['/compare?from=2021&to=2027', '単位: 億円', '760,582', '注意して比べる'],
  nation: ['/nation?year=2019', '霧島市', '5.89', '中央値は 4.27 億円'],
  towns: ['/towns', '香取市', 'かとりし'],
  town: ['/town/122360', '後期基本計画のうち大綱6だけを保有', '152.12 %', '財源確保'],
  indicators: ['/indicators', '移住者数', 'ふるさと納税受入額'],
  indicator: ['/indicator/migration.settlers', 'UIJターン', '期間内に起きたこと'],
  plans: [
    '/plans?towns=122360',
    '2027年度まで（始まりの記載なし）',
    '前の計画: 第2次香取市総合計画',
  ],
  policies: ['/policies?theme=migration', '6-3 過疎対策', '担当: 企画政策課'],
  agreements: ['/agreements?kind=UNIVERSITY_AGREEMENT', '大学等との連携協定'],
  sisterCities: ['/sister-cities', 'ナポリ市', '1960年（昭和35年）5月3日', '相手は国外'],
  changes: ['/changes', 'いま公開している版'],
  corrections: ['/corrections', '2027年1月5日', '1000000', 'issue に「数値の訂正」として'],
  // 霧島市 prints 未把握 for two of its four targets; 香取市's 500,000千円 of 令和5 met 760,582千円.
  targets: ['/targets?state=reached', '達成 3件', '未把握 2件', '500,000千円', '308.94 %'],
  themes: ['/themes', '移住・転出入', '施策 5件（3市区町村）'],
  theme: ['/theme/migration', '企画政策課', '移住者数', '住環境の整備と定住促進', '印字なし'],
  sources: ['/sources', '一部: 後期基本計画のうち大綱6だけを保有', '2023年11月'],
  source: [
    '/sources/katori/document/second-comprehensive-plan-late',
    '手元の抜粋には発行日も策定日も印刷されていない。',
    '自治会等加入率, 2023, 目標値 73.0%',
  ],
};
const PATHS: Record<string, string> = JSON.parse(readFileSync('schema/pages.json', 'utf8'));
const PAGES = Object.entries(PATHS)
  .filter(([name, path]) => name in FACTS || !path.includes(':'))
  .map(([name, path]) => ({ name, path: FACTS[name]?.[0] ?? path, facts: FACTS[name]?.slice(1) }));

/** Texts of the page but for pictures, which are drawn by the script; after a number Preact doubles a space. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const main = document.querySelector('main').cloneNode(true);
    for (const drawn of main.querySelectorAll('svg, .chart-frame > *, .chart-walk')) drawn.remove();
    // The day of access is the reader's, and the address that by which he came.
    return main.textContent.replaceAll(/\\s+/g, ' ').replaceAll(/（\\d+年\\d+月\\d+日閲覧）/g, '')
      .replaceAll(/http:\\/\\/(localhost|127\\.0\\.0\\.1):\\d+/g, '');
  })()`);

describe('without script', () => {
  test.each(PAGES)('$path reads whole', async ({ path, facts = [] }) => {
    const page = await explorer.open(path, { javaScriptEnabled: false });
    const text = await page.locator('body').innerText();
    for (const fact of facts) expect(text).toContain(fact);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('.progress[data-shown="true"]').count()).toBe(0);
    expect(text).toContain('JavaScript');
  });
});

/** All towns of the nation are asked for by the script alone: they would make its page many times as long. */
const AS_IT_IS = PAGES.filter(({ name }) => name !== 'nation');

describe('the script', () => {
  test.each(AS_IT_IS)('takes $path over as it is, and asks for nothing again', async ({ path }) => {
    const silent = await explorer.open(path, { javaScriptEnabled: false });
    const asked: string[] = [];
    const page = await explorer.open('/graphiql');
    page.on('request', (request) => {
      if (request.url().includes('/graphql?')) asked.push(request.url());
    });
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    expect(said).toEqual([]);
    expect(await textOf(page)).toBe(await textOf(silent));
  });
});

const SHIFTS = `
  globalThis.shifted = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shifted += value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

describe('while a page is taken over', () => {
  // Those with most that could move; all of them where there is time (ALL_PAGES=1).
  const names = ['home', 'compare', 'nation', 'town', 'targets', 'plans'];
  const MOVING = PAGES.filter(
    ({ name }) => process.env.ALL_PAGES !== undefined || names.includes(name),
  ).flatMap(({ path }) => [1280, 390].map((width) => ({ path, width })));

  test.each(MOVING)('nothing of $path jumps, $width pixels wide', async ({ path, width }) => {
    const page = await explorer.open('/graphiql', { viewport: { width, height: 800 } });
    // As on a system that has a Japanese font: it loads none.
    await page.route('**/fonts-*.css', (route) =>
      route.fulfill({ contentType: 'text/css', body: '' }),
    );
    await page.addInitScript(SHIFTS);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
    if (path.startsWith('/compare')) await page.locator('.plot').first().waitFor();
    expect(await page.evaluate('shifted')).toBeLessThanOrEqual(0.05);
  });
});

test('the compare page is shown with 150 kB of script at most, its chart included, all named in its HTML', async () => {
  const page = await explorer.open('/graphiql');
  const scripts = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  const answer = await page.goto(new URL('/compare', page.url()).href);
  await page.locator('.plot').first().waitFor();
  // The HTML names all of them, so that none waits for another.
  const named = [...((await answer?.text()) ?? '').matchAll(/(?:href|src)="([^"]+\.js)"/g)];
  expect([...scripts].sort()).toEqual([...new Set(named.map(([, path]) => path ?? ''))].sort());
  const bytes = [...scripts].map((path) => statSync(`dist/explorer${path}.br`).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150_000);
});
