import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useExplorer } from './browser.js';

const explorer = useExplorer();
const fieldOf = (page: Page) => page.getByRole('combobox', { name: '指標を探す' });
const chosenIs = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const isQuery = (name: string) => (url: URL) =>
  url.searchParams.get('query')?.startsWith(`query ${name}(`) ?? false;

/** Keeps the answers of a query back until they are let go. */
async function keepBack(page: Page, query: string): Promise<() => void> {
  let letGo = () => {};
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(isQuery(query), async (route) => {
    await isLetGo;
    await route.continue();
  });
  return letGo;
}

/** Types as a keyboard does, without touching what is selected. */
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.insertText(words);
  await page.getByRole('option', { name: words }).first().waitFor();
}

test('what is typed replaces a name that came after the field had the focus', async () => {
  const page = await explorer.open('/towns');
  const letGo = await keepBack(page, 'Compare');
  await page.getByRole('link', { name: '比べる' }).click();
  await fieldOf(page).focus();
  letGo();
  await chosenIs(page, 'ふるさと納税受入額');
  await search(page, '移住者数');
  expect(await fieldOf(page).inputValue()).toBe('移住者数');
});

test('Enter takes the first that is found, and nothing before the answer or without words', async () => {
  const page = await explorer.open('/compare?indicator=births');
  await chosenIs(page, '出生数');
  await fieldOf(page).click();
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  const letGo = await keepBack(page, 'FindIndicators');
  await page.keyboard.insertText('移住者数');
  await page.keyboard.press('Enter');
  await page.getByText('読み込んでいます…').first().waitFor();
  expect(await page.getByText('見つかりません').count()).toBe(0);
  letGo();
  await page.getByRole('option', { name: '移住者数' }).waitFor();
  expect(new URL(page.url()).searchParams.get('indicator')).toBe('births');
  await page.keyboard.press('Enter');
  await chosenIs(page, '移住者数');
  // The field keeps the focus: it takes other words at once.
  await search(page, '出生数');
  expect(await fieldOf(page).inputValue()).toBe('出生数');
});

test('a search that fails says so instead of finding nothing, and can be tried again', async () => {
  const page = await explorer.open('/compare?indicator=births');
  await chosenIs(page, '出生数');
  const asks = isQuery('FindIndicators');
  await page.route(asks, (route) =>
    route.fulfill({
      status: 503,
      json: { errors: [{ message: 'away', extensions: { code: 'DATABASE_UNAVAILABLE' } }] },
    }),
  );
  await fieldOf(page).fill('移住者数');
  const alert = page.getByRole('alert');
  await alert.getByText('データベースがいま答えられません').waitFor();
  expect(await page.getByText('見つかりません').count()).toBe(0);
  await page.unroute(asks);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: '移住者数' }).click();
  await chosenIs(page, '移住者数');
  // The browser itself writes each answer of 503 into its console.
  expect(explorer.faults.splice(0).every((fault) => fault.includes('503'))).toBe(true);
});
