import { type Bar, type Change, change, type Point } from '../../domain/change.js';
import { groupToKeys } from '../../lib/align.js';
import type { CellChoice } from './change.type.js';
import { checkChoice } from './choose-cell.js';
import type { Compared } from './compare.js';
import type { LaidCell, LaidRow } from './lay-grid.js';
import { oneOfEachTown, placesOf } from './rank-rows.js';
import { breakBetween } from './series-breaks.js';

/** The change of one row, with the row's own names. */
export interface RowChange extends Change {
  municipality: LaidRow['municipality'];
  kpi: LaidRow['kpi'];
  statistic: LaidRow['statistic'];
  match: LaidRow['match'];
  from: LaidCell | null;
  to: LaidCell | null;
  rank: number | null;
}

interface Measured {
  row: LaidRow;
  from: LaidCell | null;
  to: LaidCell | null;
  changed: Change;
}

const NO_CELL: Point = { value: null, comparator: null, missing: null };

/**
 * How much each row changes from one cell to another, in the order of the rows.
 * @throws CodedError BAD_USER_INPUT for a year or measure that the comparison does not show
 */
export function measureChanges(
  { rows, years }: Pick<Compared, 'rows' | 'years'>,
  choices: { from: CellChoice; to: CellChoice },
): RowChange[] {
  for (const [end, choice] of Object.entries(choices)) checkChoice(end, choice, rows, years);
  const measured = rows.map((row): Measured => {
    const from = choose(row, choices.from);
    const to = choose(row, choices.to);
    return { row, from, to, changed: change(from ?? NO_CELL, to ?? NO_CELL, barOf(row, from, to)) };
  });
  const ranks = rankChanges(measured);
  return measured.map((one) => {
    const { municipality, kpi, statistic, match } = one.row;
    const { from, to, changed } = one;
    const series = { municipality, kpi, statistic, match };
    return { ...series, from, to, ...changed, rank: ranks.get(one) ?? null };
  });
}

/** The cell of the year; without one the last that has a value, or the last gap, which says why. */
function choose({ cells }: LaidRow, { measure, year }: CellChoice): LaidCell | null {
  const ofMeasure = cells.filter((cell) => cell.measure === measure);
  if (year === undefined || year === null) {
    return ofMeasure.findLast(({ value }) => value !== null) ?? ofMeasure.at(-1) ?? null;
  }
  return ofMeasure.find((cell) => cell.year === year) ?? null;
}

function barOf(row: LaidRow, from: LaidCell | null, to: LaidCell | null): Bar | null {
  if (!from?.observation || !to?.observation) return null;
  if (breakBetween(row, from.year, to.year)) return 'SERIES_BREAK';
  return from.observation.periodType === to.observation.periodType ? null : 'PERIOD_DIFFERS';
}

/**
 * The place of each difference among those of its group that lie between the same two years: six
 * years of growth are not ranked with four. A town counts once.
 */
function rankChanges(measured: readonly Measured[]): Map<Measured, number> {
  const ranked = measured.filter(({ row }) => row.comparableGroup !== null);
  const keyOf = ({ row, from, to }: Measured) => [row.comparableGroup, from?.year, to?.year].join();
  const keys = [...new Set(ranked.map(keyOf))];
  const differenceOf = ({ changed }: Measured) => changed.difference;
  return new Map(
    groupToKeys(keys, ranked, keyOf).flatMap((members) => [
      ...placesOf(
        oneOfEachTown(members, ({ row }) => row, differenceOf),
        differenceOf,
      ),
    ]),
  );
}
