import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { openApi } from '../api.js';
import setup from '../global-setup.js';
import teardown from '../global-teardown.js';
import { startProgram } from '../start-program.js';
import { findBrowser } from './find-browser.js';
import { PICTURES } from './pictures.js';

const DOCS = 'docs/pictures';

/** Takes the pictures that are named of a server into a folder. */
async function takePictures(origin: string, folder: string, names: string[]): Promise<void> {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
  try {
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
  }
}

/** Of the five towns that the seeds hold. */
async function ofSeeds(folder: string, names: string[]): Promise<void> {
  await setup();
  const api = await openApi();
  try {
    const origin = await api.app.listen({ port: 0, host: '127.0.0.1' });
    await takePictures(origin, folder, names);
  } finally {
    await api.close();
    await teardown();
  }
}

/** Of the country, as it was imported into a folder of data. */
async function ofNation(dataDir: string, folder: string, names: string[]): Promise<void> {
  const { child, url } = await startProgram({ DATA_DIR: dataDir });
  try {
    await takePictures(url, folder, names);
  } finally {
    child.kill();
  }
}

/** Without arguments the pictures that the documents show, anew; into another folder all, or those named. */
const [folder = DOCS, ...named] = process.argv.slice(2);
const all = Object.keys(PICTURES);
const shownInDocs = all.filter((name) => existsSync(join(DOCS, `${name}.png`)));
const names = named.length > 0 ? named : folder === DOCS ? shownInDocs : all;
const national = names.filter((name) => PICTURES[name]?.nation);
await ofSeeds(
  folder,
  names.filter((name) => !national.includes(name)),
);
const { NATION_DIR } = process.env;
if (NATION_DIR) await ofNation(NATION_DIR, folder, national);
else if (national.length > 0) {
  console.log(
    `${national.join(', ')}: left as they are. NATION_DIR=DIR names the data of the country: docs/how-to/load-the-country.md`,
  );
}
