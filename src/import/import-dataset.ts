import { createHash } from 'node:crypto';
import { FileProblems, type Words } from '../tables/file-problems.js';
import type { Table } from '../tables/table.js';
import { checkSums } from './check-sums.js';
import { type Columns, columnOf, readColumns } from './columns.js';
import {
  type Dataset,
  isDropped,
  isGroup,
  type ReadDropped,
  type ReadGroup,
  type UnknownColumn,
} from './dataset.js';
import { factCsv } from './facts/fact-csv.js';
import type { FactRow } from './facts/fact-row.js';
import { GROUPS, groupsOf } from './facts/groups-csv.js';
import type { Manifest, ManifestFile, ManifestSeries, PrintedIn } from './facts/manifest.js';
import type { EditionContent } from './facts/write-edition.js';
import { checkTwice, type Gathered, gather } from './gather.js';
import type { KnownPlaces } from './places/known-places.js';
import type { Problem } from './problem.js';
import { problemAt } from './problem-at.js';

/** Where a file comes from, and when it was read. */
export type FileOrigin = Pick<ManifestFile, 'address' | 'retrieved'>;

/** An edition that was read and is whole, and what was left out of it. */
export interface ReadEdition extends EditionContent {
  dropped: readonly ReadDropped[];
  unknown: readonly UnknownColumn[];
}

/**
 * Reads the files of one edition, checks all of it and puts it into its canonical order.
 * @throws FileProblems with everything that is wrong; nothing of it may be used then
 */
export function importDataset(
  dataset: Dataset,
  tables: readonly Table[],
  origins: ReadonlyMap<string, FileOrigin>,
  { places, wanted }: { places: KnownPlaces; wanted: string | null },
): ReadEdition {
  const columns = readColumns(dataset.id);
  const edition = dataset.recognise(tables, wanted);
  const whole = { file: tables[0]?.file ?? '', sheet: null, row: null, column: null };
  if ('mismatch' in edition) {
    throw new FileProblems([problemAt('OTHER_DATASET', whole, edition.mismatch)]);
  }
  if (wanted !== null && wanted !== edition.edition) {
    throw new FileProblems([
      problemAt('OTHER_EDITION', whole, otherEdition(wanted, edition.edition)),
    ]);
  }
  const problems: Problem[] = [];
  const dropped: ReadDropped[] = [];
  const grouped: ReadGroup[] = [];
  const unknown: UnknownColumn[] = [];
  const gathered = new Map<string, Gathered>();
  const bySeries = new Map(columns.columns.map((one) => [one.series, one]));
  const reads = dataset.read(tables, edition, {
    places,
    problem: (problem) => void problems.push(problem),
    unknown: (column) => void unknown.push(column),
  });
  for (const read of reads) {
    if (isDropped(read)) dropped.push(read);
    else if (isGroup(read)) grouped.push(read);
    else gather(read, gathered, bySeries, problems);
  }
  checkTwice(gathered, problems);
  checkSums(gathered, columns.sums, problems);
  const groups = groupsOf(grouped, problems);
  if (gathered.size === 0 && groups === null && problems.length === 0) {
    problems.push(problemAt('NO_FIGURES', whole, NO_FIGURES));
  }
  if (problems.length > 0) throw new FileProblems(problems);
  const counts = countsOf(gathered, grouped, dropped);
  const csv = new Map<string, string>();
  const series = [...gathered]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { rows, printedIn }]) => {
      const text = factCsv(rows);
      csv.set(id, text);
      // What is text now is not held as rows, too.
      gathered.delete(id);
      return seriesOf(id, columns, rows, [...printedIn.values()], text);
    });
  if (groups) csv.set(GROUPS, groups.csv);
  const manifest: Manifest = {
    ...{ dataset: dataset.id, edition: edition.edition, publisher: columns.publisher },
    ...{
      title: columns.title,
      page: columns.page,
      licence: columns.licence,
      credit: columns.credit,
    },
    files: tables.map(({ file, sha256, bytes }) => ({
      ...{ name: file, sha256, bytes },
      ...(origins.get(file) as FileOrigin),
    })),
    counts,
    unknownColumns: unknown.map(({ head }) => head),
    series,
    ...(groups ? { groups: groups.groups } : {}),
  };
  return { manifest, csv, dropped, unknown };
}

const NO_FIGURES: Words = {
  ja: '市区町村の数値が一つもありません。公表元のファイルをそのまま渡してください。',
  en: 'There is not one figure of a municipality in it. Give the file as it was published.',
};

const otherEdition = (wanted: string, found: string): Words => ({
  ja: `${wanted} 年版を求めましたが、中身は ${found} 年版です。版の指定か、ファイルを直してください。`,
  en: `Edition ${wanted} was wanted, but by its content the file is ${found}: correct the edition or the file.`,
});

function seriesOf(
  id: string,
  columns: Columns,
  rows: readonly FactRow[],
  years: PrintedIn[],
  csv: string,
): ManifestSeries {
  const unit = columnOf(columns, id)?.unit;
  if (unit === undefined) throw new Error(`${id} was read, but columns.yaml has no such series`);
  return {
    ...{ id, unit, figures: rows.length, missing: rows.filter((row) => row.value === null).length },
    sha256: createHash('sha256').update(csv).digest('hex'),
    years: years.sort((a, b) => (a.year ?? 0) - (b.year ?? 0)),
  };
}

function countsOf(
  gathered: ReadonlyMap<string, Gathered>,
  grouped: readonly ReadGroup[],
  dropped: readonly ReadDropped[],
): Manifest['counts'] {
  const towns = new Set(grouped.map(({ municipality }) => municipality));
  let [figures, missing] = [0, 0];
  for (const { rows } of gathered.values()) {
    figures += rows.length;
    for (const { municipality, value } of rows) {
      towns.add(municipality);
      if (value === null) missing++;
    }
  }
  const reasons: Record<string, number> = {};
  for (const { dropped: reason } of [...dropped].sort((a, b) => (a.dropped < b.dropped ? -1 : 1))) {
    reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  return { municipalities: towns.size, figures, missing, dropped: reasons };
}
