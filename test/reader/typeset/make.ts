import { mkdirSync } from 'node:fs';
import { LAYOUTS, type LayoutName } from './layouts.js';
import { hasRealStrings } from './strings.js';
import { startPrinter, typeset } from './typeset.js';

/** `npm run typeset -- FOLDER [LAYOUT|SEED …]`: PDFs with labels, to look at and to try a reader on. */
const [folder, ...named] = process.argv.slice(2);
if (!folder)
  throw new Error('Name the folder to write to: npm run typeset -- FOLDER [LAYOUT|SEED …]');
const seeds = named.filter((name) => /^\d+$/.test(name)).map(Number);
const layouts = named.filter((name) => name in LAYOUTS) as LayoutName[];
if (!hasRealStrings()) {
  console.log('../shared/data/printed is not there: strings are made up.');
}
mkdirSync(folder, { recursive: true });
const browser = await startPrinter();
try {
  for (const layout of layouts.length > 0 ? layouts : (Object.keys(LAYOUTS) as LayoutName[])) {
    for (const seed of seeds.length > 0 ? seeds : [1, 3]) {
      const { path, labels } = await typeset(browser, layout, seed, folder);
      console.log(`${path}: ${labels.records.length} indicators`);
    }
  }
} finally {
  await browser.close();
}
