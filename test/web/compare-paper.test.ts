import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useExplorer } from './browser.js';

const explorer = useExplorer();

/** What the clipboard holds, kind by kind. */
const CLIPBOARD = `(async () => {
  const [item] = await navigator.clipboard.read();
  const entries = item.types.map(async (type) => [type, await (await item.getType(type)).text()]);
  return Object.fromEntries(await Promise.all(entries));
})()`;

/** Selects from the first to the last row of the table that says so, and copies. */
const COPY = (from: number, to: number) => `(() => {
  const rows = [...document.querySelectorAll('.table-scroll tbody tr')];
  getSelection().setBaseAndExtent(rows[${from}], 0, rows[${to}], rows[${to}].childNodes.length);
  document.execCommand('copy');
})()`;

async function copied(page: Page): Promise<Record<string, string>> {
  return (await page.evaluate(CLIPBOARD)) as Record<string, string>;
}

const cellsOf = (text: string) => text.split('\n').map((line) => line.split('\t'));
const permissions = ['clipboard-read', 'clipboard-write'];

test('a table that is copied is a rectangle of exact figures, each gap with its reason', async () => {
  const page = await explorer.open('/compare?from=2023', { permissions });
  await page.getByRole('button', { name: '表をコピー' }).click();
  await page.getByText('写しました').waitFor();
  const { 'text/plain': plain = '', 'text/html': html = '' } = await copied(page);
  const [head = [], ...rows] = cellsOf(plain);
  expect(head.slice(0, 4)).toEqual(['市区町村', '出典', '単位', '2023 目標値']);
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length));
  const kagoshima = rows.find(
    ([town, source]) => town === '鹿児島市' && source?.includes('総務省'),
  );
  expect(kagoshima?.[2]).toBe('千円');
  expect(kagoshima?.[head.indexOf('2024 実績値')]).toBe('1936292.019');
  expect(rows.flat().filter((one) => one === '')).toEqual([]);
  expect(html.match(/<tr>/g)).toHaveLength(rows.length + 1);
  expect(html.match(/<t[dh]>/g)).toHaveLength((rows.length + 1) * head.length);
});

test('rows that are selected are copied with their head, one cell as it is', async () => {
  const page = await explorer.open('/compare?from=2023', { permissions });
  await page.getByRole('table').waitFor();
  await page.evaluate(COPY(1, 2));
  const rows = cellsOf((await copied(page))['text/plain'] ?? '');
  expect(rows.map(([town]) => town)).toEqual(['市区町村', '香取市', '山口市']);
  await page.evaluate(COPY(1, 1));
  expect((await copied(page))['text/plain']).not.toContain('市区町村');
});

test('a citation has the address of the release and the day, and the link of the view is copied', async () => {
  const page = await explorer.open('/compare?indicator=births&towns=122360', { permissions });
  await page.getByRole('button', { name: '引用を写す' }).click();
  await page.getByText('写しました').waitFor();
  const { 'text/plain': cited = '' } = await copied(page);
  expect(cited).toMatch(
    /^まちくらべ「出生数（香取市）」（版 ([0-9a-f]{16})）。http:\/\/\S+\/releases\/\1\/compare\?indicator=births&towns=122360（\d{4}年\d+月\d+日閲覧）。/,
  );
  expect(cited).toContain('を加工して作成');
  await page.getByRole('button', { name: 'リンクをコピー' }).click();
  await page.getByText('写しました').nth(1).waitFor();
  expect((await copied(page))['text/plain']).toBe(page.url());
});

test('printed, the page is its whole table, nothing folded or cut, and no form', async () => {
  const page = await explorer.open('/compare', { viewport: { width: 390, height: 844 } });
  await page.locator('.town-card').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const table = page.getByRole('table');
  await table.getByText('19.4', { exact: true }).waitFor();
  await page.locator('.ranking').getByText('19.4', { exact: true }).waitFor();
  await page.locator('.unread-plans').getByText('協働推進プラン').waitFor();
  expect(await page.getByRole('search').isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: '表（CSV）' }).isVisible()).toBe(false);
  // The address and the release stand at the foot.
  expect(await page.locator('.take-away-citation').first().innerText()).toMatch(
    /版 [0-9a-f]{16}.*\/releases\//,
  );
  expect(await page.locator('.take-away-citation').first().isVisible()).toBe(true);
  const isWhole =
    '[...document.querySelectorAll(".table-scroll")].every((one) => getComputedStyle(one).overflowX === "visible")';
  expect(await page.evaluate(isWhole)).toBe(true);
  const pdf = await page.pdf({ format: 'A4', landscape: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('colours of the system leave the marks of the towns to be seen', async () => {
  const page = await explorer.open('/compare', { forcedColors: 'active' });
  await page.getByRole('table').waitFor();
  const marks = `[...document.querySelectorAll('table .town-name')].map((one) => {
    const { backgroundColor, width } = getComputedStyle(one, '::before');
    return backgroundColor + ' ' + width;
  })`;
  const shown = (await page.evaluate(marks)) as string[];
  // Katori stands twice: the plan and the ministry.
  expect(new Set(shown).size).toBe(5);
  expect(shown.every((one) => one.endsWith(' 4px'))).toBe(true);
});
