import { describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';
import { download } from './download.js';

const explorer = useExplorer();

/** Without script a click waits for nothing. */
async function follow(page: Page, link: Locator): Promise<void> {
  const href = await link.getAttribute('href');
  await page.goto(new URL(href ?? '', page.url()).href);
}

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

describe('a list longer than a page', () => {
  test('is walked to its end and back without script, from link to link', async () => {
    const page = await explorer.open('/policies', { javaScriptEnabled: false });
    const rows = page.locator('.policy-list > li');
    const next = page.getByRole('link', { name: '次のページ' });
    const first = await rows.first().innerText();
    const total = Number(/(\d+)件あります/.exec(await page.locator('main').innerText())?.[1]);
    let seen = await rows.count();
    expect(seen).toBeLessThan(total);
    // The button that loads more is of no use here.
    expect(await page.locator('.more button').isVisible()).toBe(false);
    while ((await next.count()) > 0) {
      await follow(page, next);
      seen += await rows.count();
    }
    expect(seen).toBe(total);
    const back = page.getByRole('link', { name: '前のページ' });
    while ((await back.count()) > 0) {
      await follow(page, back);
    }
    expect(await rows.first().innerText()).toBe(first);
  });

  test('has for who comes back all rows that were loaded, and the place', async () => {
    const page = await explorer.open('/policies');
    const rows = page.locator('.policy-list > li');
    const before = await rows.count();
    await page.locator('.more button').click();
    await rows.nth(before).waitFor();
    const loaded = await rows.count();
    await rows.nth(before + 20).scrollIntoViewIfNeeded();
    const at = await page.evaluate<number>('scrollY');
    await rows
      .nth(before + 20)
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('navigation', { name: '目次' }).waitFor();
    await page.goBack();
    for (let tries = 0; tries < 50 && (await page.evaluate('scrollY')) !== at; tries += 1) {
      await page.waitForTimeout(100);
    }
    expect(await page.evaluate('scrollY')).toBe(at);
    expect(await rows.count()).toBe(loaded);
  });

  test('says on paper how much of it was loaded', async () => {
    const page = await explorer.open('/policies');
    await page.emulateMedia({ media: 'print' });
    await page.getByText(/^\d+件のうち、画面に読み込んだ100件です/).waitFor();
    expect(await page.locator('.more').isVisible()).toBe(false);
  });

  test('tells of a cursor that is none, and begins again', async () => {
    const page = await explorer.open('/policies?after=nonsense');
    await page.getByText('一覧の続きの位置').waitFor();
    await page.getByRole('link', { name: '前のページ' }).click();
    await page.locator('.policy-list > li').first().waitFor();
    explorer.faults.splice(0);
  });
});

describe('a list that is narrowed', () => {
  // As the pages count them.
  test.each([
    ['/plans?towns=352039&kind=GUIDELINE', 3],
    ['/policies?towns=462012', 5],
    ['/agreements?towns=462012', 7],
    ['/sister-cities?towns=122360&lang=en', 6],
    ['/targets?state=reached', 3],
  ])('is taken as the page shows it: %s', async (path, count) => {
    const page = await explorer.open(path);
    const link = page.getByRole('link', { name: /（CSV）|\(CSV\)/ });
    const rows = await download(page, () => link.click());
    const ids = new Set(rows.map((row) => row.kpi_id ?? row.id));
    expect(ids.size).toBe(count);
    expect(rows.every(({ release }) => /^[0-9a-f]{16}$/.test(release ?? ''))).toBe(true);
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
