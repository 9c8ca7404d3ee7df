import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { WORLD_TILES } from '../../web/world/world-tiles.js';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';

const explorer = useExplorer();

describe('the sister cities of all towns', () => {
  test('stand by country, with their date as printed and whether both sides print them', async () => {
    const page = await explorer.open('/sister-cities');
    const italy = page.getByRole('region', { name: 'イタリア 1件' });
    const naples = italy.getByRole('listitem').filter({ hasText: 'ナポリ市' });
    await naples.getByText('印刷された日付: 1960年（昭和35年）5月3日').waitFor();
    await naples.getByText('相手は国外（文書を読まない）').waitFor();
    await naples.getByRole('link', { name: '鹿児島市' }).waitFor();
    const japan = page.getByRole('region', { name: '日本 6件' });
    const yamada = japan.getByRole('listitem').filter({ hasText: '山田町' });
    await yamada.getByText('検討中').waitFor();
    await yamada.getByText('相手の文書をまだ読んでいない').waitFor();
    await yamada.getByText('日付の記載なし').waitFor();
  });

  test('are narrowed to a country by its tile, and by year', async () => {
    const page = await explorer.open('/sister-cities');
    await page.getByRole('link', { name: 'フランス 1件' }).click();
    await page.getByText('1件あります').waitFor();
    await page.getByRole('heading', { name: 'ストラスブール市' }).waitFor();
    await page.getByLabel('結んだ年').selectOption({ label: '2019（1）' });
    await page.waitForURL(({ search }) => search === '?country=FR&year=2019');
    await page.getByText('1件あります').waitFor();
  });

  test('are accessible', async () => {
    await checkPage(explorer, '/sister-cities', (page) =>
      page.locator('.sisters > li').first().waitFor(),
    );
  }, 120_000);
});

test('each tile of the world is a country of ISO 3166-1, and none has two', () => {
  const known: { code: string }[] = parse(readFileSync('seeds/countries.yaml', 'utf8')).countries;
  const codes = WORLD_TILES.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !known.some((one) => one.code === code))).toEqual([]);
});

describe('the agreements of all towns', () => {
  test('are narrowed by kind and words, and tell their state as of the document', async () => {
    const page = await explorer.open('/agreements?kind=UNIVERSITY_AGREEMENT');
    await page.getByText('1件あります').waitFor();
    const one = page.getByRole('listitem').filter({ hasText: /^大学等との連携協定/ });
    await one.waitFor();
    await page.getByText('状態は文書が書かれた時点').waitFor();
    const all = await explorer.open('/agreements');
    const words = all.getByRole('searchbox', { name: '名前か相手' });
    await words.fill('災害協定');
    await words.press('Enter');
    await all.getByText('災害協定').first().waitFor();
    expect(new URL(all.url()).searchParams.get('q')).toBe('災害協定');
  });

  test('are accessible', async () => {
    await checkPage(explorer, '/agreements', (page) =>
      page.locator('.partners > li').first().waitFor(),
    );
  }, 120_000);
});

describe('the policies of all towns', () => {
  test('are narrowed by theme, plan and office, and lead to their place in the tree', async () => {
    const page = await explorer.open('/policies?theme=migration');
    await page.getByText('5件あります').waitFor();
    const office = page.getByLabel('担当課');
    await office.selectOption({ label: '企画政策課（1）' });
    await page.getByText('1件あります').waitFor();
    const link = page.getByRole('link', { name: '6-3 過疎対策' });
    expect(await link.getAttribute('href')).toBe('/town/122360#katori/policy/6-3');
    await page.getByText('担当: 企画政策課').waitFor();
    await page.locator('.policy-list').getByRole('link', { name: '移住・転出入' }).click();
    await page.getByRole('heading', { level: 1, name: '移住・転出入' }).waitFor();
  });

  test('are accessible', async () => {
    await checkPage(explorer, '/policies?towns=462187', (page) =>
      page.locator('.policy-list > li').first().waitFor(),
    );
  }, 120_000);
});
