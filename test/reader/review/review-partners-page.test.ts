import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { townForReview } from '../../../src/cli/review-town.js';
import { writeAccepted } from '../../../src/cli/write-accepted.js';
import { projectFile } from '../../../src/lib/project-file.js';
import { openDesk } from '../../../src/reader/review/desk.js';
import { serveReview } from '../../../src/reader/review/serve-review.js';
import { accessibilityFaults } from '../../web/axe.js';
import { useExplorer } from '../../web/browser.js';
import { partnersToReview } from './partners-to-review.js';

const plan = partnersToReview();
let root: string;
const explorer = useExplorer(async () => {
  const desk = openDesk(plan.path);
  const served = serveReview(desk, {
    program: projectFile('dist/review'),
    original: { page: async () => null, close: async () => undefined },
    town: () => townForReview(plan.seeds, desk),
    writeSeeds: () => writeAccepted(plan.seeds, desk),
  });
  root = served.root;
  return { app: served.app, close: () => served.app.close() } as never;
});
afterAll(() => rmSync(plan.folder, { recursive: true }));

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
const title = (page: Page, text: string) =>
  page.locator('h1', { hasText: text }).waitFor({ state: 'visible' });
const isHeld = (page: Page, cell: string, text: string) =>
  page.locator(`[data-cell="${cell}"]:focus`, { hasText: text }).waitFor();

/** Goes to the first field of what is asked, and writes a name in English into it. */
async function nameEn(page: Page, name: string): Promise<void> {
  await press(page, 'f');
  await page.locator('[data-asked="nameEn"]:focus').waitFor();
  await page.keyboard.type(name);
  await press(page, 'Tab');
}

describe('the page of a review of partners alone', () => {
  it('leads from sister cities and plans to seeds by keyboard alone', async () => {
    const page = await explorer.open(root);
    await page.locator('[name="by"]:focus').waitFor();
    await page.keyboard.type('山田花子');
    await press(page, 'Enter');
    await page.locator('[name="title"]:focus').waitFor();
    await page.keyboard.type('国際交流の概要');
    await press(page, 'Enter');

    await title(page, 'ナポリ市');
    await isHeld(page, 'name', 'ナポリ市');
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'l', 'l', 'l', 'l');
    expect(await page.locator('.page-lines .is-strong').allInnerTexts()).toEqual([
      '4\n1960年（昭和35年）5月3日',
    ]);

    await isHeld(page, 'date', '1960-05-03 ← 1960年（昭和35年）5月3日');
    // Rejected, and taken back.
    await press(page, 'h', 'h', 'h', 'h');
    await isHeld(page, 'name', 'ナポリ市');
    await press(page, 'x');
    await title(page, '山田');
    await press(page, 'u');
    await page.getByText('元に戻しました。').waitFor();
    await press(page, 'k');
    await title(page, 'ナポリ市');
    await isHeld(page, 'name', 'ナポリ市');
    await press(page, 'a');
    await page.getByText('まだ書かれていません: id・英語の名称。').waitFor();
    await nameEn(page, 'Naples');

    // The name is cut, and the date was not seen.
    await title(page, '山田');
    await isHeld(page, 'name', '山田');
    await press(page, 'c');
    await page.locator('.form .first-field:focus').waitFor();
    await press(page, 'Control+a');
    await page.keyboard.type('山田町');
    await page.locator('.form .places', { hasText: '6行' }).waitFor();
    await press(page, 'Enter');
    await isHeld(page, 'name', '訂正した');
    await press(page, 'l', 'l', 'l', 'l', 'c');
    await page.locator('.form .first-field:focus').waitFor();
    await page.keyboard.type('友好都市');
    await page.getByText('「友好都市」からは読めません。').waitFor();
    await press(page, 'Control+a');
    await page.keyboard.type('令和元年11月25日');
    await page.getByText('読み: 2019-11-25').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Enter');
    await isHeld(page, 'date', '令和元年11月25日');
    // It is the one town of its name in its prefecture: nothing more is asked.
    await press(page, 'a');
    await title(page, '第2次環境基本計画');
    await isHeld(page, 'name', '第2次環境基本計画');
    await press(page, 'a');
    await page.getByText('まだ書かれていません: id・状態。').waitFor();
    await nameEn(page, 'Second Basic Plan of the Environment');
    await page.getByText('まだ書かれていません: 状態。').waitFor();
    await press(page, 'Tab', 'Tab', 'Tab');
    await page.locator('[data-asked="status"]:focus').waitFor();
    await press(page, 'ArrowDown');

    await title(page, '仕上げ');
    await page.locator('.first-field:focus').waitFor();
    await press(page, 'Enter');
    await page
      .getByText('指標 0件・姉妹都市 2件・計画 1件を seeds/municipalities/katori に書きました。')
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const written = (name: string) =>
      readFileSync(join(plan.seeds, 'municipalities/katori', name), 'utf8');
    expect(written('sister-cities.yaml')).toMatch(/- id: naples\n.*- id: yamada\n/su);
    expect(written('sister-cities.yaml')).toContain('partnerCode: "034827"');
    expect(written('plans.yaml')).toContain('id: second-basic-plan-of-the-environment');
  }, 120_000);

  it('tells whoever opens it who decided so far, and takes down who goes on', async () => {
    const page = await explorer.open(root, { viewport: { width: 320, height: 640 } });
    await page.getByText('これまでに山田花子が3件を決めました').waitFor();
    await page.getByText('判断する人: 山田花子').waitFor();
    await page.getByRole('button', { name: 'ほかの人が続ける' }).press('Enter');
    await page.locator('[name="by"]:focus').waitFor();
    await press(page, 'Control+a');
    await page.keyboard.type('佐藤');
    await press(page, 'Enter');
    await page.getByText('判断する人: 佐藤').waitFor();
    await title(page, 'ナポリ市');
    expect(await accessibilityFaults(page)).toEqual([]);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(320);
    expect(readFileSync(join(plan.folder, 'kpis.review.yaml'), 'utf8')).toContain('by: 佐藤');
  });
});
