import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useExplorer } from './browser.js';

const explorer = useExplorer();
const optionsOf = (page: Page) =>
  page.getByRole('listbox', { name: '市区町村を加える' }).getByRole('option');

describe('the explorer finds a town by other spellings', () => {
  test.each([
    ['袖ヶ浦市', '袖ケ浦市'],
    ['katori-shi', '香取市'],
    ['ｶﾄﾘｼ', '香取市'],
    ['下閉伊郡山田町', '山田町'],
    ['浜松市中央区', '浜松市'],
    ['12236', '香取市'],
  ])('in the field of the comparison: %s', async (typed, name) => {
    const page = await explorer.open('/compare?towns=352136');
    await page.getByRole('combobox', { name: '市区町村を加える' }).fill(typed);
    const options = optionsOf(page);
    await options.filter({ hasText: name }).waitFor();
    await options.nth(1).waitFor({ state: 'detached' });
    expect(await options.allInnerTexts()).toEqual([expect.stringContaining(name)]);
  });

  test('in the field of the comparison: よこはま, the large city first', async () => {
    const page = await explorer.open('/compare?towns=352136');
    await page.getByRole('combobox', { name: '市区町村を加える' }).fill('よこはま');
    const options = optionsOf(page);
    await options.filter({ hasText: '横浜市' }).waitFor();
    expect(await options.allInnerTexts()).toEqual([
      expect.stringContaining('横浜市'),
      expect.stringContaining('横浜町'),
    ]);
  });

  test.each([
    ['袖ヶ浦市', '袖ケ浦市'],
    ['katori-shi', '香取市'],
  ])('in the search of the first page: %s', async (typed, name) => {
    const page = await explorer.open(`/?q=${encodeURIComponent(typed)}`);
    await page.getByRole('link', { name }).first().waitFor();
  });
});
