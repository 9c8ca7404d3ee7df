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
import { planToReview } from './plan-to-review.js';

const plan = planToReview();
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

/** Presses one key after the other. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
const title = (page: Page, text: string) =>
  page.locator('h1', { hasText: text }).waitFor({ state: 'visible' });
/** Goes on with Tab until the field of a name has the focus, and writes into it. */
async function fill(page: Page, name: string, text: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if ((await page.evaluate('document.activeElement?.getAttribute("name")')) === name) {
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not get to ${name}.`);
}

describe('the page of a review', () => {
  it('leads from the proposal to seeds by keyboard alone', async () => {
    const page = await explorer.open(root);
    await page.locator('[name="by"]:focus').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.type('見本の係');
    await press(page, 'Enter');

    await page.locator('[name="title"]:focus').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await fill(page, 'title', '第2次総合計画');
    await fill(page, 'planName', '第3次総合計画');
    await fill(page, 'period', '令和5年度～令和9年度');
    await press(page, 'Enter');
    await page.getByText('「第3次総合計画」はここに印刷されていません。').waitFor();
    await page.keyboard.press('Shift+Tab');
    for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+Tab');
    await fill(page, 'planName', '第2次総合計画');
    await press(page, 'Enter');

    await title(page, '移住者数');
    await page.locator('[data-cell="name"]:focus').waitFor();
    expect(await page.locator('.page-lines .is-strong').innerText()).toContain('移住者数');
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'ArrowRight', 'ArrowRight');
    expect(await page.locator('.page-lines .is-strong').allInnerTexts()).toEqual([
      '5\n令和4年度',
      '6\n12人',
    ]);
    await press(page, 'a');
    await page.getByText('どの指標か選んでください').waitFor();
    await press(page, '1');

    // The name is cut: what is not printed is refused, what is printed is found.
    await title(page, '学者数');
    await press(page, 'c');
    await page.locator('.form .first-field:focus').waitFor();
    await press(page, 'Control+a');
    await page.keyboard.type('見物者数');
    await page.getByText('「見物者数」はここに印刷されていません。').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Control+a');
    await page.keyboard.type('見学者数');
    await page.locator('.form .places', { hasText: '10行' }).waitFor();
    await press(page, 'Enter');
    await page.locator('[data-cell="name"]:focus', { hasText: '訂正した' }).waitFor();

    // The target is of another year.
    await press(page, 'l', 'l', 'l', 'c');
    await page.locator('.form .first-field:focus').waitFor();
    await press(page, 'Tab', 'Control+a');
    await page.keyboard.type('R9');
    await page.locator('.form', { hasText: '2027' }).waitFor();
    await press(page, 'Enter');
    await page.locator('[data-cell="figure-1"]:focus', { hasText: '目標値 2027' }).waitFor();

    // None of ours fits: a new one is written.
    await press(page, 'w');
    await page.locator('[name="id"]:focus').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await fill(page, 'nameEn', 'Visitors');
    expect(await page.inputValue('[name="id"]')).toBe('visitors');
    await fill(page, 'readings', 'けんがくしゃすう');
    await fill(page, 'theme', '');
    await press(page, 'ArrowDown', 'Tab', 'ArrowDown');
    await fill(page, 'definition', '一年度に見学した人の数。');
    expect(await page.inputValue('[name="counted"]')).toBe('見学者');
    await fill(page, 'countedEn', 'people who visited');
    await press(page, 'Enter');
    await page.locator('[data-cell]:focus').waitFor();
    await press(page, 'a');

    // What does not add up is no figure; it is dismissed, taken back and dismissed again.
    await title(page, '問い');
    await press(page, 'x');
    await title(page, '仕上げ');
    await press(page, 'u');
    await page.getByText('元に戻しました。').waitFor();
    await press(page, 'n');
    await title(page, '問い');
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'x');

    await title(page, '仕上げ');
    await page.locator('.first-field:focus').waitFor();
    await press(page, 'Enter');
    await page
      .getByText('指標 2件・姉妹都市 0件・計画 1件を seeds/municipalities/katori に書きました。')
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const kpis = readFileSync(join(plan.seeds, 'municipalities/katori/kpis.yaml'), 'utf8');
    expect(kpis).toContain('year: 2027, period: FISCAL_YEAR, value: 2000, raw: "2,000人"');
    expect(kpis).toContain('acceptedBy: 見本の係');
    const indicators = readFileSync(join(plan.seeds, 'indicators.yaml'), 'utf8');
    expect(indicators).toContain('id: visitors');
  }, 120_000);

  it('says that the server has stopped, and keeps what was typed', async () => {
    const page = await explorer.open(root);
    const isSaid = (place: string) =>
      page.locator(place, { hasText: 'review が止まっています。' }).waitFor();
    await page.locator('.page-lines').waitFor();
    await press(page, 'c');
    const field = page.locator('.form .first-field:focus');
    await field.waitFor();
    await page.locator('.form .places').waitFor();
    await page.route('**/*', (route) => route.abort());
    // What is checked already, and cannot be kept.
    await press(page, 'Enter');
    await isSaid('.form .refused');
    await page.unroute('**/*');
    await page.route('**/change', (route) => route.abort());
    await press(page, 'Enter');
    await isSaid('.said');
    await page.locator('.form .places').waitFor();
    await page.route('**/*', (route) => route.abort());
    await page.keyboard.type('の移住');
    await isSaid('.form .refused');
    expect(await field.inputValue()).toBe('移住者数の移住');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.unroute('**/*');
    await page.route('**/pages/*.json', (route) => route.abort());
    await page.reload();
    await isSaid('.page .refused');
    const refused = explorer.faults.splice(0);
    expect(refused.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
  });

  it('reads on a narrow phone, in English, by night and in forced colours', async () => {
    const page = await explorer.open(`${root}?lang=en`, {
      viewport: { width: 320, height: 640 },
      colorScheme: 'dark',
      forcedColors: 'active',
    });
    // Its page is asked for at the moment from which keys are heard.
    await page.locator('.page-lines').waitFor();
    await press(page, 'j');
    await title(page, '見学者数');
    expect(await accessibilityFaults(page)).toEqual([]);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(320);
    await press(page, '?');
    await page.getByText('accept the indicator').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
