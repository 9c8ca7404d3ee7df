import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { seeded } from '../../random.js';
import { findBrowser } from '../../web/find-browser.js';
import { halfOfSeed } from '../halves.js';
import type { Labels } from '../labels.js';
import { documentOf, LAYOUTS, type Layout, type LayoutName } from './layouts.js';
import { makerOf } from './made.js';
import { paperOf } from './paper.js';
import { printableOf } from './strings.js';

/** A PDF with what is to be read in it. */
export interface TypesetDocument {
  layout: LayoutName;
  seed: number;
  path: string;
  labels: Labels;
}

const NUMBERED =
  '<div style="font-size:8px;width:100%;text-align:center">- <span class="pageNumber"></span> -</div>';

/** Starts the browser that prints. */
export async function startPrinter(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-zygote', '--disable-gpu', '--allow-file-access-from-files'],
  });
}

/** Prints one layout with one seed into a folder: LAYOUT-SEED.pdf and its labels beside it. */
export async function typeset(
  browser: Browser,
  layout: LayoutName,
  seed: number,
  folder: string,
): Promise<TypesetDocument> {
  const design: Layout = LAYOUTS[layout];
  const order = Object.keys(LAYOUTS).indexOf(layout);
  const maker = makerOf(seeded(seed * 1000 + order), printableOf(halfOfSeed(seed)));
  const { html, records, noise } = documentOf(design, maker);
  const name = join(folder, `${layout}-${seed}`);
  writeFileSync(`${name}.html`, paperOf(html, design.paper ?? {}));
  const page = await browser.newPage();
  await page.goto(pathToFileURL(`${name}.html`).href);
  await page.evaluate('document.fonts.ready');
  await page.pdf({
    path: `${name}.pdf`,
    format: 'A4',
    landscape: design.paper?.landscape ?? false,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: NUMBERED,
    margin: { top: '50px', bottom: '60px', left: '50px', right: '50px' },
    printBackground: true,
  });
  await page.close();
  rmSync(`${name}.html`);
  const labels = { records, noise };
  writeFileSync(`${name}.json`, `${JSON.stringify(labels, null, 1)}\n`);
  return { layout, seed, path: `${name}.pdf`, labels };
}
