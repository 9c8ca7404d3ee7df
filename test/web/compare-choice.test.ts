import { expect, test } from '@jest/globals';
import { useExplorer } from './browser.js';

const explorer = useExplorer();

test('the picker of towns tells which have figures of the indicator', async () => {
  const page = await explorer.open('/compare?indicator=migration.settlers&towns=352039');
  const field = page.getByRole('combobox', { name: '市区町村を加える' });
  await field.click();
  await page.getByRole('option', { name: /香取市.*この指標の値 \d/ }).waitFor();
  await page.getByRole('option', { name: /美祢市.*この指標の値なし/ }).waitFor();
  await field.fill('ふなばし');
  await page.getByRole('option', { name: /船橋市.*この指標の値なし/ }).waitFor();
});

test('the picker of indicators tells of each how much there is of it', async () => {
  const page = await explorer.open('/compare');
  await page.getByRole('combobox', { name: '指標を探す' }).fill('移住者数');
  // One series of the ministry a town is of another indicator: of this one there are KPIs alone.
  await page.getByRole('option', { name: /^移住者数.*計画のKPI [1-9]/ }).waitFor();
});

test('a town without figures is told of, with the nearest that has some, which can be added', async () => {
  const page = await explorer.open('/compare?indicator=births&towns=122041');
  const told = page.locator('.nearest-town');
  await told.getByText('船橋市には、この指標の値が').waitFor();
  // Of its prefecture only Katori has births in what was read.
  await told.getByText('値のある、近い市区町村').waitFor();
  await told.getByRole('button', { name: '香取市を加える' }).click();
  await page.getByRole('button', { name: '香取市を外す' }).waitFor();
  expect(new URL(page.url()).searchParams.get('towns')).toBe('122041,122360');
  await page.getByRole('table').getByText('香取市').waitFor();
});

test('an indicator that no town near has offers those that have it', async () => {
  const page = await explorer.open('/compare?indicator=civic.wish-to-stay&towns=122041');
  await page.locator('.nearest-town').getByText('値のある市区町村').waitFor();
});

test('what an address asks for in vain is said, with what to do, and the rest is shown', async () => {
  const page = await explorer.open('/compare?towns=122360,香取&from=twenty&measures=best&per=cow');
  const note = page.locator('.address-note');
  await note.getByText('「香取」は読めない').waitFor();
  await note.getByText('6桁の全国地方公共団体コード').waitFor();
  await note.getByText('「twenty」は読めない').waitFor();
  await note.getByText('「best」は読めない').waitFor();
  await note.getByText('「cow」は読めない').waitFor();
  await page.getByRole('table').getByText('香取市').first().waitFor();
  const english = await explorer.open('/compare?lang=en&from=twenty');
  await english.getByText('“twenty” in the address means nothing here').waitFor();
});

test('a town that does not exist is told of, with those of codes near it, and can be taken away', async () => {
  const page = await explorer.open('/compare?towns=122361,122360');
  const alert = page.getByRole('alert');
  await alert.getByText('その市区町村はありません').waitFor();
  await alert.getByText(/香取市/).waitFor();
  await page.getByRole('button', { name: '122361を外す' }).click();
  await page.getByRole('table').getByText('香取市').first().waitFor();
  expect(explorer.faults.splice(0).every((fault) => /40[04]/.test(fault))).toBe(true);
});
