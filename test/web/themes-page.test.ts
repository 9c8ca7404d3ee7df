import { describe, expect, test } from '@jest/globals';
import { otherKpis, printedOf } from '../../web/theme/theme-policies.js';
import { readThemeView, toggleTown, writeThemeView } from '../../web/themes/view.js';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';

/* 香取市 (001_….txt): 施策 6-3 過疎対策, 主担当課 企画政策課, 小施策 2 移住・定住. 山口市 (004_….txt): 推進項目 市民活動の拠点の検討, 協働推進課, 実施 H25 to H29. */
const explorer = useExplorer();
const KATORI = '122360';
const YAMAGUCHI = '352039';

describe('policies side by side by theme', () => {
  test('begin with a list of themes that says how much there is', async () => {
    const page = await explorer.open('/themes');
    const migration = page.locator('.themes-list li', { hasText: '移住・転出入' });
    await migration.getByText('施策 5件（3市区町村）・KPI 1件').waitFor();
    await migration.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: '移住・転出入' }).waitFor();
  });

  test('show of each town its tree with office, targets and source', async () => {
    const page = await explorer.open(`/theme/migration?towns=${KATORI}`);
    const katori = page.getByRole('region', { name: '香取市' });
    const first = katori.locator('.theme-tree li', { hasText: '過疎対策' }).first();
    await first.getByText('企画政策課').first().waitFor();
    const settlers = katori.locator('.theme-kpis li', { hasText: '移住者数' });
    await settlers.getByText('途中').waitFor();
    await settlers.getByText('読んだ文書より後').waitFor();
    // Money is printed of none of them, and the page says so.
    await katori
      .locator('.theme-glance div', { hasText: '金額の記載' })
      .getByText('印字なし')
      .waitFor();
    await katori.getByText('後期基本計画').first().waitFor();
    await katori.locator('.evidence summary').first().click();
    await katori.locator('.evidence q').first().waitFor();
    await settlers.getByRole('link', { name: '6人' }).click();
    await page.getByRole('dialog').locator('blockquote').first().waitFor();
  });

  test('show the timetable in years where one is printed', async () => {
    const page = await explorer.open(
      `/theme/community?towns=${YAMAGUCHI}&q=${encodeURIComponent('市民活動の拠点の検討')}`,
    );
    const item = page.locator('.theme-tree .theme-tree > li', { hasText: '市民活動の拠点の検討' });
    await item.waitFor();
    expect(await item.innerText()).toContain('担当 協働推進課');
    expect((await item.locator('.policy-phases').textContent())?.trim()).toBe('実施 2013–2017年度');
  });

  test('say of a town without any what was read of it', async () => {
    const page = await explorer.open(`/theme/migration?towns=${KATORI},${YAMAGUCHI},131016`);
    const yamaguchi = page.getByRole('region', { name: '山口市' });
    await yamaguchi.getByText('読んだ文書に、このテーマの政策はありません。').waitFor();
    expect(await yamaguchi.locator('.theme-read a').count()).toBeGreaterThan(0);
    const chiyoda = page.getByRole('region', { name: '千代田区' });
    await chiyoda.getByText('まだ一つも読んでいません').waitFor();
  });

  test('are chosen and searched, all of it in the address', async () => {
    const page = await explorer.open('/theme/migration');
    const columns = page.locator('.theme-town h2');
    await columns.nth(2).waitFor();
    expect(await columns.allTextContents()).toEqual(['香取市', '美祢市', '鹿児島市']);
    await page
      .getByRole('region', { name: '美祢市' })
      .getByRole('link', { name: 'この町を外す' })
      .click();
    await page.waitForURL((url) => url.search === `?towns=${KATORI},462012`);
    await page.getByRole('combobox', { name: 'ほかの町を加える' }).fill('山口市');
    await page.getByRole('option', { name: /^山口市/ }).click();
    await page.getByRole('region', { name: '山口市' }).waitFor();
    expect(new URL(page.url()).search).toBe(`?towns=${KATORI},462012,${YAMAGUCHI}`);
    await page.getByRole('searchbox').fill('農家体験');
    await page.locator('.policy-title', { hasText: '農家体験ツアー等の実施' }).waitFor();
    await page.getByRole('region', { name: '山口市' }).getByText('この言葉はありません').waitFor();
    // Its place in the tree is named, though it does not hold the words.
    await page.locator('.policy-title', { hasText: '移住・定住支援措置の充実' }).waitFor();
  });

  test('say so where there is no such theme', async () => {
    const page = await explorer.open('/theme/none');
    await page.getByRole('heading', { name: 'このテーマはありません' }).waitFor();
  });

  test('are accessible as a list', async () => {
    await checkPage(explorer, '/themes', (page) =>
      page.locator('.themes-list li').first().waitFor(),
    );
  });

  test('are accessible side by side', async () => {
    await checkPage(explorer, `/theme/migration?towns=${KATORI},${YAMAGUCHI}`, (page) =>
      page.locator('.theme-kpis li').first().waitFor(),
    );
  });
});

test('towns of an address are codes, each once, in its order', () => {
  const view = readThemeView({ towns: '352039,122360,352039,x', q: ' 移住 ' });
  expect(view).toEqual({ towns: ['352039', '122360'], words: '移住' });
  expect(writeThemeView(view)).toEqual({ towns: '352039,122360', q: '移住' });
  expect(toggleTown(view.towns, '352039')).toEqual(['122360']);
  expect(toggleTown(view.towns, '462187')).toEqual(['352039', '122360', '462187']);
});

test('what is printed of policies is counted, a KPI of two policies once', () => {
  const kpi = { id: 'k' } as Parameters<typeof otherKpis>[0][number];
  const other = { ...kpi, id: 'o' };
  const policy = { leadDepartments: ['課'], schedule: [], budgets: [], kpis: [kpi] };
  const policies = [policy, { ...policy, leadDepartments: [] }] as unknown as Parameters<
    typeof printedOf
  >[0];
  expect(printedOf(policies)).toEqual({ offices: 1, timetables: 0, money: 0, kpis: 1 });
  expect(otherKpis([kpi, other], policies)).toEqual([other]);
});
