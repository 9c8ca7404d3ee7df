import { describe, expect, test } from '@jest/globals';
import { accessibilityFaults } from './axe.js';
import { useExplorer } from './browser.js';

const explorer = useExplorer();
const WIDTHS = [390, 320];
const open = (path: string, width = 390) =>
  explorer.open(path, { viewport: { width, height: 844 } });

describe.each(WIDTHS)('on a phone of %d px', (width) => {
  test('a comparison opens on the newest actuals, a card a town, each one tap from its print', async () => {
    const page = await open('/compare', width);
    // 992,543,000 yen of 2024, and what the plan of Katori wants of 2027: 1,000,000,000.
    const katori = page.locator('.town-card').filter({ hasText: '香取市' });
    await katori.getByText('9.93 億円').waitFor();
    await katori.getByText('10 億円').waitFor();
    expect(await page.locator('.town-card h2').allInnerTexts()).toEqual([
      ...['香取市', '山口市', '美祢市', '鹿児島市', '霧島市'],
    ]);
    expect(await page.locator('.town-card .card-value').allInnerTexts()).toEqual([
      ...['9.93 億円', '4.6 億円', '0.993 億円', '19.4 億円', '16.6 億円'],
    ]);
    expect(await page.getByRole('table').isVisible()).toBe(false);
    await katori.getByText('9.93 億円').click();
    await page.getByRole('dialog').getByText('「992543000」', { exact: true }).waitFor();
    await page.getByRole('dialog').getByText('992,543 千円').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  test('the whole table is behind the cards, and opens on the newest actuals', async () => {
    const page = await open('/compare?table=whole', width);
    const table = page.getByRole('table');
    const newest = await table.getByText('19.4', { exact: true }).boundingBox();
    expect((newest?.x ?? 999) + (newest?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(newest?.x).toBeGreaterThan(90);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.getByRole('link', { name: '表をたたむ' }).click();
    await table.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: '表をすべて見る' }).click();
    await table.waitFor();
  });
});

test('plans that print nothing are one sentence, which unfolds to each reason and what is done', async () => {
  const page = await open('/compare?indicator=migration.settlers');
  const sentence = page.getByText('5市のうち4市');
  await sentence.waitFor();
  expect(await page.getByText('協働推進プラン').isVisible()).toBe(false);
  await sentence.click();
  await page.getByText('協働推進プラン').waitFor();
  await page.locator('.unread-plans').getByRole('button', { name: '鹿児島市' }).click();
  await page.getByRole('dialog').getByText('値がない理由').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '住環境の整備と定住促進' }).click();
  await page.getByRole('heading', { level: 1, name: '美祢市' }).waitFor();
  // Back leads to what was there: the whole table as it was, too.
  await page.goBack();
  await sentence.waitFor();
});

test('Back leads to the table as it was unfolded', async () => {
  const page = await open('/compare');
  await page.getByRole('link', { name: '表をすべて見る' }).click();
  await page.getByRole('table').waitFor();
  await page.getByRole('link', { name: 'まちくらべ', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.goBack();
  await page.getByRole('table').waitFor();
});

test('axe finds no fault in the cards, unfolded and dark, in English too', async () => {
  for (const lang of ['ja', 'en']) {
    const page = await explorer.open(`/compare?table=whole&lang=${lang}`, {
      viewport: { width: 390, height: 844 },
      colorScheme: lang === 'en' ? 'dark' : 'light',
    });
    await page.locator('.town-card').first().waitFor();
    await page.locator('.unread-plans summary').click();
    expect(await accessibilityFaults(page)).toEqual([]);
  }
});
