import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Api } from '../api.js';
import { removeFolders } from '../ingest/seeds-folder.js';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';
import { downloadFile } from './download.js';
import { serveCountry } from './small-country.js';

let api: Api;
// A release is made: that takes longer than a hook may.
beforeAll(async () => {
  api = await serveCountry();
}, 300_000);
const explorer = useExplorer(async () => api);
afterAll(removeFolders);

const RANKING = '/nation?indicator=marriages';
const MAP = `${RANKING}&view=map`;
const TITLE = '婚姻件数 2020年：全国の市区町村';
const SCATTER = `${RANKING}&view=scatter&with=population.census`;
/** Waits until all towns have come. */
async function whole(page: Page): Promise<void> {
  await page.locator('.nation-list').waitFor();
  await page.locator('.nation-list [role="status"]').waitFor({ state: 'detached' });
}

/** Waits until something is as it shall become, or says what it is. */
async function becomes<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  let value = await read();
  for (let tries = 0; tries < 50 && value !== wanted; tries += 1) {
    await delay(100);
    value = await read();
  }
  expect(value).toBe(wanted);
}
const rowsOf = (page: Page) =>
  page
    .locator('.nation-list tbody tr[data-marked]')
    .evaluateAll((rows) =>
      rows.map((row) =>
        ['td:first-child', '.nation-town', 'td:last-child']
          .map((part) => row.querySelector(part)?.textContent)
          .join(' '),
      ),
    );
const fillOf = (page: Page, code: string) =>
  page.locator(`.nation-map path[data-code="${code}"]`).getAttribute('fill');

describe('the ranking of all towns', () => {
  test('has them by value; ties share a rank, and who has none is counted by why', async () => {
    const page = await explorer.open(RANKING);
    await whole(page);
    expect(await page.title()).toContain('婚姻件数 2020');
    expect(await rowsOf(page)).toEqual([
      ...['1 札幌市 900', '2 仙台市 700', '3 那覇市 600', '4 八王子市 500', '5 青森市 300'],
      ...['5 山口市 300', '7 霧島市 250', '8 香取市 200', '9 函館市 80', '10 小笠原村 12'],
      '11 双葉町 0',
    ]);
    const said = await page.locator('.nation-summary').innerText();
    expect(said).toContain('値のある 11 市区町村の中央値は 300 件、まん中の半分は 140〜550 件');
    expect(await page.locator('.nation-line').allInnerTexts()).toEqual([
      '▲ 上位4分の1（550 以上）',
      '中央値 300',
      '▼ 下位4分の1（140 以下）',
    ]);
    expect(await page.locator('.nation-missing').innerText()).toContain(
      '1,730 の市区町村には値がありません',
    );
    await page.getByLabel('並べ方').selectOption('low');
    await becomes(async () => (await rowsOf(page))[0], '11 双葉町 0');
  });

  test('is walked by keyboard, and a search by reading marks a town with its evidence and place', async () => {
    const page = await explorer.open(RANKING);
    await whole(page);
    await page.getByRole('button', { name: '札幌市' }).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowUp']) await page.keyboard.press(key);
    const focused = () => page.evaluate('document.activeElement.textContent');
    await becomes(focused, '小笠原村');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: '市区町村を探して印を付ける' }).fill('きりしま');
    await page.getByRole('option', { name: /霧島市/ }).waitFor();
    await page.keyboard.press('Enter');
    const card = page.locator('.nation-card', { hasText: '霧島市' });
    await card.getByText('高い順で 11 のうち 7 位（下位 45.5 %）').waitFor();
    expect(new URL(page.url()).searchParams.get('towns')).toBe('134210,462187');
    await card.getByRole('link', { name: '出どころ' }).click();
    await page.locator('.figure-panel').getByText('250').first().waitFor();
  });
});

