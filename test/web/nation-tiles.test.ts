import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Api } from '../api.js';
import { removeFolders } from '../ingest/seeds-folder.js';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';
import { serveCountry } from './small-country.js';

let api: Api;
// A release is made: that takes longer than a hook may.
beforeAll(async () => {
  api = await serveCountry(false);
}, 300_000);
const explorer = useExplorer(async () => api);
afterAll(removeFolders);

const PATH = '/nation?indicator=marriages&view=map';

test('without boundaries a tile of each prefecture has the median of its towns, and says that it is no more', async () => {
  const page = await explorer.open(PATH);
  const tiles = page.locator('.nation-tiles');
  await tiles.waitFor();
  await page.locator('.nation-list [role="status"]').waitFor({ state: 'detached' });
  expect(await tiles.locator('g rect').count()).toBe(47);
  const tile = (name: string) => tiles.locator('g', { hasText: name });
  // (900 + 80) / 2 of 札幌市 and 函館市, (500 + 12) / 2 of 八王子市 and 小笠原村.
  expect(await tile('北海道').locator('.tile-wide').allTextContents()).toEqual(['北海道', '490']);
  expect(await tile('東京').locator('.tile-wide').allTextContents()).toEqual(['東京', '256']);
  expect(await tile('福島').locator('.tile-wide').allTextContents()).toEqual(['福島', '0']);
  expect(await tile('大阪').locator('rect').getAttribute('fill')).toBe('url(#hatch-missing)');
  await page.getByText('都道府県ごとの中央値の表').click();
  const row = page.locator('.nation-tiles-table tr', { hasText: '沖縄県' });
  expect(await row.innerText()).toMatch(/600\s+41 市区町村のうち 1/);
  expect(await page.locator('.nation-picture').innerText()).toContain('県の値ではありません');
});

test('the tiles owe their readers what every page does', () =>
  checkPage(explorer, PATH, (page) => page.locator('.nation-tiles').waitFor()));
