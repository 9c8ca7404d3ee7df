import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { untilLive, useExplorer } from './browser.js';

const explorer = useExplorer();
const PHONE = { viewport: { width: 390, height: 844 } };

const menuOf = (page: Page) => page.getByRole('navigation', { name: 'ページ' });
const paper = (page: Page) => page.evaluate('getComputedStyle(document.body).backgroundColor');
const NO_STYLES_YET = 'rgba(0, 0, 0, 0)';
const [DAY, NIGHT] = ['rgb(251, 250, 246)', 'rgb(21, 23, 26)'];

describe('the menu', () => {
  test('stands open where there is room, without anything to unfold', async () => {
    const page = await explorer.open('/towns');
    const towns = menuOf(page).getByRole('link', { name: '市区町村' });
    await towns.waitFor();
    expect(await towns.getAttribute('aria-current')).toBe('page');
    expect(await page.getByText('メニュー').isVisible()).toBe(false);
  });

  test('unfolds on a phone by keyboard, and folds again', async () => {
    const page = await explorer.open('/towns', PHONE);
    const fold = page.getByText('メニュー');
    const link = page.locator('.menu-pages').getByText('指標');
    await fold.waitFor();
    expect(await link.isVisible()).toBe(false);
    await fold.focus();
    await page.keyboard.press('Enter');
    await link.waitFor();
    await page.keyboard.press('Escape');
    await link.waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '指標' }).waitFor();
    expect(await link.isVisible()).toBe(false);
  });
});

describe('light and dark', () => {
  test('follow the system until one is chosen, and the choice is there before anything is drawn', async () => {
    const page = await explorer.open('/', { colorScheme: 'light' });
    const choice = page.getByRole('combobox', { name: '配色' });
    await choice.waitFor();
    expect(await choice.inputValue()).toBe('system');
    expect(await paper(page)).toBe(DAY);
    await choice.selectOption('dark');
    expect(await paper(page)).toBe(NIGHT);
    // The code of the pages never comes: what is dark now was so before it.
    await page.route(/\/assets\/index-.*\.js$/, () => undefined);
    await page.reload({ waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    let seen = await paper(page);
    while (seen === NO_STYLES_YET) seen = await paper(page);
    expect(seen).toBe(NIGHT);
    await page.unroute(/\/assets\/index-.*\.js$/);
    await page.reload();
    await untilLive(page);
    expect(await choice.inputValue()).toBe('dark');
    await choice.selectOption('system');
    expect(await paper(page)).toBe(DAY);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper(page)).toBe(NIGHT);
  });
});
