import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { alterAnswers, keepBack, letFail } from './answers.js';
import { accessibilityFaults } from './axe.js';
import { useExplorer } from './browser.js';

const explorer = useExplorer();
const PANEL = '/compare?figure=katori/kpi/6-7/furusato-nozei-amount/target/2027';
const dialog = (page: Page) => page.getByRole('dialog');

/** The rows of the CSV that a button gives. */
async function download(page: Page, press: () => Promise<void>): Promise<Record<string, string>[]> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return parse(readFileSync(await file.path()), { bom: true, columns: true });
}

/** What the element is called that has the focus. Scripts of pages are text here: Node.js has no document. */
const FOCUSED = `(() => {
  const element = document.activeElement;
  const label = element.id && document.querySelector('label[for="' + element.id + '"]');
  return (label || element).textContent.trim();
})()`;

/** Counts the dark dots where the title of a picture stands. */
const darkDots = (png: Buffer) => `(async () => {
  const image = new Image();
  image.src = 'data:image/png;base64,${png.toString('base64')}';
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = 160;
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const dots = context.getImageData(60, 80, 600, 70).data;
  return dots.filter((value, at) => at % 4 === 0 && value < 100).length;
})()`;

/** Waits until the table shows its last column, and beside its fixed one begins with a whole one. */
const WHOLE_COLUMNS = `new Promise((resolve) => {
  const isAt = (one, other) => Math.abs(one - other) < 2;
  const look = () => {
    const heads = [...document.querySelectorAll('thead th')];
    const [fixed, ...columns] = heads.map((one) => one.getBoundingClientRect());
    const frame = document.querySelector('.table-scroll').getBoundingClientRect();
    const isLast = isAt(columns.at(-1).right, frame.right);
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
    const rows = await download(page, () =>
      page.getByRole('button', { name: '表（CSV）' }).click(),
    );
    expect(new Set(rows.map(({ town }) => town))).toEqual(
      new Set(['香取市', '山口市', '美祢市', '鹿児島市', '霧島市']),
    );
    for (const { value, missing, year, as_printed } of rows) {
      expect([year === '' ? as_printed : value || missing]).not.toContain('');
    }
    const target = rows.find(
      ({ year, measure, value }) => year === '2027' && measure === 'TARGET' && value,
    );
    expect(target).toMatchObject({
      indicator_id: 'furusato-nozei.amount',
      town_code: '122360',
      value: '1000000',
      unit: '千円',
      as_printed: '1,000,000千円',
    });
    expect(target?.lines).toMatch(/^L\d+/);
    expect(target?.quote).toContain('1,000,000');
    expect(target?.document).toContain('香取市総合計画');
  });

  test('clicks 1,000,000 and sees the line that it is printed on', async () => {
    const page = await explorer.open('/compare');
    const figure = page.getByRole('table').getByRole('button', { name: '1,000,000' });
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
    expect(await page.evaluate(FOCUSED)).toBe('1,000,000');
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
    await page.getByRole('table').getByRole('link', { name: '住環境の整備と定住促進' }).click();
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
    await table.getByText('まだ先').first().click();
    await dialog(page).getByText('値がない理由').waitFor();
    expect(await table.locator('td:empty, td button:empty').count()).toBe(0);
  });

  test('adds a town that has no documents, which says so, and shares the view', async () => {
    const page = await explorer.open('/compare');
    await page.getByRole('combobox', { name: '市区町村を加える' }).fill('ふなばし');
    await page.getByRole('option', { name: '船橋市' }).click();
    await page.getByRole('button', { name: '船橋市を外す' }).waitFor();
    await page.getByRole('button', { name: '山口市を外す' }).click();
    await page.getByRole('table').getByText('まだ読んでいません').waitFor();
    await page.getByLabel('一人当たり').check();
    await page.getByText('千円/人').first().waitFor();
    const again = await explorer.open(page.url().replace(/^https?:\/\/[^/]+/, ''));
    await again.getByText('千円/人').first().waitFor();
    await again.getByRole('button', { name: '船橋市を外す' }).waitFor();
    expect(await again.getByRole('button', { name: '山口市を外す' }).count()).toBe(0);
    await page.goBack();
    await page.getByText('単位: 千円)').first().waitFor();
  });

  test('needs no mouse: searches, opens a number, closes it and takes the table away', async () => {
    const page = await explorer.open('/compare?indicator=births');
    await page.getByRole('heading', { level: 1, name: '出生数' }).waitFor();
    await tabTo(page, '指標を探す');
    await page.keyboard.type('ふるさと納税');
    await page.getByRole('option', { name: 'ふるさと納税受入額' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('table').getByText('1,000,000').waitFor();
    await tabTo(page, '1,000,000');
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

describe('what is taken away', () => {
  test('is a picture with title, source and release in it, in the colours of paper', async () => {
    const page = await explorer.open('/compare', { colorScheme: 'dark' });
    await page.getByRole('img').waitFor();
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'グラフ（SVG）' }).click(),
    ]);
    const text = readFileSync(await svg.path(), 'utf8');
    expect(text).toContain('ふるさと納税受入額');
    expect(text).toContain('を加工して作成');
    expect(text).toContain('リリース');
    expect(text).toContain('#fbfaf6');
    expect(text).not.toMatch(/var\(|<script|href=/);
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'グラフ（PNG）' }).click(),
    ]);
    const bytes = readFileSync(await png.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(1920);
    // The title is drawn in a font that has its characters, though no system font does here.
    expect(await page.evaluate(darkDots(bytes))).toBeGreaterThan(5_000);
  });

  test('is a picture that says what the page says: the verdict, and an axis without its zero', async () => {
    const page = await explorer.open(
      '/compare?indicator=finance.current-account-ratio&towns=122360',
    );
    await page.getByRole('heading', { name: '比べる相手がありません' }).waitFor();
    await page.getByText('縦軸は0から始まりません').waitFor();
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'グラフ（SVG）' }).click(),
    ]);
    const text = readFileSync(await svg.path(), 'utf8');
    expect(text).toContain('比べる相手がありません');
    expect(text).not.toContain('比べてはいけない');
    expect(text).toContain('縦軸は0から始まりません');
  });

  test('is the table that is shown, with its sources, while another one is on its way', async () => {
    const page = await explorer.open('/compare?indicator=births');
    const csv = page.getByRole('button', { name: '表（CSV）' });
    await csv.waitFor();
    const letGo = await keepBack(page, 'Compare');
    await page.getByLabel('始め').selectOption('2020');
    await page.locator('article[aria-busy=true]').waitFor();
    const rows = await download(page, () => csv.click());
    expect(new Set(rows.map(({ year }) => year))).toContain('2016');
    expect(rows.filter(({ value, document }) => value && !document)).toEqual([]);
    const saved = page.getByText('を保存しました');
    await saved.waitFor();
    letGo();
    await page.locator('article[aria-busy=false]').waitFor();
    expect(await saved.count()).toBe(0);
  });

  test('is refused in words where its sources are away, or of another release', async () => {
    const page = await explorer.open('/compare?indicator=births');
    const end = await letFail(page, 'CellSources');
    await page.getByRole('button', { name: '表（CSV）' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('データベースがいま答えられません').waitFor();
    await end();
    await alterAnswers(page, 'CellSources', (text) => text.replace(/"release":"/, '$&x'));
    await alert.getByRole('button', { name: 'もう一度試す' }).click();
    await alert.getByText('データが新しい版に変わりました').waitFor();
    expect(explorer.faults.splice(0).every((fault) => fault.includes('503'))).toBe(true);
  });

  test('is not called impossible in the words of another file', async () => {
    const page = await explorer.open('/compare?indicator=births');
    await page.route('**/compose-svg*', (route) => route.abort());
    await page.getByRole('button', { name: 'グラフ（SVG）' }).click();
    await page.getByText('グラフ（SVG）を作れませんでした').waitFor();
    explorer.faults.splice(0);
  });

  test('is the query, which GraphiQL opens with its variables', async () => {
    const page = await explorer.open('/compare');
    await page.getByText('この表を返す GraphQL の問い合わせ').click();
    await page.getByRole('link', { name: 'GraphiQL で開く' }).click();
    await page.getByText('query Compare', { exact: false }).first().waitFor();
    await page.getByText('furusato-nozei.amount').first().waitFor();
  });
});

describe('the page', () => {
  test('tells of an unknown indicator in words, with the number of the request', async () => {
    const page = await explorer.open('/compare?indicator=まったくないもの');
    await page.getByRole('alert').getByText('その名前の指標はありません').waitFor();
    await page.getByRole('alert').getByText('問い合わせ番号').waitFor();
    expect(explorer.faults.splice(0).join()).toContain('400');
  });

  test('fits a phone: only the table scrolls sideways, its newest years in sight', async () => {
    const page = await explorer.open('/compare', { viewport: { width: 390, height: 844 } });
    await page.getByRole('img').waitFor();
    for (const open of [false, true]) {
      if (open) await page.getByRole('table').getByText('1,000,000').click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    }
    await page.keyboard.press('Escape');
    const box = await page.getByRole('table').getByText('1,000,000').boundingBox();
    expect((box?.x ?? 999) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  });

  test('cuts no column of the table when a phone is turned', async () => {
    const page = await explorer.open('/compare', { viewport: { width: 844, height: 390 } });
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
