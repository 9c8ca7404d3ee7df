import { describe, expect, test } from '@jest/globals';
import { accessibilityFaults } from './axe.js';
import { useExplorer } from './browser.js';

const explorer = useExplorer();

describe('the compare page', () => {
  test('shows what a town promised and what came, the verdict above them', async () => {
    const page = await explorer.open('/compare?indicator=ふるさと納税&from=2021&to=2027');
    const table = page.getByRole('table');
    await table.getByText('1,000,000').waitFor();
    await table.getByText('760,582').waitFor();
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
    await table.getByText('まだ先').first().waitFor();
    expect(await table.locator('td:empty').count()).toBe(0);
  });

  test('is complete in English', async () => {
    const page = await explorer.open('/compare?lang=en');
    await page.getByRole('table').getByText('Katori City').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('heading', { name: 'Compare with caution' }).waitFor();
  });

  test.each(['light', 'dark'] as const)('axe finds no fault in it (%s)', async (colorScheme) => {
    for (const path of ['/compare', '/compare?lang=en']) {
      const page = await explorer.open(path, { colorScheme });
      await page.getByRole('img').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });
});
