import { describe, expect, test } from '@jest/globals';
import { useExplorer } from './browser.js';

const explorer = useExplorer();

/** The browser writes each refusal of the API, or of a page, into its console. */
const forgetRefusals = () =>
  expect(explorer.faults.splice(0).every((fault) => /\b40[04]\b/.test(fault))).toBe(true);

describe('a wrong address', () => {
  test('of a town says so in Japanese and leads to the towns that may have been meant', async () => {
    const page = await explorer.open('/town/香取し');
    await page
      .getByRole('heading', { level: 1, name: 'このコードの市区町村はありません' })
      .waitFor();
    await page.getByText('コードは6桁です').waitFor();
    await page.getByRole('link', { name: /香取市/ }).click();
    await page.getByRole('heading', { level: 1, name: '香取市' }).waitFor();
    forgetRefusals();
  });

  test('of a comparison’s town says what to do, in English where the page is', async () => {
    const page = await explorer.open('/compare?indicator=births&towns=999999&lang=en');
    await page.getByText('There is no such municipality').first().waitFor();
    expect(await page.getByText('must hold codes').count()).toBe(0);
    const other = await explorer.open('/town/府中市');
    await other.getByText('その名前の市区町村はいくつかあります').waitFor();
    await other.getByRole('link', { name: /広島県府中市/ }).waitFor();
    forgetRefusals();
  });

  test('of an indicator offers the names that are like it', async () => {
    const page = await explorer.open('/indicator/furusato-nozei.amont');
    await page.getByRole('heading', { level: 1, name: 'この指標はありません' }).waitFor();
    await page.getByRole('link', { name: 'furusato-nozei.amount' }).click();
    await page.getByRole('heading', { level: 1, name: 'ふるさと納税受入額' }).waitFor();
    forgetRefusals();
  });

  test.each(['/sister-cities', '/nation?indicator=births', '/town/122360'])(
    'of a release (%s) says that it is not there and nothing else, and leads to those that are',
    async (path) => {
      const page = await explorer.open(`/releases/0000000000000000${path}`);
      await page.getByRole('heading', { level: 1, name: 'この版はありません' }).waitFor();
      await page.getByText('0000000000000000').waitFor();
      expect(await page.getByText('この画面は次の版に固定されています').count()).toBe(0);
      expect(await page.locator('main :is(form, svg)').count()).toBe(0);
      await page.getByRole('link', { name: '同じ画面をいまの版で見る' }).click();
      await page.getByRole('heading', { level: 1 }).filter({ hasNotText: '版' }).waitFor();
      expect(new URL(page.url()).pathname).toBe(path.split('?')[0]);
      forgetRefusals();
    },
  );

  test('of lines of a document says how lines are named, and shows all of it', async () => {
    const path = '/sources/katori/document/second-comprehensive-plan-late';
    const page = await explorer.open(`${path}?lines=abc`);
    await page.getByText('lines は 812 か 812-814 の形です（「abc」でした）').waitFor();
    expect(await page.locator('.sources-facts li').count()).toBeGreaterThan(10);
  });

  test('of a document leads to the list of all', async () => {
    const page = await explorer.open('/sources/katori/document/none?lang=en');
    await page.getByRole('heading', { level: 1, name: 'There is no such document' }).waitFor();
    await page.getByText('Please look for it in the list').waitFor();
    await page.getByRole('link', { name: 'All documents' }).waitFor();
    forgetRefusals();
  });

  test.each([
    'nonsense',
    'katori/kpi/none/target/2023',
    'katori/kpi/6-7/furusato-nozei-amount/target/undated',
  ])(
    'of a figure (%s) says that it is not there, and shows the comparison without it',
    async (figure) => {
      const page = await explorer.open(
        `/compare?indicator=furusato-nozei.amount&towns=122360&figure=${figure}`,
      );
      await page.getByText('が指す数値は、ここにはありません').waitFor();
      await page.getByRole('button', { name: '数値の指定を外す' }).click();
      await page.getByText('が指す数値は、ここにはありません').waitFor({ state: 'detached' });
      expect(new URL(page.url()).searchParams.has('figure')).toBe(false);
      forgetRefusals();
    },
  );
});
