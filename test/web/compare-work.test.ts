import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from './axe.js';
import { useExplorer } from './browser.js';
import { download } from './download.js';

const explorer = useExplorer();
const PANEL = '/compare?figure=katori/kpi/6-7/furusato-nozei-amount/target/2027';
const dialog = (page: Page) => page.getByRole('dialog');

/** What the element is called that has the focus. Scripts of pages are text here: Node.js has no document. */
const FOCUSED = `(() => {
  const element = document.activeElement;
  const label = element.id && document.querySelector('label[for="' + element.id + '"]');
  return (label || element).textContent.trim();
})()`;

/** Waits until the table shows its last column, or that of the newest actual values, and beside its fixed one begins with a whole one. */
const WHOLE_COLUMNS = `new Promise((resolve) => {
  const isAt = (one, other) => Math.abs(one - other) < 2;
  const look = () => {
    const heads = [...document.querySelectorAll('thead th')];
    const [fixed, ...columns] = heads.map((one) => one.getBoundingClientRect());
    const frame = document.querySelector('.table-scroll').getBoundingClientRect();
    const newest = document.querySelector('[data-newest]').getBoundingClientRect();
    const isLast = [columns.at(-1), newest].some(({ right }) => isAt(right, frame.right));
    if (isLast && columns.some(({ left }) => isAt(left, fixed.right))) resolve();
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Presses Tab until something has the focus that is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let count = 0; count < 400; count++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(FOCUSED);
    if (focused === name) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

describe('a reporter', () => {
  test('compares ふるさと納税 across five cities, from typing to the CSV', async () => {
    const page = await explorer.open('/compare?indicator=births');
    await page.getByRole('combobox', { name: '指標を探す' }).fill('ふるさと納税');
    await page.getByRole('option', { name: 'ふるさと納税受入額' }).click();
    await page.getByRole('heading', { level: 1, name: 'ふるさと納税受入額' }).waitFor();
    const rows = await download(page, () => page.getByRole('link', { name: '表（CSV）' }).click());
    expect(new Set(rows.map(({ municipality }) => municipality))).toEqual(
      new Set(['香取市', '山口市', '美祢市', '鹿児島市', '霧島市']),
    );
    for (const { value, missing, year, raw } of rows) {
      expect([year === '' ? raw : value || missing]).not.toContain('');
    }
    const target = rows.find(
      ({ year, measure, value }) => year === '2027' && measure === 'TARGET' && value,
    );
    expect(target).toMatchObject({
      indicator_id: 'furusato-nozei.amount',
      municipality_code: '122360',
      value: '1000000',
      unit: '千円',
      raw: '1,000,000千円',
    });
    expect(target?.start_line).toMatch(/^\d+$/);
    expect(target?.quote).toContain('1,000,000');
    expect(target?.document).toContain('香取市総合計画');
  });

  test('clicks 1,000,000 and sees the line that it is printed on', async () => {
    const page = await explorer.open('/compare');
    const figure = page.getByRole('table').getByRole('button', { name: '10', exact: true });
    await figure.click();
    await dialog(page).getByText('香取市 目標値 2027').waitFor();
    await dialog(page).getByText('「1,000,000千円」', { exact: true }).waitFor();
    await dialog(page)
      .getByText(/読んだテキストの\d+/)
      .first()
      .waitFor();
    await dialog(page).getByText('後期基本計画のうち大綱6だけを保有').waitFor();
    expect(new URL(page.url()).searchParams.get('figure')).toBe(
      'katori/kpi/6-7/furusato-nozei-amount/target/2027',
    );
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(FOCUSED)).toBe('10');
    expect(new URL(page.url()).searchParams.get('figure')).toBeNull();
  });

  test('clicks a point of the chart, too', async () => {
    const page = await explorer.open('/compare?indicator=births');
    const picture = page.getByRole('img', { name: '出生数のグラフ' });
    const box = await picture.boundingBox();
    const position = { x: (box?.width ?? 0) * 0.8, y: 95 };
    await picture.hover({ position });
    await picture.getByText('実績値 (公的統計)').waitFor();
    await picture.click({ position });
    await dialog(page).getByText('鹿児島市 実績値').waitFor();
  });

  test('sees what the ministry says beside the plan, and that the two differ', async () => {
    const page = await explorer.open(
      '/compare?figure=katori/kpi/6-7/furusato-nozei-amount/baseline/2021',
    );
    await dialog(page).getByText('資料による違い').waitFor();
    await dialog(page).getByText('差は 10,722.675 千円。').waitFor();
    await dialog(page).getByRole('button', { name: '364,561.325 千円' }).click();
    await dialog(page).getByText('「364561325」', { exact: true }).waitFor();
  });

  test('reads the other figures by their English names', async () => {
    const page = await explorer.open(
      '/compare?lang=en&figure=statistic/furusato-nozei.amount/122360/actual/2021',
    );
    await dialog(page).getByText('Hometown tax (furusato nozei) donations received').waitFor();
  });

  test('goes from a gap to the policy itself', async () => {
    const page = await explorer.open('/compare?indicator=migration.settlers');
    await page.getByText('5市のうち4市').click();
    await page.getByRole('link', { name: '住環境の整備と定住促進' }).click();
    await page.getByRole('heading', { level: 1, name: '美祢市' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#mine/policy/4-2/1');
  });

  test('takes towns away by keyboard and stays among them', async () => {
    const page = await explorer.open('/compare?towns=122360,352039,352136,462012');
    for (const [town, next] of [
      ['山口市', '美祢市 ×'],
      ['鹿児島市', '美祢市 ×'],
      ['美祢市', '文書のある市に戻す'],
      [null, '山口市 ×'],
    ] as const) {
      const button = page.getByRole('button', {
        name: town ? `${town}を外す` : '文書のある市に戻す',
      });
      await button.press('Enter');
      await button.waitFor({ state: 'detached' });
      expect(await page.evaluate(FOCUSED)).toBe(next);
    }
  });

  test('hears of every gap why it is one', async () => {
    const page = await explorer.open('/compare?from=2021&to=2027');
    const table = page.getByRole('table');
    await table.getByText('読んだ文書より後').first().click();
    await dialog(page).getByText('値がない理由').waitFor();
    expect(await table.locator('td:empty, td button:empty').count()).toBe(0);
  });

  test('adds a town that has no documents, which says so, and shares the view', async () => {
    const page = await explorer.open('/compare');
    await page.getByRole('combobox', { name: '市区町村を加える' }).fill('ふなばし');
    await page.getByRole('option', { name: '船橋市' }).click();
    await page.getByRole('button', { name: '船橋市を外す' }).waitFor();
    await page.getByRole('button', { name: '山口市を外す' }).click();
    await page.getByText('5市のうち4市').click();
    await page.locator('.unread-plans').getByText('まだ読んでいません').waitFor();
    await page.getByLabel('一人当たり').check();
    await page.getByText('単位: 円/人').waitFor();
    const again = await explorer.open(page.url().replace(/^https?:\/\/[^/]+/, ''));
    await again.getByText('単位: 円/人').waitFor();
    await again.getByRole('button', { name: '船橋市を外す' }).waitFor();
    expect(await again.getByRole('button', { name: '山口市を外す' }).count()).toBe(0);
    await page.goBack();
    await page.getByText('単位: 億円').waitFor();
  });

  test('needs no mouse: searches, opens a number, closes it and takes the table away', async () => {
    const page = await explorer.open('/compare?indicator=births');
    await page.getByRole('heading', { level: 1, name: '出生数' }).waitFor();
    await tabTo(page, '指標を探す');
    await page.keyboard.type('ふるさと納税');
    await page.getByRole('option', { name: 'ふるさと納税受入額' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('table').getByText('10', { exact: true }).waitFor();
    await tabTo(page, '10');
    await page.keyboard.press('Enter');
    await dialog(page).getByText('「1,000,000千円」', { exact: true }).waitFor();
    expect(await page.evaluate(`!!document.activeElement.closest('dialog')`)).toBe(true);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await tabTo(page, '表（CSV）');
    const rows = await download(page, () => page.keyboard.press('Enter'));
    expect(rows.length).toBeGreaterThan(100);
  });
});

describe('the page', () => {
  test('tells of an unknown indicator in words, with the number of the request', async () => {
    const page = await explorer.open('/compare?indicator=まったくないもの');
    await page.getByRole('alert').getByText('その名前の指標はありません').waitFor();
    await page.getByRole('alert').getByText('問い合わせ番号').waitFor();
  });

  test('names what may have been meant by an indicator that is misspelled', async () => {
    const page = await explorer.open('/compare?indicator=ふるさと脳税');
    const alert = page.getByRole('alert');
    await alert.getByText('近い名前:').waitFor();
    await alert
      .getByRole('link', { name: /ふるさと納税/ })
      .first()
      .waitFor();
  });

  test('fits a phone: only the table scrolls sideways, a panel beside it or not', async () => {
    const page = await explorer.open('/compare?table=whole', {
      viewport: { width: 390, height: 844 },
    });
    await page.getByRole('img').waitFor();
    for (const open of [false, true]) {
      if (open) await page.getByRole('table').getByText('19.4', { exact: true }).click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    }
  });

  test('cuts no column of the table when a phone is turned', async () => {
    const page = await explorer.open('/compare?table=whole', {
      viewport: { width: 844, height: 390 },
    });
    const last = page.getByRole('columnheader').last();
    await last.waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(WHOLE_COLUMNS);
  });

  test.each(['light', 'dark'] as const)(
    'has no fault that axe finds, panels open (%s)',
    async (colorScheme) => {
      for (const path of [
        PANEL,
        `${PANEL}&lang=en`,
        '/compare?figure=122360/none/actual/2021&indicator=births',
        '/compare?indicator=migration.settlers',
        '/compare?indicator=partnership.industry-academia-projects',
      ]) {
        const page = await explorer.open(path, { colorScheme });
        if (path.includes('figure=katori'))
          await dialog(page).locator('blockquote').first().waitFor();
        await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
        expect(await accessibilityFaults(page)).toEqual([]);
      }
    },
  );
});
