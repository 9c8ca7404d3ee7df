import { describe, expect, test } from '@jest/globals';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';

const explorer = useExplorer();
const SETTLERS = '/indicator/migration.settlers';

describe('the page of an indicator', () => {
  test('says what is counted, in words that can be compared', async () => {
    const page = await explorer.open(SETTLERS);
    await page.getByRole('heading', { level: 1, name: '移住者数' }).waitFor();
    const meaning = page.getByRole('region', { name: '何を数えるか' });
    await meaning.getByText('UIJターン').waitFor();
    await meaning.getByText('期間内に起きたこと').waitFor();
    await meaning.getByText('移住・転出入').waitFor();
  });

  test('says who has it and how near, and what was read of those that print none', async () => {
    const page = await explorer.open(SETTLERS);
    const who = page.getByRole('region', { name: 'どの町にあるか' });
    const katori = who.locator('.who > li', { hasText: '香取市' });
    await katori.getByText('その一部だけ').waitFor();
    await katori.getByText('各年度における移住者支援金を活用した移住者数').waitFor();
    const mine = who.locator('.who > li', { hasText: '美祢市' });
    await mine.getByText('画像の頁にある指標（KPI）の表は読んでいない').waitFor();
    await mine.getByRole('link', { name: '住環境の整備と定住促進' }).waitFor();
  });

  test('leads to the comparison and to its neighbours', async () => {
    const page = await explorer.open(SETTLERS);
    await page.getByRole('link', { name: '転入者数' }).first().waitFor();
    await page.getByRole('link', { name: 'この指標で町を比べる' }).click();
    await page.getByText('比べてはいけない').waitFor();
    expect(new URL(page.url()).search).toBe('?indicator=migration.settlers');
  });

  test('says so where there is no such indicator', async () => {
    const page = await explorer.open('/indicator/none');
    await page.getByRole('heading', { name: 'この指標はありません' }).waitFor();
    const main = page.getByRole('main');
    await main.getByText('「none」という id の指標はありません。').waitFor();
    await main.getByRole('link', { name: '指標を探す' }).waitFor();
    expect(await main.getByRole('heading').count()).toBe(1);
  });

  test('is accessible', async () => {
    await checkPage(explorer, SETTLERS, (page) => page.locator('.who > li').first().waitFor());
  });
});
