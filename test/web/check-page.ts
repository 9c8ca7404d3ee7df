import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from './axe.js';
import type { Explorer } from './browser.js';

/** Each language and each theme once: a colour knows no language. */
const VIEWS = [
  { lang: 'ja', colorScheme: 'light' },
  { lang: 'en', colorScheme: 'dark' },
] as const;
const PHONE = { width: 390, height: 844 };
/** The last is what WCAG 1.4.10 asks for. */
const WIDTHS = [PHONE.width, 320];

/** What every page owes its readers: in both languages and both themes axe has nothing against it, and a phone scrolls in one direction. */
export async function checkPage(
  explorer: Explorer,
  path: string,
  ready: (page: Page) => Promise<unknown>,
): Promise<void> {
  for (const { lang, colorScheme } of VIEWS) {
    const [before, hash] = path.split('#');
    const address = `${before}${before?.includes('?') ? '&' : '?'}lang=${lang}`;
    const page = await explorer.open(hash ? `${address}#${hash}` : address, {
      colorScheme,
      viewport: PHONE,
    });
    await ready(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ ...PHONE, width });
      const needed = await page.evaluate('document.documentElement.scrollWidth');
      expect(needed).toBeLessThanOrEqual(width);
    }
    expect(await page.locator('h1').count()).toBe(1);
    await page.close();
  }
}
