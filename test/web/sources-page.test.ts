import { describe, expect, test } from '@jest/globals';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';

const explorer = useExplorer();
const KATORI = '/sources/katori/document/second-comprehensive-plan-late';
const TARGET = 'katori/kpi/6-7/furusato-nozei-amount/target/2023';
const MINISTRY = '/sources/document/furusato-nozei-survey-from-2020';

describe('the sources', () => {
  test('are listed with the part that we hold and why there is no date', async () => {
    const page = await explorer.open('/sources');
    const towns = page.getByRole('region', { name: /^市区町村の文書/ });
    await towns.getByText('一部: 後期基本計画のうち大綱6だけを保有').waitFor();
    await towns.getByText('2023年11月').waitFor();
    await towns.getByText('日付: 記載なし').first().waitFor();
    await page.getByRole('link', { name: /^第2次香取市総合計画/ }).click();
    await page.getByRole('heading', { level: 1, name: /^第2次香取市総合計画/ }).waitFor();
  });

  test('say of a document what was taken from it, and the mark of the file that was read', async () => {
    const page = await explorer.open(KATORI);
    await page.getByText('手元の抜粋には発行日も策定日も印刷されていない。').waitFor();
    await page.getByText(/^[0-9a-f]{64}$/).waitFor();
    const taken = page.getByRole('region', { name: 'ここから取ったもの' });
    await taken.getByRole('link', { name: '56件' }).waitFor();
    await page.getByText('改行（LF）で区切り、最初の行を1とします').waitFor();
    await page.getByRole('link', { name: '知らせ方' }).waitFor();
  });

  test('count the figures of official statistics by indicator', async () => {
    const page = await explorer.open(MINISTRY);
    const taken = page.getByRole('region', { name: 'ここから取ったもの' });
    await taken.getByRole('link', { name: 'ふるさと納税受入額' }).waitFor();
    await taken.getByText('5市区町村の25件').waitFor();
    const codes = await explorer.open('/sources/document/local-government-codes');
    const others = codes.getByRole('region', { name: 'ここから取ったもの' });
    await others.getByText('姉妹都市').waitFor();
    // No figure was taken from it, and none is spoken of.
    expect(await others.getByText(/^数値/).count()).toBe(0);
  });

  test('lead from a figure to its document’s lines, and from a line back to the figure', async () => {
    const page = await explorer.open(
      `/compare?indicator=furusato-nozei.amount&towns=122360&figure=${TARGET}`,
    );
    const panel = page.getByRole('dialog');
    await panel.getByText('このサーバは、この文書の本文を持っていません。').waitFor();
    await panel.getByRole('link', { name: /^第2次香取市総合計画/ }).click();
    const places = page.getByRole('region', { name: '読み取った箇所' });
    await places.getByText('1712–1713行にかかる箇所だけを見ています。').waitFor();
    const links = places.getByRole('link', { name: /香取市: ふるさと納税受入額, 2023, 目標値/ });
    await links.first().click();
    await page
      .getByRole('dialog')
      .getByRole('heading', { name: /^500,000/ })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('figure')).toBe(TARGET);
  });

  test('list every place that was read, page by page', async () => {
    const page = await explorer.open(KATORI);
    const places = page.getByRole('region', { name: '読み取った箇所' });
    await places.getByRole('listitem').first().waitFor();
    expect(await places.getByRole('listitem').count()).toBe(25);
    await places.getByRole('button', { name: /^さらに読み込む/ }).click();
    await places.getByRole('listitem').nth(49).waitFor();
  });

  test('name the row of a table as one, and titles and publishers in English beside the original', async () => {
    const page = await explorer.open(`${MINISTRY}?lang=en&lines=137`);
    await page.getByRole('heading', { level: 1, name: /^Survey on the current state/ }).waitFor();
    await page.getByText('Ministry of Internal Affairs and Communications').waitFor();
    const original = page.getByText('ふるさと納税に関する現況調査（令和2年度分以降の受入額）');
    expect(await original.getAttribute('lang')).toBe('ja');
    const places = page.getByRole('region', { name: 'The places that were read' });
    await places.getByText('row 137 of the table').first().waitFor();
    await places.getByText('760582000,円').waitFor();
  });

  test('say so where there is no such document', async () => {
    const page = await explorer.open('/sources/katori/document/none');
    await page.getByRole('heading', { name: 'この文書はありません' }).waitFor();
  });

  test('are accessible', async () => {
    await checkPage(explorer, '/sources', (page) =>
      page.locator('.sources > li').first().waitFor(),
    );
    await checkPage(explorer, KATORI, (page) => page.locator('#taken').waitFor());
  });
});
