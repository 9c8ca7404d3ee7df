import { expect, test } from '@jest/globals';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';

const explorer = useExplorer();

test('a page that is not there says so, and leads on', async () => {
  const page = await explorer.open('/sources');
  await page.evaluate(
    "history.pushState(null, '', '/nowhere'); dispatchEvent(new PopStateEvent('popstate'))",
  );
  await page.getByRole('heading', { level: 1, name: 'このページはありません' }).waitFor();
  await page.getByRole('link', { name: '初めのページから探す' }).click();
  await page.getByRole('heading', { level: 1, name: /^町は何を約束し/ }).waitFor();
});

test('a page whose code does not come says so, and can be loaded again', async () => {
  const page = await explorer.open('/towns');
  await page.locator('.list > li').first().waitFor();
  const code = '**/assets/*.js';
  await page.route(code, (route) => route.abort());
  await page.getByRole('link', { name: '出典', exact: true }).click();
  const alert = page.getByRole('alert');
  await alert
    .getByRole('heading', { level: 1, name: 'このページを読み込めませんでした' })
    .waitFor();
  expect(await page.getByText('読み込んでいます…').count()).toBe(0);
  await page.unroute(code);
  await alert.getByRole('button', { name: 'もう一度読み込む' }).click();
  await page.getByRole('heading', { level: 1, name: '文書' }).waitFor();
  // The browser itself writes each request that fails into its console.
  expect(explorer.faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
});

test('a failure speaks, names its request, and can be tried again', async () => {
  const page = await explorer.open('/towns');
  await page.locator('.list > li').first().waitFor();
  await page.route('**/graphql?*', (route) =>
    route.fulfill({
      status: 503,
      headers: { 'x-request-id': 'req-7' },
      json: { errors: [{ message: 'away', extensions: { code: 'DATABASE_UNAVAILABLE' } }] },
    }),
  );
  await page.getByRole('link', { name: '香取市' }).click();
  const alert = page.getByRole('alert');
  await alert.getByText('データベースがいま答えられません').waitFor();
  await alert.getByText('req-7').waitFor();
  await page.unroute('**/graphql?*');
  await alert.getByRole('button', { name: 'もう一度試す' }).click();
  await page.getByRole('heading', { level: 1, name: '香取市' }).waitFor();
  // The browser itself writes each answer of 503 into its console.
  expect(explorer.faults.splice(0).every((fault) => fault.includes('503'))).toBe(true);
});

test('what takes longer than 300 ms shows that it is under way', async () => {
  const page = await explorer.open('/towns');
  await page.locator('.list > li').first().waitFor();
  await page.route('**/graphql?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.getByRole('link', { name: '香取市' }).click();
  await page.getByRole('main').getByText('読み込んでいます…').first().waitFor();
  await page.getByRole('heading', { level: 1, name: '香取市' }).waitFor();
});

test('a town that is not there is accessible', async () => {
  await checkPage(explorer, '/town/999999', (page) => page.locator('main h1').waitFor());
});
