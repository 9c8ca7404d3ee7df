import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openTwoReleases, type TwoReleases } from '../two-releases.js';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';

let two: TwoReleases;
const explorer = useExplorer(async () => {
  two = await openTwoReleases();
  return two;
});
beforeEach(() => two.serve(two.now));
afterEach(() => two.serve(two.now));

describe('what changed between releases', () => {
  test('is told with both values, below the town, and counted by type and kind', async () => {
    const page = await explorer.open(`/changes?from=${two.old}&to=${two.now}`);
    await page.getByRole('heading', { name: '香取市' }).waitFor();
    const figure = page.getByRole('listitem').filter({
      hasText: 'katori/kpi/6-7/furusato-nozei-amount/target/2025',
    });
    await figure.getByText('700000').first().waitFor();
    expect(await figure.locator('del').allInnerTexts()).toContain('700000');
    expect(await figure.locator('ins').allInnerTexts()).toContain('750000');
    const counts = page.getByRole('list', { name: '型と変わり方ごとの件数' });
    await counts.getByRole('link', { name: '数値 改訂 1', exact: true }).waitFor();
    await counts.getByRole('link', { name: '数値 追加 1', exact: true }).click();
    await page.waitForURL(/type=Observation&kind=ADDED/);
    await page.getByText('katori/kpi/6-7/furusato-nozei-amount/target/2023').waitFor();
    expect(await figure.count()).toBe(0);
  });

  test('is reached from a page that stays with an older release', async () => {
    const page = await explorer.open(`/releases/${two.old}/indicators`);
    await page.getByRole('link', { name: 'この版からの変更をすべて見る' }).click();
    await page.getByRole('heading', { level: 1, name: '版と変更' }).waitFor();
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname, searchParams.get('from'), searchParams.get('to')]).toEqual([
      ...['/changes', two.old, two.now],
    ]);
    await page.getByText('いま公開している版', { exact: true }).waitFor();
  });

  test('can be chosen where the current release is the oldest that is kept', async () => {
    await two.serve(two.old);
    const page = await explorer.open('/changes');
    await page.getByLabel('前の版').waitFor();
    expect(await page.getByLabel('前の版').inputValue()).toBe(two.now);
    expect(await page.getByLabel('後の版').inputValue()).toBe(two.old);
  });

  test('of a town without any says so', async () => {
    const page = await explorer.open(`/changes?from=${two.old}&to=${two.now}&town=霧島市`);
    await page.getByText('選んだ変更はありません').waitFor();
  });

  test('is accessible', async () => {
    await checkPage(explorer, `/changes?from=${two.old}&to=${two.now}`, (page) =>
      page.locator('.changes > li').first().waitFor(),
    );
  }, 120_000);
});

describe('the page on corrections', () => {
  test('tells each with both values, why and since when, and how to report more', async () => {
    const page = await explorer.open('/corrections');
    const list = page.getByRole('region', { name: /^これまでの訂正/ });
    const first = list.getByRole('listitem').first();
    await first.getByText('2027年1月5日').waitFor();
    expect(await first.locator('del').innerText()).toBe('100000');
    expect(await first.locator('ins').innerText()).toBe('1000000');
    const record = first.getByRole('link', { name: /^香取市/ });
    expect(await record.getAttribute('href')).toContain('figure=katori%2Fkpi%2F6-7');
    expect(await list.getByRole('listitem').count()).toBe(3);
    await page.getByText('issue に「数値の訂正」として').waitFor();
    expect(await page.getByRole('link', { name: '一覧を CSV で' }).getAttribute('href')).toBe(
      '/corrections.csv',
    );
  });

  test('is accessible, also of a release', async () => {
    await checkPage(explorer, `/releases/${two.old}/corrections`, (page) =>
      page.locator('.corrections > li').first().waitFor(),
    );
  }, 120_000);
});
