import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';

const explorer = useExplorer();
const BIRTHS = '/compare?indicator=births&from=2022&to=2022';
const drawn = (page: Page) => page.locator('.plot').first().waitFor();
const bars = (page: Page) => page.locator('.plot rect[fill^="var(--series"]');

/** What is said of the figure that the keys have reached. */
const reached = (page: Page) => page.getByRole('listbox').first().getByRole('option').innerText();

describe('the chart', () => {
  test('of one year is bars, the highest first, with the figure behind each', async () => {
    const page = await explorer.open(BIRTHS);
    await drawn(page);
    expect(await bars(page).count()).toBe(5);
    const heights = page.locator('.plot text').filter({ hasText: /^[\d,]+$/ });
    const texts = await heights.allTextContents();
    const figures = texts.filter((text) => !/000$|^0$/.test(text));
    // SSDSE 2022: 鹿児島市、山口市、霧島市、香取市、美祢市.
    expect(figures).toEqual(['4,425', '1,258', '941', '264', '60']);
  });

  test('of two censuses joins them, with what each begins and ends at and no shade between', async () => {
    const page = await explorer.open('/compare?indicator=population.census');
    await drawn(page);
    expect(await page.locator('.plot rect[fill="var(--gap-shade)"]').count()).toBe(0);
    expect(await page.locator('.plot path[stroke^="var(--series"]').count()).toBe(5);
    // 鹿児島市: 599,814 people in 2015, 593,128 in 2020.
    await page.locator('.plot').getByText('鹿児島市 59.3').waitFor();
    await page.locator('.plot').getByText('60', { exact: true }).waitFor();
  });

  test('leads no line over a break of its series, and says what is there', async () => {
    const page = await explorer.open('/compare?indicator=migration.in');
    await drawn(page);
    // Five towns, before 2018 and from 2018 on.
    expect(await page.locator('.plot path[stroke^="var(--series"]').count()).toBe(10);
    await page.locator('.plot').getByText('定義の変更').waitFor();
    await page.getByText('ここで定義か区域が変わり、前後の年は比べられません').waitFor();
  });

  test('has figures without a year in a lane of their own', async () => {
    const page = await explorer.open('/compare?indicator=partnership.wide-area-projects');
    await page.getByRole('heading', { name: /^年の記載がない値: / }).waitFor();
    await page
      .locator('.plot')
      .nth(1)
      .getByText(/^目標 /)
      .waitFor();
  });

  test('says a fact in the unit of axis and table, and so does the picture, whose headline is the reader’s', async () => {
    const page = await explorer.open('/compare?from=2014');
    await drawn(page);
    const headline = await page.locator('.chart-headline').innerText();
    // 鹿児島市 1,936,292,019円, 美祢市 the least.
    expect(headline).toMatch(
      /^2024年は鹿児島市が19\.4億円で最も大きく、美祢市が0\.\d+億円で最も小さい/,
    );
    await page.locator('.plot').getByText('億円', { exact: true }).waitFor();
    await page.locator('caption').getByText('単位: 億円').waitFor();
    await page.getByLabel('グラフの見出し').fill('鹿児島市が19億円を集めた');
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'グラフ（SVG）' }).click(),
    ]);
    expect(svg.suggestedFilename()).toContain('億円');
    const text = readFileSync(await svg.path(), 'utf8');
    expect(text).toContain('鹿児島市が19億円を集めた');
    expect(text).toContain('単位: 億円');
    expect(text).not.toContain('千円');
  });
});

describe('by keyboard', () => {
  test('the chart is one stop; arrows lead from figure to figure, Enter opens one', async () => {
    const page = await explorer.open(BIRTHS);
    await drawn(page);
    await page.getByRole('listbox').focus();
    expect(await reached(page)).toContain('鹿児島市 2022');
    await page.keyboard.press('ArrowDown');
    expect(await reached(page)).toMatch(/山口市 2022[\s\S]*1,258 人/);
    await page.keyboard.press('ArrowUp');
    expect(await reached(page)).toMatch(/鹿児島市 2022[\s\S]*4,425 人/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(page.url()).toContain('statistic%2Fbirths%2F462012');
  });
});

test('where the system forces its colours, bars keep theirs and are seen on their ground', async () => {
  const page = await explorer.open(BIRTHS, { forcedColors: 'active' });
  await drawn(page);
  const seen = await page.evaluate<string[]>(
    `[...document.querySelectorAll('.plot rect[fill^="var(--series"]')].map((bar) => getComputedStyle(bar).fill)`,
  );
  const ground = await page.evaluate<string>(
    `getComputedStyle(document.querySelector('.plot')).backgroundColor`,
  );
  expect(new Set(seen).size).toBe(5);
  expect(ground).toMatch(/^rgb\(/);
  expect(seen).not.toContain(ground);
});

test.each([
  BIRTHS,
  '/compare?indicator=population.census',
  '/compare?indicator=partnership.wide-area-projects',
])(
  '%s has nothing against it in both languages and themes, and fits a phone',
  (path) => checkPage(explorer, path, drawn),
  120_000,
);
