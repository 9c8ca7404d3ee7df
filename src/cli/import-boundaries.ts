import { basename } from 'node:path';
import { importBoundaries, PUBLISHED } from '../import/boundaries/import-boundaries.js';
import { writeBoundaries } from '../import/boundaries/write-boundaries.js';
import type { KnownPlaces } from '../import/places/known-places.js';
import { readWholeFile } from '../import/read-whole-file.js';
import { complain, DONE, misuse, NOTHING_WRITTEN, say } from './command.js';

/** What there is to import, for the list. */
export const BOUNDARIES_TEXT = [
  `boundaries  ${PUBLISHED.title} / Boundaries of municipalities（${PUBLISHED.publisher}）`,
  `  ${PUBLISHED.page}`,
  '  行政区域（N03）の GeoJSON。全国の一つのファイルか、47 都道府県のすべて\n  行政区域 (N03) as GeoJSON: one file of the country, or those of all 47 prefectures',
  `  出典の書き方 / credit: ${PUBLISHED.credit}`,
].join('\n');

/** The year, or the day, that the boundaries are of. */
const EDITION = /^\d{4}(-\d{2}-\d{2})?$/;

/**
 * Imports the boundaries of all municipalities.
 * @throws FileProblems with everything that is wrong; nothing is written then
 */
export function importBoundaryFiles(
  edition: string | null,
  files: readonly string[],
  { factsDir, places, dryRun }: { factsDir: string; places: KnownPlaces; dryRun: boolean },
): number {
  if (edition === null || !EDITION.test(edition)) {
    throw misuse(
      'import boundaries: the year or day of the boundaries is wanted before the files, which do not say it: import boundaries 2021 N03-21_210101.geojson',
    );
  }
  const retrieved = new Date().toISOString().slice(0, 10);
  const read = files.map((file) => {
    complain(`読んでいます / Reading ${file} …`);
    return { name: basename(file), bytes: readWholeFile(file) };
  });
  const boundaries = importBoundaries(read, { edition, places, retrieved });
  const { municipalities, lands, landsKept, points, pointsKept } = boundaries.source.counts;
  say(
    [
      `boundaries ${edition}: ${files.map((file) => basename(file)).join(', ')}`,
      `  市区町村 / municipalities  ${municipalities}`,
      `  陸地 / lands               ${landsKept}（${lands} から / of ${lands}）`,
      `  点 / points                ${pointsKept}（${points} から / of ${points}）`,
    ].join('\n'),
  );
  if (dryRun) {
    say(NOTHING_WRITTEN);
    return DONE;
  }
  const { path, changed } = writeBoundaries(factsDir, boundaries);
  say(changed ? `書きました / Wrote ${path}` : `変わっていません / Unchanged: ${path}`);
  return DONE;
}
