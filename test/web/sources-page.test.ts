import { describe, test } from '@jest/globals';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';

const explorer = useExplorer();
const KATORI = '/sources/katori/document/second-comprehensive-plan-late';
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
    await taken.getByText('4件は再掲').waitFor();
    await page.getByText('改行（LF）で区切り、最初の行を1とします').waitFor();
    await page.getByRole('link', { name: '知らせ方' }).waitFor();
  });

  test('count the figures of official statistics, document by document', async () => {
    const page = await explorer.open(MINISTRY);
    const taken = page.getByRole('region', { name: 'ここから取ったもの' });
    await taken.getByRole('link', { name: 'ふるさと納税受入額' }).waitFor();
    await taken.getByText('5市区町村の25件').waitFor();
    const codes = await explorer.open('/sources/document/local-government-codes');
    await codes.getByText('数値は取っていません').waitFor();
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
