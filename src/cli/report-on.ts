import { absentTowns } from '../import/absent-towns.js';
import type { ImportedEdition } from '../import/facts/editions.js';
import { populationJumps } from '../import/facts/population-jumps.js';
import { revisionsOf } from '../import/facts/revisions.js';
import type { ReadEdition } from '../import/import-dataset.js';
import type { KnownPlaces } from '../import/places/known-places.js';
import { type ImportReport, reportOf } from '../import/report.js';
import type { Rows } from '../ingest/assemble/rows.js';
import { differencesFromSeeds } from '../releases/facts/differences.js';

/** What an edition is held against. */
interface Beside {
  /** Editions that are there, each once. */
  others: readonly ImportedEdition[];
  places: KnownPlaces;
  /** Of the seeds. */
  rows: Rows;
}

export const reportOn = (read: ReadEdition, { others, places, rows }: Beside): ImportReport =>
  reportOf(read, {
    absent: absentTowns(read, places),
    revisions: revisionsOf(read, others),
    jumps: populationJumps(read, others),
    differences: differencesFromSeeds(read, rows),
  });
