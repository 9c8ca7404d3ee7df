import { type Cell, type Row, rowKey } from '../comparison/series.js';

type Undated = Pick<Row['undated'][number], 'id' | 'measure' | 'raw' | 'missing'>;

/** What is looked at of a comparison, whichever query asked for it. */
interface Compared {
  unit: string;
  rows: (Pick<Row, 'municipality'> & {
    kpi: { id: string } | null;
    statistic: { id: string } | null;
    undated: Undated[];
    cells: (Pick<Cell, 'year' | 'measure' | 'value' | 'valueTo' | 'comparator' | 'missing'> & {
      observation: { raw: string } | null;
    })[];
  })[];
}
type ComparedRow = Compared['rows'][number];

/** A figure, or the reason why there is none, of a comparison that counts in some unit. */
export type ShownCell = (Pick<Cell, 'value' | 'valueTo' | 'comparator' | 'missing'> & {
  raw: string | null;
}) & { unit: string };

/** A cell of the grid that is not in both comparisons what it is in one of them. */
export interface ChangedCell {
  key: string;
  row: ComparedRow;
  measure: Cell['measure'];
  /** Null: the source prints none. */
  year: number | null;
  /** Null where that comparison has no such cell. */
  before: ShownCell | null;
  after: ShownCell | null;
}

/**
 * The cells that differ between two answers to one question. A gap where the other has no cell at all,
 * because fewer years or towns are known, is no difference.
 */
export function changedCells(before: Compared, after: Compared): ChangedCell[] {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [one, other] = [old.get(key), now.get(key)];
    const place = one ?? other;
    if (!place || sameCell(one?.shown ?? null, other?.shown ?? null)) return [];
    const { row, measure, year } = place;
    return { key, row, measure, year, before: one?.shown ?? null, after: other?.shown ?? null };
  });
}

interface Ranked {
  rows: Pick<Row, 'kpi' | 'statistic' | 'municipality' | 'cells'>[];
}

/** How many cells have another rank, or one in one of them only. */
export function countRankChanges(before: Ranked, after: Ranked): number {
  const [old, now] = [ranksOf(before), ranksOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key))
    .length;
}

interface PlacedCell extends Pick<ChangedCell, 'row' | 'measure' | 'year'> {
  shown: ShownCell;
}

const keyOf = (
  row: Parameters<typeof rowKey>[0],
  measure: Cell['measure'],
  year: number | string,
) => `${rowKey(row)}/${measure}/${year}`;

function cellsOf({ rows, unit }: Compared): Map<string, PlacedCell> {
  const cells = new Map<string, PlacedCell>();
  for (const row of rows) {
    for (const cell of row.cells) {
      const { year, measure, value, valueTo, comparator, missing, observation } = cell;
      const raw = observation?.raw ?? null;
      const shown = { value, valueTo, comparator, missing, raw, unit };
      cells.set(keyOf(row, measure, year), { row, measure, year, shown });
    }
    for (const figure of row.undated) {
      const { id, measure } = figure;
      cells.set(keyOf(row, measure, id), { row, measure, year: null, shown: printed(figure) });
    }
  }
  return cells;
}

/** Without a year only what is printed is shown. */
const printed = ({ raw, missing }: Undated): ShownCell => ({
  value: null,
  valueTo: null,
  comparator: null,
  missing,
  raw,
  unit: '',
});

function ranksOf({ rows }: Ranked): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const row of rows)
    for (const { measure, year, rank } of row.cells)
      if (rank !== null) ranks.set(keyOf(row, measure, year), rank);
  return ranks;
}

function sameCell(one: ShownCell | null, other: ShownCell | null): boolean {
  if (!one || !other) return isBareGap(one ?? other);
  if (one.value === null && other.value === null) {
    return one.missing === other.missing && one.raw === other.raw;
  }
  return (
    one.value === other.value &&
    one.valueTo === other.valueTo &&
    one.comparator === other.comparator &&
    one.unit === other.unit &&
    one.raw === other.raw
  );
}

/** A gap in which nothing is printed. */
const isBareGap = (cell: ShownCell | null): boolean =>
  cell === null || (cell.value === null && cell.raw === null);
