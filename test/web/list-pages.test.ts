import { describe, expect, test } from '@jest/globals';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';

const explorer = useExplorer();

describe('the list of towns', () => {
  test('begins with those whose documents were read, and brings the others in parts', async () => {
    const page = await explorer.open('/towns');
    const read = page.getByRole('region', { name: /^文書を読んだ市区町村/ });
    await read.getByRole('link', { name: '香取市' }).waitFor();
    expect(await read.getByRole('listitem').count()).toBe(5);
    const others = page.getByRole('region', { name: /^文書をまだ読んでいない市区町村/ });
    await others.getByText('1736件中100件').click();
    await others.getByText('1736件中200件').waitFor();
    expect(await others.getByRole('listitem').count()).toBe(200);
  });

  test.each([
    ['かとり', '香取市'],
    ['千葉県', '千葉市'],
    ['katori', '香取市'],
    ['よこはま', '横浜市'],
  ])('has for %s %s first, and keeps the words in the address', async (words, town) => {
    const page = await explorer.open('/towns');
    await page.getByRole('searchbox').fill(words);
    await page.getByText(/件見つかりました/).waitFor();
    const first = page.getByRole('main').getByRole('listitem').first();
    expect(await first.getByRole('link').textContent()).toBe(town);
    const { pathname, search } = new URL(page.url());
    const again = await explorer.open(pathname + search);
    await again.getByRole('link', { name: town, exact: true }).waitFor();
    expect(await again.getByRole('searchbox').inputValue()).toBe(words);
  });

  test('says what a search needs where it is only signs', async () => {
    const page = await explorer.open('/towns?q=（');
    await page.getByText('記号だけでは探せません').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('is accessible', async () => {
    await checkPage(explorer, '/towns?q=かとり', (page) =>
      page.locator('.list > li').first().waitFor(),
    );
    await checkPage(explorer, '/towns', (page) => page.locator('.more button').waitFor());
  });
});

describe('the list of indicators', () => {
  test('finds one by kana, and says how many plans have it', async () => {
    const page = await explorer.open('/indicators?q=いじゅう');
    await page.getByRole('link', { name: '移住者数' }).waitFor();
    await page.getByText('KPI 1件').waitFor();
    await page.getByText('1件見つかりました').waitFor();
  });

  test('is accessible', async () => {
    await checkPage(explorer, '/indicators', (page) =>
      page.locator('.list > li').first().waitFor(),
    );
  });
});
