import { halfOfSeed } from '../halves.js';
import { FILES, type FileKind } from '../typeset/files.js';
import { LAYOUTS, type LayoutName } from '../typeset/layouts.js';
import { type MadeDocument, startPrinter, typeset, writeMadeFile } from '../typeset/typeset.js';
import type { LabelledDocument } from './labelled-document.js';

export const ALL_LAYOUTS = Object.keys(LAYOUTS) as LayoutName[];
const KINDS = Object.keys(FILES) as FileKind[];

/** Each layout with each seed, printed into a folder. */
export async function typesetDocuments(
  folder: string,
  layouts: readonly LayoutName[],
  seeds: readonly number[],
): Promise<LabelledDocument[]> {
  const browser = await startPrinter();
  try {
    const made: MadeDocument[] = [];
    for (const layout of layouts) {
      for (const seed of seeds) made.push(await typeset(browser, layout, seed, folder));
    }
    return made.map((one) => labelled('typeset', one));
  } finally {
    await browser.close();
  }
}

/** Each other kind of file with each seed. */
export async function madeFiles(
  folder: string,
  seeds: readonly number[],
): Promise<LabelledDocument[]> {
  const made: MadeDocument[] = [];
  for (const kind of KINDS) {
    for (const seed of seeds) made.push(await writeMadeFile(kind, seed, folder));
  }
  return made.map((one) => labelled('files', one));
}

const labelled = (
  set: LabelledDocument['set'],
  { layout, seed, path, labels }: MadeDocument,
): LabelledDocument => ({
  ...{ id: `${layout} ${seed}`, set, layout, half: halfOfSeed(seed), path, labels },
});
