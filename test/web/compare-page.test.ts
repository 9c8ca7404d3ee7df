import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { isQuery, keepBack, letFail } from './answers.js';
import { accessibilityFaults } from './axe.js';
import { useExplorer } from './browser.js';

const explorer = useExplorer();
const field = (page: Page) => page.getByRole('combobox', { name: '指標を探す' });

async function choose(page: Page, indicator: string): Promise<void> {
  await field(page).fill(indicator);
  await page.getByRole('option', { name: indicator }).first().click();
}

describe('the compare page', () => {
  test('says at each row that is not ranked which note under the table says why', async () => {
    const page = await explorer.open('/compare?indicator=migration.settlers');
    const rows = page.locator('.table-scroll tbody tr');
    await rows.first().waitFor();
    const notes = await page.locator('.rank-notes p').allInnerTexts();
    for (const head of await rows.locator('th').allInnerTexts()) {
      const number = Number(/順位なし（注(\d+)）/.exec(head)?.[1]);
      expect(notes[number - 1]).toMatch(/順位は付けません。/);
    }
  });

  test('calls a ward by the city that answers for it, and says so', async () => {
    const page = await explorer.open('/compare?indicator=births&towns=401331,122360');
    await page.getByRole('button', { name: '福岡市を外す' }).waitFor();
    await page.locator('.town-note', { hasText: /401331.*福岡市/ }).waitFor();
  });

  test('shows what a town promised and what came, the verdict above them', async () => {
    const page = await explorer.open('/compare?indicator=ふるさと納税&from=2021&to=2027');
    const table = page.getByRole('table');
    await table.getByText('10', { exact: true }).waitFor();
    await table.getByText('7.61', { exact: true }).waitFor();
    const verdict = await page.getByText('注意して比べる').boundingBox();
    const figure = await table.boundingBox();
    expect(verdict?.y).toBeLessThan(figure?.y ?? 0);
    await page.getByRole('img', { name: 'ふるさと納税受入額のグラフ' }).waitFor();
  });

  test('finds an indicator by another name, and its link shows the same again', async () => {
    const page = await explorer.open('/compare');
    const field = page.getByRole('combobox', { name: '指標を探す' });
    await field.fill('UIJターン');
    await page.getByRole('option', { name: '移住者数' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '移住者数' }).waitFor();
    const { pathname, search } = new URL(page.url());
    expect(pathname + search).toBe('/compare?indicator=migration.settlers');
    const again = await explorer.open(pathname + search);
    await again.getByRole('heading', { level: 1, name: '移住者数' }).waitFor();
    await again.getByText('比べてはいけない').waitFor();
  });

  test('says in words why there is no value', async () => {
    const page = await explorer.open('/compare?from=2021&to=2027');
    const table = page.getByRole('table');
    await table.getByText('読んだ文書より後').first().waitFor();
    expect(await table.locator('td:empty').count()).toBe(0);
  });

  test('is complete in English', async () => {
    const page = await explorer.open('/compare?lang=en');
    await page.getByRole('table').getByText('Katori City').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('heading', { name: 'Compare with caution' }).waitFor();
  });

  test('does not speak of the indicator before while another is on its way', async () => {
    const page = await explorer.open('/compare?indicator=none');
    const alert = page.getByRole('alert');
    const result = page.getByRole('article');
    await alert.getByText('その名前の指標はありません').waitFor();
    const unknown = await keepBack(page, 'Compare');
    await choose(page, '出生数');
    await alert.waitFor({ state: 'detached' });
    unknown();
    await result.getByRole('heading', { level: 1, name: '出生数' }).waitFor();
    const letGo = await keepBack(page, 'Compare');
    await choose(page, '移住者数');
    await page.locator('article[aria-busy=true]').waitFor();
    expect([await field(page).inputValue(), await page.title()]).toEqual(['', 'まちくらべ']);
    letGo();
    await page.locator('article[aria-busy=false]').waitFor();
    expect(await page.title()).toBe('移住者数 | まちくらべ');
  });

  test('does not offer the population per head, and an address that asks for it leads back', async () => {
    const page = await explorer.open('/compare?indicator=population.census&per=head');
    const alert = page.getByRole('alert');
    await alert.getByText('人口そのもの').waitFor();
    const perHead = page.getByLabel('一人当たり');
    await perHead.uncheck();
    await alert.waitFor({ state: 'detached' });
    await page.getByText('人口そのものには使えません').waitFor();
    expect(await perHead.isDisabled()).toBe(true);
  });

  test('offers the years of its own indicator, and says where they cannot be known', async () => {
    const page = await explorer.open('/compare?from=2015');
    const years = page.getByRole('group', { name: '年', exact: true });
    const first = years.getByLabel('始め');
    await first.locator('option[value="2008"]').waitFor({ state: 'attached' });
    await choose(page, '出生数');
    await page.getByRole('heading', { level: 1, name: '出生数' }).waitFor();
    const letGo = await keepBack(page, 'FigureYears');
    await first.selectOption('2020');
    await page.getByRole('table').getByText('2019').first().waitFor({ state: 'detached' });
    expect(await first.locator('option[value="2008"]').count()).toBe(0);
    letGo();
    await first.locator('option[value="2016"]').waitFor({ state: 'attached' });
    const end = await letFail(page, isQuery('FigureYears'));
    await page.getByRole('button', { name: '山口市を外す' }).click();
    await years.getByRole('alert').waitFor();
    await end();
    await years.getByRole('button', { name: 'もう一度試す' }).click();
    await years.getByRole('alert').waitFor({ state: 'detached' });
    expect(explorer.faults.splice(0).every((fault) => fault.includes('503'))).toBe(true);
  });

  test('says so where the chart cannot be drawn, and draws it when tried again', async () => {
    const page = await explorer.open('/towns');
    await page.route('**/draw-chart*', (route) => route.abort());
    await page.getByRole('link', { name: '比べる' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('グラフを描くプログラムを読み込めませんでした').waitFor();
    await page.unroute('**/draw-chart*');
    await alert.getByRole('button', { name: 'もう一度試す' }).click();
    await page.getByRole('img').waitFor();
    expect(await alert.count()).toBe(0);
    explorer.faults.splice(0);
  });

  test.each(['light', 'dark'] as const)('axe finds no fault in it (%s)', async (colorScheme) => {
    for (const path of ['/compare', '/compare?lang=en']) {
      const page = await explorer.open(path, { colorScheme });
      await page.getByRole('img').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });
});
