import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, type FileKind } from './files.js';
import { LAYOUTS, type LayoutName } from './layouts.js';
import { longPlan, townPlan } from './long-documents.js';
import type { Made } from './made.js';
import { hasRealStrings } from './strings.js';
import { type MadeDocument, print, startPrinter, typeset, writeMadeFile } from './typeset.js';

/** `npm run typeset -- FOLDER [LAYOUT|SEED …]`: documents with labels, to look at and to try a reader on. */
const [folder, ...named] = process.argv.slice(2);
const known = [...Object.keys(LAYOUTS), ...Object.keys(FILES)];
/** Documents that are made in one way alone, when they are named. */
const LONG: Record<string, () => Made> = {
  'town-plan': townPlan,
  '120-pages': () => longPlan(120),
};
const seeds = named.filter((name) => /^\d+$/.test(name)).map(Number);
const wanted = named.filter((name) => !/^\d+$/.test(name));
const unknown = wanted.filter((name) => !known.includes(name) && !(name in LONG));
if (!folder || unknown.length > 0) {
  const came = unknown.length > 0 ? `; there is no layout ${unknown}` : '';
  throw new Error(`npm run typeset -- FOLDER [LAYOUT|SEED …], of ${known}${came}`);
}
if (!hasRealStrings()) {
  console.log('../shared/data/printed is not there: strings are made up.');
}
const tell = ({ path, labels }: MadeDocument) =>
  console.log(`${path}: ${labels.records.length} indicators`);

mkdirSync(folder, { recursive: true });
const browser = await startPrinter();
try {
  for (const name of wanted.filter((one) => one in LONG)) {
    const made = LONG[name]?.();
    if (made) await print(browser, made, {}, join(folder, `${name}.pdf`));
  }
  for (const layout of wanted.length > 0 ? wanted.filter((one) => known.includes(one)) : known) {
    for (const seed of seeds.length > 0 ? seeds : [1, 3]) tell(await make(layout, seed, folder));
  }
} finally {
  await browser.close();
}

function make(layout: string, seed: number, into: string): Promise<MadeDocument> {
  return layout in FILES
    ? writeMadeFile(layout as FileKind, seed, into)
    : typeset(browser, layout as LayoutName, seed, into);
}
