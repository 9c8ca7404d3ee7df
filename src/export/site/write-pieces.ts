import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { csvFile } from '../formats/csv-file.js';
import { jsonFile } from '../formats/json-file.js';
import { parquetFile } from '../formats/parquet.js';
import type { Sink } from '../formats/sink.js';
import { LONG_COLUMNS } from '../long-form/columns.js';
import {
  type CitedFigure,
  figuresOfIndicator,
  figuresOfTown,
} from '../long-form/figures-by-town.js';
import { longRow } from '../long-form/long-row.js';

/** All figures once more, in the order of indicators: those of one stand together in it. */
export const BY_INDICATOR = 'observations-by-indicator.parquet';

/** A file of more rows opens in no spreadsheet: of such an indicator Parquet has them alone. */
const MOST_ROWS = 100_000;

/** A town or an indicator that has figures. */
export interface Piece {
  id: string;
  name: string;
  nameEn: string;
  rows: number;
  /** Whether it has a CSV and a JSON of its own. */
  hasFiles: boolean;
}

export interface Pieces {
  municipalities: readonly Piece[];
  indicators: readonly Piece[];
}

/** Writes a CSV and a JSON of each town and each indicator that has figures, and all figures by indicator. */
export async function writePieces(
  dir: string,
  memory: ReleaseInMemory,
  tell: (what: string, rows: number) => void,
): Promise<Pieces> {
  for (const folder of ['municipalities', 'indicators']) mkdirSync(join(dir, folder));
  const municipalities: Piece[] = [];
  for (const { id, name, nameEn } of memory.municipalities.rows) {
    const path = join(dir, 'municipalities', id);
    const rows = await writeRows(memory, figuresOfTown(memory, id), () => ownFiles(path));
    if (rows > 0) municipalities.push({ id, name, nameEn, rows, hasFiles: true });
    tell('municipalities', municipalities.length);
  }
  const all = parquetFile(join(dir, BY_INDICATOR), LONG_COLUMNS);
  const indicators: Piece[] = [];
  for (const { id, name, nameEn } of memory.indicators.rows.toSorted(byId)) {
    const hasFiles = (memory.counts.figures.get(id) ?? 0) <= MOST_ROWS;
    const path = join(dir, 'indicators', id);
    const open = () => (hasFiles ? ownFiles(path) : []);
    const rows = await writeRows(memory, figuresOfIndicator(memory, id), open, all);
    if (rows > 0) indicators.push({ id, name, nameEn, rows, hasFiles });
    tell('indicators', indicators.length);
  }
  await all.end();
  return { municipalities, indicators };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

const ownFiles = (path: string): Sink[] => [
  csvFile(`${path}.csv`, LONG_COLUMNS),
  jsonFile(`${path}.json`, LONG_COLUMNS),
];

/** Writes figures into files that are opened with the first of them, and into one that is open. */
async function writeRows(
  memory: ReleaseInMemory,
  figures: AsyncIterable<CitedFigure[]>,
  open: () => Sink[],
  all?: Sink,
): Promise<number> {
  let own: Sink[] = [];
  let count = 0;
  for await (const some of figures) {
    if (some.length === 0) continue;
    if (count === 0) own = open();
    const rows = some.map((figure) => longRow(memory, figure));
    for (const sink of all ? [...own, all] : own) await sink.add(rows);
    count += rows.length;
  }
  for (const sink of own) await sink.end();
  return count;
}
