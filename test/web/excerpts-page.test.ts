import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { dataSource } from '../../src/db/data-source.js';
import { seedDatabase } from '../../src/releases/seed.js';
import { serve } from '../api.js';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';

const folder = mkdtempSync(join(tmpdir(), 'machikurabe-excerpts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A small release of our own, on a server that holds its text. */
async function open() {
  const url = `sqlite:${join(folder, 'release.sqlite')}`;
  const id = await seedDatabase('test/fixtures/seeds-minimal', url);
  if (!existsSync(join(folder, 'plan.txt'))) {
    copyFileSync('test/fixtures/texts/plan.txt', join(folder, 'plan.txt'));
  }
  const db = await dataSource(url, { readonly: true }).initialize();
  return serve(db, id, [], { sourcesDir: folder });
}

const explorer = useExplorer(open);
const PLAN = '/sources/sample/document/plan';
const FIGURE = '/compare?indicator=settlers&towns=014036&figure=sample/kpi/settlers/baseline/2022';

describe('where the server holds a text', () => {
  test('a figure shows the lines around its quote, the quote lit', async () => {
    const page = await explorer.open(FIGURE);
    const lines = page.getByRole('dialog').getByRole('list', { name: /^7行とその前後/ });
    await lines.waitFor();
    expect(await lines.getByRole('listitem').allInnerTexts()).toEqual([
      '年度別 2023（令和5） 2024（令和6）',
      '検討 実施',
      '指標 2022（令和4） 2027（令和9） 進捗率',
      '移住者数 12人 20人 60.00％',
      '令和4年度 決算額 450千円',
      '連携協定 見本大学 令和4年6月',
      '友好都市 山田町 2019年（令和元年）11月25日',
    ]);
    expect(await lines.locator('mark').allInnerTexts()).toEqual(['12人']);
  });

  test('the page of a document shows them where asked to', async () => {
    const page = await explorer.open(`${PLAN}?lines=9`);
    const places = page.getByRole('region', { name: '読み取った箇所' });
    await places.getByText('連携協定 見本大学 令和4年6月').first().waitFor();
    expect(await places.getByRole('list', { name: /行とその前後/ }).count()).toBe(0);
    await places.getByRole('checkbox', { name: '引用の前後の行も見る' }).check();
    const lines = places.getByRole('list', { name: /^9行とその前後/ });
    await lines.getByText('令和4年度 決算額 450千円').waitFor();
    await places.getByRole('link', { name: 'すべての箇所を見る' }).click();
    await places.getByText('令和5年3月31日').first().waitFor();
  });

  test('all that is accessible', async () => {
    await checkPage(explorer, FIGURE, (page) =>
      page.getByRole('dialog').locator('.excerpt').first().waitFor(),
    );
  });
});
