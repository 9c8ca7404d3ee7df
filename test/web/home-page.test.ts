import { describe, expect, test } from '@jest/globals';
import { EXAMPLES } from '../../web/home/example-views.js';
import { writeAddress } from '../../web/lib/address.js';
import { keepBack } from './answers.js';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';

const explorer = useExplorer();

describe('the first page', () => {
  test('says how much there is, and on which terms', async () => {
    const page = await explorer.open('/');
    const data = page.getByRole('region', { name: 'データ' });
    await data.getByText('332').waitFor();
    await data.getByText(/^[0-9a-f]{16}$/).waitFor();
    await data.getByText(/CC-BY-4.0/).waitFor();
    await page.getByRole('link', { name: 'GraphiQL で問い合わせを書く' }).waitFor();
    await page.getByRole('link', { name: '全国1741市区町村から探す' }).waitFor();
  });

  test('shows what the figures say of the indicator that most targets join, and its verdict', async () => {
    const page = await explorer.open('/');
    const finding = page.getByRole('region', { name: 'ふるさと納税受入額' });
    await finding.locator('.chart-headline').waitFor();
    await finding.locator('.home-verdict strong').waitFor();
    await finding.getByText('違いは、表の上に書いています。').waitFor();
    await finding.getByRole('link', { name: '表と出典を見る' }).click();
    await page.locator('.verdict li').first().waitFor();
    await page.getByRole('heading', { level: 1, name: 'ふるさと納税受入額' }).waitFor();
  });

  test('tells what became of the targets, and where there are figures', async () => {
    const page = await explorer.open('/');
    const targets = page.getByRole('region', { name: /^目標はどうなったか/ });
    await targets.getByRole('link', { name: /達成/ }).first().waitFor();
    const held = page.getByRole('region', { name: '文書を読んだ町' });
    const katori = held.getByRole('row', { name: /香取市/ });
    await katori.getByRole('link', { name: '23', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '香取市' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#kpis');
  });

  test('has a tile of each prefecture, and leads to the figures of those that have any', async () => {
    const page = await explorer.open('/');
    const where = page.getByRole('region', { name: '数値のある都道府県' });
    expect(await where.locator('.nation-tiles g rect').count()).toBe(47);
    expect(await where.getByRole('link').count()).toBe(3);
    await where.getByRole('link', { name: /^山口県: .*文書を読んだ町2、/ }).click();
    await page.getByRole('heading', { level: 1, name: /山口県/ }).waitFor();
    await page.locator('.nation-list').getByText('美祢市').waitFor();
  });

  test('finds everything, by kind, and goes where it stands', async () => {
    const page = await explorer.open('/');
    await page.getByRole('searchbox', { name: 'すべてから探す' }).focus();
    await page.keyboard.type('移住・定住支援');
    await page.getByRole('heading', { name: /^施策/ }).waitFor();
    await page.getByRole('link', { name: '移住・定住支援措置の充実' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '香取市' }).waitFor();
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#katori/policy/6-3/2/1');
    const policy = page.locator('[id="katori/policy/6-3/2/1"]');
    await policy.waitFor();
    await expect(policy.isVisible()).resolves.toBe(true);
  });

  test('keeps to one kind, and shows the words inside of a text', async () => {
    const page = await explorer.open('/?q=協働&kind=POLICY');
    await page.getByRole('heading', { name: /^施策/ }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1);
    expect(await page.locator('.results mark').count()).toBeGreaterThan(0);
    const nothing = await explorer.open('/?q=zzzz');
    await nothing.getByText('見つかりません').waitFor();
    await nothing.getByRole('searchbox').fill('「');
    await nothing.getByText('記号だけでは探せません').waitFor();
    expect(await nothing.getByRole('alert').count()).toBe(0);
  });

  test('sets apart where a hit is from and what it says, and says nothing twice', async () => {
    const page = await explorer.open('/?q=銚子 千葉');
    await page.locator('small', { hasText: /^千葉県 · 千葉県銚子市$/ }).waitFor();
    const ministry = await explorer.open('/?q=総務省&kind=SOURCE_DOCUMENT');
    await ministry
      .locator('small', { hasText: /^総務省$/ })
      .first()
      .waitFor();
  });

  test('says how much is found only when it is the answer to these words and this kind', async () => {
    const page = await explorer.open('/?q=xyzzyq');
    const count = page.getByRole('main').getByRole('status').last();
    await page.getByText('見つかりません').waitFor();
    const findWords = await keepBack(page, 'FindAll');
    await page.getByRole('searchbox').fill('香取');
    await page.getByText('読み込んでいます…').waitFor();
    expect(await count.textContent()).toBe('');
    findWords();
    await page.getByText(/件のうち、近いもの/).waitFor();
    const findKind = await keepBack(page, 'FindAll');
    await page.getByRole('link', { name: '施策', exact: true }).click();
    await page.locator('.results-hits[aria-busy=true] li').first().waitFor();
    expect(await count.textContent()).toBe('');
    findKind();
    await page.locator('.results-hits[aria-busy=false]').waitFor();
    expect(await count.textContent()).toMatch(/件/);
    expect(await page.getByRole('button', { name: /^残りの/ }).count()).toBe(0);
  });

  test('has the words of the address in its field, wherever the reader comes from', async () => {
    const page = await explorer.open('/?q=香取');
    const field = page.getByRole('searchbox');
    const examples = page.getByRole('heading', { name: '例' });
    await page.getByRole('link', { name: 'まちくらべ' }).click();
    await examples.waitFor();
    expect(await field.inputValue()).toBe('');
    await page.goBack();
    await page.getByRole('navigation', { name: '種類で絞る' }).waitFor();
    expect(await field.inputValue()).toBe('香取');
    await page.goForward();
    await examples.waitFor();
    expect(await field.inputValue()).toBe('');
    // A letter that comes while the address is being written is newer than it.
    await page.evaluate(`{
      const write = history.replaceState;
      history.replaceState = (...values) => {
        history.replaceState = write;
        history.replaceState(...values);
        const field = document.querySelector('[type=search]');
        field.value += '市';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      };
    }`);
    await field.fill('香取');
    await page.waitForURL((url) => url.searchParams.get('q') === '香取市');
    expect(await field.inputValue()).toBe('香取市');
  });

  test('keeps both a kind and the letters that were typed just before it was chosen', async () => {
    const page = await explorer.open('/?q=香取');
    await page.getByText(/件のうち、近いもの/).waitFor();
    await page.getByRole('searchbox').fill('香取市');
    await page.getByRole('link', { name: '施策', exact: true }).click();
    await page.waitForURL(
      ({ searchParams }) =>
        searchParams.get('q') === '香取市' && searchParams.get('kind') === 'POLICY',
    );
    expect(await page.getByRole('searchbox').inputValue()).toBe('香取市');
  });

  test.each(EXAMPLES)('leads to a comparison that works ($title)', async ({ params }) => {
    const page = await explorer.open(writeAddress('/compare', params));
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('is complete in English', async () => {
    const page = await explorer.open('/?lang=en');
    await page.getByRole('heading', { level: 1, name: /^What towns promised/ }).waitFor();
    await page.getByRole('link', { name: 'Katori City' }).waitFor();
    const text = (await page.getByRole('main').textContent()) ?? '';
    expect(text.replace('移住, Katori', '').match(/[\u3040-\u30ff\u4e00-\u9fff]+/g)).toBeNull();
  });

  test('is accessible', async () => {
    await checkPage(explorer, '/', (page) => page.locator('.home-held tbody tr').first().waitFor());
    await checkPage(explorer, '/?q=移住', (page) =>
      page.locator('.results-list li').first().waitFor(),
    );
  });
});
