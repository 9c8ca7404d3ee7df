import { describe, expect, test } from '@jest/globals';
import { useExplorer } from './browser.js';
import { checkPage } from './check-page.js';

const explorer = useExplorer();

describe.each([
  ['/for/reporters', '記者の方へ', 5],
  ['/for/researchers', '研究者の方へ', 5],
  ['/for/developers', '開発者の方へ', 4],
])('the page %s', (path, title, links) => {
  test('leads to addresses that answer', async () => {
    const page = await explorer.open(path);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const found = await page.locator('.users-steps a').all();
    expect(found).toHaveLength(links);
    for (const link of found) {
      const href = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
      expect([href, (await page.request.get(href)).status()]).toEqual([href, 200]);
    }
  });

  test('is accessible', () =>
    checkPage(explorer, path, (page) => page.locator('.users-steps').waitFor()));
});
