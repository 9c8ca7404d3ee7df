import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { openApi } from '../api.js';
import setup from '../global-setup.js';
import teardown from '../global-teardown.js';
import { findBrowser } from './find-browser.js';
import { PICTURES } from './pictures.js';

const DOCS = 'docs/pictures';

/** Takes the pictures that are named into a folder. */
async function takePictures(folder: string, names: string[]): Promise<void> {
  await setup();
  const api = await openApi();
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
  try {
    const origin = await api.app.listen({ port: 0, host: '127.0.0.1' });
    mkdirSync(folder, { recursive: true });
    for (const name of names) {
      const picture = PICTURES[name];
      if (!picture) throw new Error(`There is no picture ${name}: ${Object.keys(PICTURES)}`);
      const { path, ready, dark, view, only, width = 1280, height = 900 } = picture;
      const page = await browser.newPage({
        locale: 'ja-JP',
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
      });
      await page.goto(origin + path);
      await page.locator(ready).first().waitFor();
      await page.waitForLoadState('networkidle');
      const file = join(folder, `${name}.png`);
      if (only) await page.locator(only).first().screenshot({ path: file });
      else await page.screenshot({ path: file, fullPage: !view });
      await page.close();
    }
  } finally {
    await browser.close();
    await api.close();
    await teardown();
  }
}

/** Without arguments the pictures that the documents show, anew; into another folder all, or those named. */
const [folder = DOCS, ...named] = process.argv.slice(2);
const all = Object.keys(PICTURES);
const shownInDocs = all.filter((name) => existsSync(join(DOCS, `${name}.png`)));
await takePictures(folder, named.length > 0 ? named : folder === DOCS ? shownInDocs : all);
