import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isFile, keepBack, letFail } from './answers.js';
import { useExplorer } from './browser.js';
import { download } from './download.js';

const explorer = useExplorer();

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
    const csv = page.getByRole('link', { name: '表（CSV）' });
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

  test('is refused in words where its sources are away', async () => {
    const page = await explorer.open('/compare?indicator=births');
    const end = await letFail(page, isFile('compare.csv'));
    await page.getByRole('link', { name: '表（CSV）' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('データベースがいま答えられません').waitFor();
    await end();
    await download(page, () => alert.getByRole('button', { name: 'もう一度試す' }).click());
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
