import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.js';
import { cardHtml, PREVIEW_CARDS } from './preview-cards.js';

const ORIGIN = 'http://preview.test';
const TYPES: Record<string, string> = { '.css': 'text/css', '.woff2': 'font/woff2' };

/** Draws web/previews anew, with the fonts of the built explorer. */
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
const fonts = readdirSync('dist/explorer/assets').find((file) => /^fonts-.*\.css$/.test(file));
await page.route(`${ORIGIN}/**`, (route) => {
  const { pathname } = new URL(route.request().url());
  const card = PREVIEW_CARDS[pathname.slice(1)];
  return card
    ? route.fulfill({ contentType: 'text/html', body: cardHtml(card, `/assets/${fonts}`) })
    : route.fulfill({
        contentType: TYPES[extname(pathname)],
        body: readFileSync(`dist/explorer${pathname}`),
      });
});
for (const name of Object.keys(PREVIEW_CARDS)) {
  await page.goto(`${ORIGIN}/${name}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `web/previews/${name}.png` });
}
await browser.close();
