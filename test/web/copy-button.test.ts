import { expect, test } from '@jest/globals';
import { useExplorer } from './browser.js';

const explorer = useExplorer();

test('a button says of no other text that it was copied', async () => {
  const page = await explorer.open('/compare', { permissions: ['clipboard-write'] });
  const citation = page.locator('.take-away-citation');
  const before = await citation.textContent();
  await page.getByRole('button', { name: '引用を写す' }).click();
  await page.getByText('写しました').waitFor();
  await page.getByRole('link', { name: 'English' }).click();
  await citation.filter({ hasNotText: before ?? '' }).waitFor();
  expect(await page.getByText(/写しました|Copied/).count()).toBe(0);
});
