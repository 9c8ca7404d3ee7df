import { describe, expect, test } from '@jest/globals';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';

const explorer = useExplorer();

describe('the plans of all towns', () => {
  test('stand on one line of years, a lane a town, with their years as printed', async () => {
    const page = await explorer.open('/plans');
    const line = page.getByRole('region', { name: /^年表/ });
    // 鹿児島市「計画期間 令和4年から令和8年度までの5年間」, 香取市「令和9年度が期限」.
    const vision = line
      .getByRole('listitem')
      .filter({ hasText: '第二期鹿児島市シティプロモーション' });
    await vision.getByText('2022–2026年度').waitFor();
    const plan = line.getByRole('listitem').filter({ hasText: /^第2次香取市総合計画/ });
    await plan.getByText('2027年度まで（始まりの記載なし）').waitFor();
    const lanes = await line.getByRole('heading', { level: 3 }).allTextContents();
    expect(lanes).toEqual(['香取市', '山口市', '鹿児島市', '霧島市']);
    await line.getByText(/^今日 \d{4}年\d+月\d+日$/).waitFor();
    expect(await line.locator('.plans-today').count()).toBe(
      await line
        .getByRole('listitem')
        .filter({ has: page.locator('.plans-line') })
        .count(),
    );
  });

  test('say what follows what, in words and by an arrow from the row above', async () => {
    const page = await explorer.open('/plans?towns=122360');
    const line = page.getByRole('region', { name: /^年表/ });
    const rows = line.getByRole('listitem');
    const next = rows.filter({ hasText: /^次期総合計画/ });
    await next.getByText('前の計画: 第2次香取市総合計画').waitFor();
    await next.getByText('期間の記載なし').waitFor();
    expect(await next.locator('.plans-arrow').count()).toBe(1);
    const names = await rows.locator('> div:first-child').allInnerTexts();
    const at = names.findIndex((name) => name.startsWith('次期総合計画'));
    expect(names[at - 1]).toMatch(/^第2次香取市総合計画/);
    expect(names[at - 1]).toContain('次の計画: 次期総合計画');
  });

  test('are narrowed by choices that tell their counts and stand in the address', async () => {
    const page = await explorer.open('/plans');
    await page.getByRole('link', { name: '山口市（8）' }).click();
    await page.getByText('8件あります').waitFor();
    await page.getByLabel('種別').selectOption({ label: '指針・方針（3）' });
    await page.getByText('3件あります').waitFor();
    const { pathname, search } = new URL(page.url());
    expect(search).toBe('?towns=352039&kind=GUIDELINE');
    const again = await explorer.open(pathname + search);
    await again.getByText('3件あります').waitFor();
    await again
      .getByRole('listitem')
      .filter({ hasText: /^審議会等の設置に関する指針/ })
      .waitFor();
    expect(await again.getByLabel('種別').inputValue()).toBe('GUIDELINE');
    await again.getByRole('link', { name: '種別「指針・方針」を外す' }).click();
    await again.getByText('8件あります').waitFor();
  });

  test('where none is left, tell what was asked and what dropping it would bring', async () => {
    const page = await explorer.open('/plans?towns=462012&kind=ORDINANCE');
    await page.getByText('この条件に合うものがありません').waitFor();
    const item = (text: string) => page.getByRole('listitem').filter({ hasText: text });
    await item('市区町村「鹿児島市」を外す').getByText('（外すと5件）').waitFor();
    await item('種別「条例」を外す').getByText('（外すと1件）').waitFor();
  });

  test('are narrowed by keyboard alone', async () => {
    const page = await explorer.open('/plans');
    const words = page.getByRole('searchbox', { name: '名前か策定者' });
    await words.focus();
    await page.keyboard.type('ジオパーク');
    await page.keyboard.press('Enter');
    await page.getByText('1件あります').waitFor();
    await page.getByText('2023–2026年度').waitFor();
  });

  test('owe their readers what every page does', async () => {
    await checkPage(explorer, '/plans', (page) =>
      page.locator('.plans-dated > li').first().waitFor(),
    );
  }, 120_000);
});
