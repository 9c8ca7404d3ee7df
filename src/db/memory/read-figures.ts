import type { SourceDocumentEntity } from '../entities/source-document.entity.js';
import type { Choice } from './choices.js';
import { kpisOf, NONE, seriesTownsOf } from './chosen.js';
import { type Placed, STORED } from './figure-columns.js';
import { figuresOf } from './figures.js';
import { readRows, type Statement } from './read-rows.js';
import { selectOf } from './rest.js';
import type { SeriesSource } from './series.js';
import type { Shelf, Shelved } from './shelf.js';

/** What figures and their evidence are read from. */
export interface FigureSource extends SeriesSource {
  /** The document at a position. */
  documentAt(position: number): SourceDocumentEntity;
  nameOf(municipalityCode: string): string;
}

/** Reads the figures of shelves that are all of one kind, and puts them on each. */
export async function readFigures(source: FigureSource, shelves: readonly Shelf[]): Promise<void> {
  const select = selectOf(source.db, STORED);
  const read = await readRows(
    source.db,
    ofFigures(source, shelves, { select, table: 'figure', key: 'position' }),
  );
  const [owner, position] = [STORED.each.indexOf('owner'), STORED.each.indexOf('position')];
  read.sort((a, b) => (a[position] as number) - (b[position] as number));
  const rowsOf = new Map<Shelf, Placed[]>(shelves.map((shelf) => [shelf, []]));
  const placed = placesOf(shelves);
  for (const values of read) {
    for (const { shelf, place } of placed.get(values[owner] as number) ?? []) {
      rowsOf.get(shelf)?.push([place, values]);
    }
  }
  for (const [shelf, rows] of rowsOf) shelf.figures = figuresOf(shelf, rows);
}

/**
 * Where the series are that figures are of, by the number of their owner: in two places where a shelf was
 * forgotten and read anew, and who has the one before asks for its figures beside who has the other.
 */
function placesOf(shelves: readonly Shelf[]): Map<number, Shelved[]> {
  const places = new Map<number, Shelved[]>();
  for (const series of shelves.flatMap(({ kpis, statistics }) => [...kpis, ...statistics])) {
    const own = places.get(series.position);
    if (own) own.push(series);
    else places.set(series.position, [series]);
  }
  return places;
}

/** So many shelves of KPIs are read within a few milliseconds. */
const FEW = 8;

/** What is read of the figures of shelves: from a table that is found by the position of the figure. */
interface OfFigures {
  select: string;
  table: 'figure' | 'figure_evidence';
  key: 'position' | 'figure';
  where?: string;
}

/**
 * Reads rows of all figures of shelves; each KPI, and each series of a town, has a range of them, and KPIs that stand side
 * by side have one together.
 */
export function ofFigures(
  source: FigureSource,
  shelves: readonly Shelf[],
  { select, table, key, where = '1 = 1' }: OfFigures,
): Statement {
  const choices: Choice[] = shelves.map(({ choice }) => choice);
  const beside = choices.flatMap((one) => (one.kind === 'kpis' ? one : []));
  if (beside.length > 0) {
    const figures = 'SELECT "firstFigure" + ? * "figures" FROM "kpi" WHERE "position" = ?';
    const range = `f."${key}" >= (${figures}) AND f."${key}" < (${figures})`;
    const one = `SELECT ${select} FROM "${table}" f WHERE ${range} AND ${where}`;
    return {
      sql: beside.map(() => one).join(' UNION ALL '),
      values: beside.flatMap(({ first, last }) => [0, first, 1, last]),
      isShort: beside.length <= FEW,
    };
  }
  const owners = Object.entries({
    kpi: kpisOf(choices),
    series_town: seriesTownsOf(choices, source),
  }).filter(([, chosen]) => chosen !== NONE);
  const range = `f."${key}" >= s."firstFigure" AND f."${key}" < s."firstFigure" + s."figures"`;
  return {
    // SQLite keeps the order of a CROSS JOIN: the series first, then the range of each.
    sql: owners
      .map(
        ([owner, { sql }]) =>
          `SELECT ${select} FROM "${owner}" s CROSS JOIN "${table}" f WHERE ${sql} AND ${range} AND ${where}`,
      )
      .join(' UNION ALL '),
    values: owners.flatMap(([, { values }]) => values),
  };
}
