import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { seeded } from '../../random.js';
import { findBrowser } from '../../web/find-browser.js';
import { halfOfSeed } from '../halves.js';
import type { Labels } from '../labels.js';
import { FILES, type FileKind } from './files.js';
import { documentOf, LAYOUTS, type Layout, type LayoutName, type Paper } from './layouts.js';
import { type Made, type Maker, makerOf } from './made.js';
import { paperOf } from './paper.js';
import { printableOf } from './strings.js';
import { turnPages } from './turn-pages.js';

/** A document with what is to be read in it. */
export interface MadeDocument {
  layout: LayoutName | FileKind;
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

/** Each layout is random in its own way, whatever layouts there are besides. */
function makerFor(layout: LayoutName | FileKind, seed: number): Maker {
  const own = createHash('sha256').update(`${layout} ${seed}`).digest().readInt32BE();
  return makerOf(seeded(own), printableOf(halfOfSeed(seed)));
}

/** Writes one file of another kind with one seed into a folder, likewise. */
export async function writeMadeFile(
  kind: FileKind,
  seed: number,
  folder: string,
): Promise<MadeDocument> {
  const { ending, content, labels } = await FILES[kind](makerFor(kind, seed));
  const name = join(folder, `${kind}-${seed}`);
  writeFileSync(`${name}.${ending}`, content);
  return keepLabels({ layout: kind, seed, path: `${name}.${ending}`, labels });
}

function keepLabels(document: MadeDocument): MadeDocument {
  const beside = document.path.replace(/\.\w+$/, '.json');
  writeFileSync(beside, `${JSON.stringify(document.labels, null, 1)}\n`);
  return document;
}

/** Prints one layout with one seed into a folder: LAYOUT-SEED.pdf and its labels beside it. */
export async function typeset(
  browser: Browser,
  layout: LayoutName,
  seed: number,
  folder: string,
): Promise<MadeDocument> {
  const design: Layout = LAYOUTS[layout];
  const made = documentOf(design, makerFor(layout, seed));
  const path = join(folder, `${layout}-${seed}.pdf`);
  await print(browser, made, design.paper ?? {}, path);
  return keepLabels({ layout, seed, path, labels: labelsOf(made) });
}

const labelsOf = ({ records, noise }: Made): Labels => ({ records, noise });

/** Prints a document into a file, numbers at the foot of its pages. */
export async function print(
  browser: Browser,
  { html }: Made,
  paper: Paper,
  path: string,
): Promise<void> {
  const source = `${path}.html`;
  writeFileSync(source, paperOf(html, paper));
  const page = await browser.newPage();
  await page.goto(pathToFileURL(source).href);
  await page.evaluate('document.fonts.ready');
  await page.pdf({
    path,
    format: 'A4',
    landscape: paper.landscape ?? false,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: NUMBERED,
    margin: { top: '50px', bottom: '60px', left: '50px', right: '50px' },
    printBackground: true,
  });
  await page.close();
  rmSync(source);
  if (paper.turned) writeFileSync(path, turnPages(readFileSync(path)));
}
