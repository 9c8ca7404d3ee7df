import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openTwoReleases, type TwoReleases } from '../two-releases.js';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';

let two: TwoReleases;
const explorer = useExplorer(async () => {
  two = await openTwoReleases();
  return two;
});

const QUESTION = '?indicator=furusato-nozei.amount&towns=122360,462187';
const compared = (release: string) => `/releases/${release}/compare${QUESTION}`;
/** What a reader sees of the figures themselves. */
const figures = async (page: Page) => {
  await page.getByRole('img').waitFor();
  return [await page.getByRole('table').innerText(), await page.locator('.verdict').innerText()];
};
const note = (page: Page) => page.getByRole('complementary', { name: '版について' });
const changes = (page: Page) => page.getByRole('region', { name: 'いまの版で変わったこと' });

beforeEach(() => two.serve(two.now));
afterEach(() => two.serve(two.now));

describe('a page that stays with a release', () => {
  test('is reached from the page of today, and shows the same before and after a new release', async () => {
    await two.serve(two.old);
    const today = await explorer.open(`/compare${QUESTION}`);
    await today.getByRole('link', { name: 'この版に固定したリンク' }).click();
    await note(today).getByText('いま公開している版です').waitFor();
    expect(new URL(today.url()).pathname).toBe(`/releases/${two.old}/compare`);
    expect(await changes(today).count()).toBe(0);
    const before = await figures(today);
    await two.serve(two.now);
    const later = await explorer.open(compared(two.old));
    expect(await figures(later)).toEqual(before);
    await note(later).getByText('別の版です').waitFor();
  });

  test('names what the current release has otherwise, and leads to it', async () => {
    const page = await explorer.open(compared(two.old));
    await changes(page).getByText('2件がいまの版では違います').waitFor();
    expect(await changes(page).getByRole('listitem').allInnerTexts()).toEqual([
      '香取市 目標値 2023: 目標の設定なし → 500,000 千円',
      '香取市 目標値 2025: 700,000 千円 → 750,000 千円',
    ]);
    await note(page).getByRole('link', { name: '同じ画面をいまの版で見る' }).click();
    await page.getByRole('table').getByText('7.5', { exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/compare');
    expect(await note(page).count()).toBe(0);
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });

  test('says that its figures are the same where they are', async () => {
    const page = await explorer.open(`/releases/${two.old}/compare?indicator=births`);
    await changes(page).getByText('いまの版でも同じです').waitFor();
  });

  test('asks only its release for figures, and keeps it in links, choices and the panel', async () => {
    const page = await explorer.open(compared(two.old));
    await changes(page).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname.endsWith('/graphql')) asked.push(`${pathname} ${searchParams.get('query')}`);
    });
    const cell = page.locator('.cell-button[data-figure$="furusato-nozei-amount/target/2025"]');
    expect(await cell.innerText()).toBe('7');
    await cell.click();
    const panel = page.getByRole('dialog');
    await panel.getByText('「700,000千円」').first().waitFor();
    const change = panel.getByRole('region', { name: 'いまの版で変わったこと' });
    await change.getByText('この値は、いまの版では違います').waitFor();
    expect(await change.getByRole('listitem').allInnerTexts()).toEqual([
      '香取市 目標値 2025: 700,000 千円 → 750,000 千円',
    ]);
    expect(
      await panel.getByRole('link', { name: 'この版に固定したリンク' }).getAttribute('href'),
    ).toBe(new URL(page.url()).pathname + new URL(page.url()).search);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: '市区町村', exact: true }).click();
    await page.getByRole('link', { name: '香取市' }).click();
    await page.getByRole('heading', { level: 1, name: '香取市' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/releases/${two.old}/town/122360`);
    expect(asked.length).toBeGreaterThan(3);
    const elsewhere = asked.filter((one) => !one.startsWith(`/releases/${two.old}/graphql `));
    expect(elsewhere.filter((one) => !/ query (Releases|TownChanges|Figure)\b/.test(one))).toEqual(
      [],
    );
  });

  test('of a town counts what became of its records', async () => {
    const page = await explorer.open(`/releases/${two.old}/town/122360`);
    await changes(page).getByText('数値: 追加 1, 改訂 1').waitFor();
    const other = await explorer.open(`/releases/${two.old}/town/462187`);
    await changes(other).getByText('いまの版でも同じです').waitFor();
  });

  test('of an indicator says whether definition or series are others', async () => {
    const page = await explorer.open(`/releases/${two.old}/indicator/furusato-nozei.amount`);
    await changes(page).getByText('いまの版でも同じです').waitFor();
  });

  test('of a release that is gone says so and offers the current one', async () => {
    const page = await explorer.open(compared('0000000000000000'));
    await page.getByRole('heading', { level: 1, name: 'この版はありません' }).waitFor();
    await page.getByRole('link', { name: 'いまの版' }).click();
    await page.getByRole('table').getByText('7.5', { exact: true }).waitFor();
    expect(explorer.faults.splice(0).every((fault) => fault.includes('404'))).toBe(true);
  });

  test.each(['/compare', '/town/122360'])(
    'owes its readers what %s does',
    async (path) => {
      await checkPage(explorer, `/releases/${two.old}${path}`, (page) =>
        page.locator('.changed li').first().waitFor(),
      );
    },
    120_000,
  );
});