describe('the map', () => {
  test('has every town in the colour of its class; 0 is a value, and a gap has a pattern and its word', async () => {
    const page = await explorer.open(`${MAP}&towns=122360`);
    await whole(page);
    await page.locator('.nation-map path[data-code="473821"]').waitFor();
    await becomes(() => fillOf(page, '011002'), 'var(--class-5)');
    expect(await fillOf(page, '075469')).toBe('var(--class-1)');
    expect(await fillOf(page, '473821')).toBe('url(#hatch-missing)');
    const legend = page.locator('.nation-legend li');
    expect((await legend.allInnerTexts()).map((text) => text.trim())).toEqual([
      ...['50 未満 2', '50 以上 250 未満 2', '250 以上 500 未満 3', '500 以上 700 未満 2'],
      ...['700 以上 2', '値なし（0 ではありません） 1,730'],
    ]);
    // The main islands, and what is far from them: 那覇市 and 与那国町, 小笠原村.
    expect(await page.locator('.nation-map > svg').count()).toBe(3);
    expect(await page.locator('.nation-map text').allTextContents()).toEqual(['香取市']);
    await page.getByText('値の幅が同じ区分').first().click();
    await becomes(async () => (await legend.first().innerText()).trim(), '200 未満 3');
  });

  test('follows the list, and a click on it marks a town', async () => {
    const page = await explorer.open(MAP);
    await whole(page);
    const place = page.locator('.nation-map path[data-code="011002"]');
    await place.waitFor();
    await page.getByRole('button', { name: '札幌市' }).focus();
    const told = () => page.locator('.nation-told').innerText();
    await becomes(told, '札幌市（北海道） 900 件 1 位');
    // The map is marked after what is said of the town is there.
    await page.locator('[data-mark="011002"]').first().waitFor({ state: 'attached' });
    await place.click();
    await page.locator('.nation-card', { hasText: '札幌市' }).waitFor();
  });
});

test('the scatter has a dot for who has both, counts the others, and lays no line through them', async () => {
  const page = await explorer.open(`${SCATTER}&towns=122360`);
  const picture = page.locator('.nation-picture svg[role="img"]');
  await picture.waitFor();
  expect(await picture.getAttribute('aria-label')).toContain('婚姻件数（2020年、件）');
  // 双葉町 has 0 of both.
  expect(await picture.locator('circle').count()).toBe(11 + 1);
  const notes = await page.locator('.nation-picture').innerText();
  expect(notes).toContain('両方の値がある 11 市区町村');
  expect(notes).toContain('どちらかが他方の原因だとは言えません');
  expect(notes).toContain('婚姻件数の値がない、またはくらべられない: 1,730');
  expect(notes).not.toContain('対数目盛');
  expect(await picture.locator('text', { hasText: '香取市' }).count()).toBe(1);
});

const CAUTION = 'この指標の値が表に一つもない市区町村があります';

test.each([
  ['ranking', RANKING, TITLE, '札幌市（北海道）', /順位-全国-婚姻件数-実績値-2020-件-.*svg/],
  ['map', MAP, TITLE, '値なし（0 ではありません）  (1,730)', /地図-全国-婚姻件数-実績値-2020-件-/],
  [
    'scatter',
    SCATTER,
    '婚姻件数 2020年と総人口（国勢調査） 2020年',
    '総人口（国勢調査）（2020年、万人）',
    /散布図-全国-婚姻件数-実績値-2020-件-総人口（国勢調査）-実績値-2020-万人-/,
  ],
])(
  'a picture of the %s stands alone: headline, title, unit, verdict, cautions, source, address, and colours of its own',
  async (_, path, title, holds, named) => {
    const page = await explorer.open(path);
    await whole(page);
    if (path !== RANKING) await page.locator('.nation-picture svg[role="img"]').waitFor();
    const headline = page.getByLabel('グラフの見出し（画像に入ります）');
    await headline.fill('結婚はどこで');
    const svg = await downloadFile(page, () =>
      page.getByRole('button', { name: 'グラフ（SVG）' }).click(),
    );
    await page.getByText(named).waitFor();
    const text = svg.toString();
    const release = /\/releases\/[0-9a-f]{16}\/nation\?indicator=marriages/;
    expect(text).toMatch(release);
    // What the reader wrote stands above what is shown, and not instead of it.
    for (const part of ['結婚はどこで', title, '単位: 件', '出典: ', CAUTION, holds]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('var(');
  },
);

describe.each([
  ['ranking', RANKING],
  ['map', `${MAP}&towns=122360`],
  ['scatter', SCATTER],
])('the page of the nation as a %s', (_, path) => {
  test('owes its readers what every page does', () => checkPage(explorer, path, whole));
});
