import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from './axe.js';
import { useExplorer } from './browser.js';

const explorer = useExplorer();
const FIGURE = 'katori/kpi/6-7/furusato-nozei-amount/target/2027';

/** Saves the citation as a file of a kind; gives its name and what is in it. */
async function save(page: Page, kind: string): Promise<[name: string, text: string]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: kind, exact: true }).click(),
  ]);
  return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')];
}

describe('a citation', () => {
  test('of a comparison has the address that stays, the day and the sources, in every form', async () => {
    const page = await explorer.open('/compare?indicator=births&towns=122360');
    await page.getByText('変わらないアドレスで引用する').click();
    const cited = page.locator('.cite .take-away-citation');
    const text = await cited.innerText();
    expect(text).toMatch(/^まちくらべ「出生数（香取市）」（版 [0-9a-f]{16}、2026年4月1日）。http/);
    expect(text).toContain('を加工して作成');
    const address = /http:\S+?(?=（)/.exec(text)?.[0] ?? '';
    expect(address).toMatch(/\/releases\/[0-9a-f]{16}\/compare\?indicator=births&towns=122360$/);
    const [name, bib] = await save(page, 'BibTeX');
    expect(name).toMatch(/^machikurabe-[0-9a-f]{8}-births\.bib$/);
    expect(bib).toContain(`url = {${address}}`);
    expect((await save(page, 'RIS'))[1]).toContain(`UR  - ${address}\r\n`);
    const [item] = JSON.parse((await save(page, 'CSL-JSON'))[1]);
    expect([item.URL, item.issued]).toEqual([address, { 'date-parts': [[2026, 4, 1]] }]);
    await page.goto(address);
    await page.getByRole('complementary', { name: '版について' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test.each([
    ['/town/122360', '香取市', '第2次香取市総合計画'],
    ['/indicator/births', '出生数', '統計センター「SSDSE-市区町村'],
  ])(
    'of %s names it, the address that stays, the day and its documents',
    async (path, name, document) => {
      const page = await explorer.open(path);
      await page.getByText('変わらないアドレスで引用する').click();
      const sentence = await page.locator('.cite .take-away-citation').innerText();
      expect(sentence).toContain(`「${name}」`);
      expect(sentence).toContain(document);
      const [, bib] = await save(page, 'BibTeX');
      expect(bib).toMatch(new RegExp(`/releases/[0-9a-f]{16}${path}`));
      expect(bib).toMatch(/urldate = \{\d{4}-\d\d-\d\d\}/);
      const [item] = JSON.parse((await save(page, 'CSL-JSON'))[1]);
      expect(item.title).toBe(name);
    },
  );

  test('of one figure credits its document, and opens the figure again', async () => {
    const page = await explorer.open(`/compare?lang=en&towns=122360&figure=${FIGURE}`);
    const panel = page.getByRole('dialog');
    await panel.getByText('Cite with an address that stays').click();
    const text = await panel.locator('.cite .take-away-citation').innerText();
    expect(text).toContain('Katori City Target 2027');
    expect(text).toContain('1,000,000千円');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto(/http:\S+/.exec(text)?.[0] ?? '');
    await panel.getByText('「1,000,000千円」').first().waitFor();
  });
});
