import { describe, expect, test } from '@jest/globals';
import pages from '../../schema/pages.json' with { type: 'json' };
import { useExplorer } from './browser.js';

/** A page of each kind; what has none of its own is shown as its path is. */
const SHOWN: Record<string, string> = {
  compare: '/compare?indicator=furusato-nozei.amount',
  town: '/town/122360',
  indicator: '/indicator/furusato-nozei.amount',
  source: '/sources/katori/document/second-comprehensive-plan-late',
  theme: '/theme/migration',
};
const ADDRESSES = [
  ...Object.entries(pages).map(([name, path]) => SHOWN[name] ?? path),
  '/sources/document/ssdse-a-2018',
  '/compare?indicator=furusato-nozei.amount&towns=122360&figure=katori/kpi/6-7/furusato-nozei-amount/target/2023',
  '/compare?indicator=furusato-nozei.amount&towns=122360&figure=statistic/furusato-nozei.amount/122360/actual/2023',
];

/** What may be Japanese without a mark: of each, why. */
const EXCEPTIONS = {
  noscript: 'says it in both languages, each marked, which a browser with script reads as one text',
};

const explorer = useExplorer();

/** Japanese words that a reader of English, or a voice that reads to one, is not told to be Japanese. */
const unmarked = (except: string[]) => `(() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent.trim();
    if (!/[\\u3041-\\u30fa\\u4e00-\\u9fff]/.test(text)) continue;
    // A sentence in English may quote what is printed: “the office (企画政策課)”.
    if (/[A-Za-z]{3,}/.test(text)) continue;
    if (node.parentElement.closest(${JSON.stringify(['script', 'style', ...except].join(','))})) continue;
    if (node.parentElement.closest('[lang]')?.lang !== 'ja') found.push(text.slice(0, 60));
  }
  return found;
})()`;

describe('on English pages what is Japanese is marked as such', () => {
  test.each(ADDRESSES)('%s', async (address) => {
    const page = await explorer.open(`${address}${address.includes('?') ? '&' : '?'}lang=en`);
    await page.locator('main h1').first().waitFor();
    expect(await page.title()).toMatch(/Machikurabe$/);
    await page.waitForLoadState('networkidle');
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    expect(await page.evaluate(unmarked(Object.keys(EXCEPTIONS)))).toEqual([]);
  });
});
