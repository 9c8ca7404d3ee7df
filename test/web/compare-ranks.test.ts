import { describe, expect, test } from '@jest/globals';
import { useExplorer } from './browser.js';

const explorer = useExplorer();

describe('ranks', () => {
  test('are rounded, in one unit with chart and table, from the highest, and say what the plans want', async () => {
    const page = await explorer.open('/compare');
    await page.getByRole('heading', { name: '2024年の順位（高い順、億円）' }).waitFor();
    const ranking = await page.locator('.ranking li').allInnerTexts();
    expect(ranking.map((line) => line.split(/\s+/).join(' '))).toEqual([
      '1位 鹿児島市 19.4',
      '2位 霧島市 16.6',
      '3位 香取市 9.93',
      '4位 山口市 4.6',
      '5位 美祢市 0.993',
    ]);
    await page.getByText('この値を上げることを目指しています').waitFor();
    expect(await page.getByRole('table').locator('caption').innerText()).toContain('単位: 億円');
    await page.getByRole('table').getByText('19.4', { exact: true }).waitFor();
    expect(await page.locator('table, .ranking').filter({ hasText: '千円' }).count()).toBe(0);
  });

  test('say that high is not better where no plan says what is wanted, and why a town has none, in its words', async () => {
    const page = await explorer.open('/compare?indicator=finance.future-burden-ratio');
    await page.getByText('高いことが良いとは限りません').waitFor();
    await page.getByText('望む向きは印字されておらず').waitFor();
    const unranked = page.locator('.not-ranked');
    await unranked.getByText('「-」 表の「-」は将来負担比率が算定されないこと').waitFor();
    const row = page.getByRole('row', { name: /霧島市/ });
    await row.getByText('表の「-」は将来負担比率が算定されないこと').first().waitFor();
    await unranked.getByRole('button', { name: '霧島市' }).click();
    await page.getByRole('dialog').getByText('「-」', { exact: true }).first().waitFor();
  });
});

test('progress has both figures, each by its name, with the target and the working', async () => {
  const page = await explorer.open('/compare');
  const reached = page.locator('.reached');
  await reached.getByText('目標値に対する割合 152.12 %').waitFor();
  await reached.getByText('760,582 ÷ 500,000 × 100').waitFor();
  await reached.getByText('基準値からの進み 308.94 %').waitFor();
  await reached.getByText('(760,582 − 375,284) ÷ (500,000 − 375,284) × 100').waitFor();
  await reached.getByText('2023年の目標 500,000千円').waitFor();
});

test('a view per head says so in its heading, its title, its table and its citation', async () => {
  const page = await explorer.open('/compare?per=head');
  await page.getByRole('heading', { level: 1, name: 'ふるさと納税受入額（一人当たり）' }).waitFor();
  expect(await page.title()).toBe('ふるさと納税受入額（一人当たり） | まちくらべ');
  expect(await page.getByRole('table').locator('caption').innerText()).toMatch(
    /^ふるさと納税受入額（一人当たり） \(単位: 円\/人\)/,
  );
  await page.getByText(/^まちくらべ「ふるさと納税受入額（一人当たり）（香取市/).waitFor();
  // 992,543,000 yen of 2024 by 72,356 people of 2020.
  expect(await page.locator('.ranking li').first().innerText()).toContain('13,717');
});
