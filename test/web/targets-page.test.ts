import { describe, expect, test } from '@jest/globals';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';

/*
 * 香取市 (001_….txt): 23 KPIs with targets of 令和5, 7 and 9, of these one has an official count of 令和5 (総務省: 760,582千円;
 * the plan wants 500,000千円). 霧島市 (000_….txt): 37件 and 32件 of 30件 each; of two 82％ and 83％ the actual value is 未把握.
 */
const explorer = useExplorer();

describe('the list of targets', () => {
  test('says what became of all of them, and each number leads to its targets', async () => {
    const page = await explorer.open('/targets');
    await page
      .getByText(
        '目標のあるKPI 27件のうち、達成 3件、未達 0件、途中 22件、実績なし 2件、判定できない 0件。',
      )
      .waitFor();
    await page.getByRole('link', { name: /^達成 3件/ }).click();
    await page.locator('#list-title', { hasText: '一覧 3件' }).waitFor();
    expect(new URL(page.url()).search).toBe('?state=reached');
    expect(await page.locator('.target-name h3').allTextContents()).toEqual([
      expect.stringContaining('ふるさと納税受入額'),
      expect.stringContaining('産官学連携により取り組んだ件数'),
      expect.stringContaining('広域連携により実施した事業件数'),
    ]);
    // The totals stay those of all: a state narrows the list alone.
    await page.getByRole('link', { name: /^途中 22件/ }).waitFor();
  });

  test('tells of each target its figures with their years and how far it is, a click from its evidence', async () => {
    const page = await explorer.open('/targets?state=reached&town=122360');
    const line = page.locator('.target-item', { hasText: 'ふるさと納税受入額' });
    await line.getByText('500,000千円').waitFor();
    await line.getByText('760,582,000円').waitFor();
    expect(await line.getByText('2023年度').count()).toBe(2);
    await line.getByText('現状値から目標値までの道のり').waitFor();
    // (760,582 − 375,284) ÷ (500,000 − 375,284) and 760,582 ÷ 500,000.
    await line.getByText('308.94 %', { exact: true }).waitFor();
    await line.getByText('152.12 %', { exact: true }).waitFor();
    await line.getByRole('link', { name: '500,000千円' }).click();
    await page.getByRole('dialog').locator('blockquote').first().waitFor();
  });

  test('says why there is no actual value, and of a year that is over that nothing later was read', async () => {
    const page = await explorer.open('/targets?state=no-actual');
    await page.locator('#list-title', { hasText: '一覧 2件' }).waitFor();
    for (const line of await page.locator('.target-item').all()) {
      await line.getByText('未把握').first().waitFor();
    }
    await page.goto(page.url().replace('no-actual', 'to-come&year=2025'));
    await page.locator('#list-title', { hasText: '一覧 2件' }).waitFor();
    await page.getByText('その後の文書はまだ読んでいません').first().waitFor();
  });

  test('is narrowed by town, theme, year and words, with what each choice would show beside it', async () => {
    const page = await explorer.open('/targets?state=to-come');
    await page.getByLabel('テーマ').selectOption({ label: 'デジタル・情報発信（6）' });
    await page.locator('#list-title', { hasText: '一覧 6件' }).waitFor();
    await page.getByRole('searchbox').fill('友だち');
    await page.keyboard.press('Enter');
    await page.locator('#list-title', { hasText: '一覧 1件' }).waitFor();
    await page.getByText('市公式LINE').first().waitFor();
    expect(new URL(page.url()).search).toBe(
      `?state=to-come&theme=digital&q=${encodeURIComponent('友だち')}`,
    );
    await page.getByRole('link', { name: '「デジタル・情報発信」を外す' }).click();
    await page.waitForURL((url) => !url.search.includes('theme'));
  });

  test('is sorted by year, and says why it is not by progress', async () => {
    const page = await explorer.open('/targets?sort=year-old');
    const first = page.locator('.target-item').first();
    await first.getByText('ふるさと納税受入額').first().waitFor();
    await page.getByText('進みの割合では並べません').waitFor();
  });

  test('is walked by keyboard alone', async () => {
    const page = await explorer.open('/targets');
    await page.locator('select[name="town"]').focus();
    // 香取市 has most.
    await page.keyboard.press('ArrowDown');
    await page.locator('#list-title', { hasText: '一覧 23件' }).waitFor();
    expect(new URL(page.url()).search).toBe('?town=122360');
  });

  test('tells what it does not know of the address, and what is not there only once', async () => {
    const page = await explorer.open('/targets?state=won&year=soon');
    await page.getByText('アドレスの「state=won」は、この一覧が知らない値').waitFor();
    await page.getByText('アドレスの「year=soon」は、この一覧が知らない値').waitFor();
    await page.goto(new URL('/targets?theme=none&lang=en', page.url()).href);
    await page.getByText('What “theme” of the address names is not there').waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    explorer.faults.splice(0);
  });

  test('says so where nothing fits', async () => {
    const page = await explorer.open('/targets?state=missed');
    await page.getByText('この条件に合う目標は、読んだ文書にはありません。').waitFor();
  });

  test('is accessible', async () => {
    await checkPage(explorer, '/targets?theme=digital&year=2027', (page) =>
      page.locator('.target-item').first().waitFor(),
    );
  });

  test('is accessible where it is narrowed', async () => {
    await checkPage(explorer, '/targets?state=no-actual&town=462187', (page) =>
      page.locator('.target-item').first().waitFor(),
    );
  });
});
