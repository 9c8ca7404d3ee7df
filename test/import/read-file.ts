import { DATASETS } from '../../src/import/datasets.js';
import { importDataset, type ReadEdition } from '../../src/import/import-dataset.js';
import { loadKnownPlaces } from '../../src/import/places/known-places.js';
import { FileProblems } from '../../src/tables/file-problems.js';
import { tableOf } from './ssdse-file.js';

export const PLACES = loadKnownPlaces('seeds');

/** A text as a file of the dataset, read and checked. */
export function readFile(
  text: string,
  dataset = 'ssdse-a',
  wanted: string | null = null,
): ReadEdition {
  const of = DATASETS.find(({ id }) => id === dataset);
  if (!of) throw new Error(`no dataset ${dataset}`);
  const origin = { address: null, retrieved: '2026-01-02' };
  const origins = new Map([['file.csv', origin]]);
  return importDataset(of, [tableOf(text)], origins, { places: PLACES, wanted });
}

/** What it is refused for: "CODE row:column". */
export function problemsOf(text: string, dataset?: string, wanted?: string): string[] {
  try {
    readFile(text, dataset, wanted);
  } catch (error) {
    if (!(error instanceof FileProblems)) throw error;
    return error.problems.map(({ code, row, column }) => `${code} ${row ?? '-'}:${column ?? '-'}`);
  }
  return [];
}
