import { Measure, MissingReason } from '../../domain/vocabulary.js';
import { POINTS_OF_PEERS } from '../connection.cost.js';
import { type FirstArgs, pageSize } from '../connection.js';
import type { MunicipalityFilter } from '../municipalities/municipality.input.js';
import { checkYears } from '../observations/check-years.js';
import type { YearRange } from '../observations/observation.input.js';
import type { Costs, Grid, Place, SizeRule } from '../size-rule.js';
import type { ComparisonSizes } from './measure-comparisons.js';
import { checkFirst } from './order-rows.js';
import { REASONS } from './row-findings.js';
import { countYears, MOST_YEARS } from './span-years.js';

const MEASURES = Object.keys(Measure).length;
const GAPS = Object.keys(MissingReason).length;
const FINDING_LEVELS = 2;
const MOST_REASONS = FINDING_LEVELS * Object.keys(REASONS).length;

/** Points, by what was measured: docs/decisions/limits.md. */
const POINTS = {
  /** A series that is read and judged. */
  series: 1 / 4,
  /** A cell that is laid, ranked, gone through or sorted by. */
  cell: 1 / 8,
  /** A cell that is gone through once more. */
  passed: 1 / 32,
  /** An object of an answer that is made already: a row, its town, its series, a cell; or a sentence about one. */
  shown: 1 / 4,
};

interface CompareArgs {
  indicator?: string;
  municipalities?: string[] | null;
  among?: MunicipalityFilter | null;
  measures?: unknown[] | null;
  years?: YearRange | null;
  per?: unknown;
}

interface RowsArgs {
  first?: number | null;
  orderBy?: unknown;
}

/** The plain lists of a comparison. */
export const COMPARE_COSTS: Costs = {
  'Comparison.discrepancies': { list: 'discrepancies of indicator' },
  'ComparisonRow.undated': { list: 'undated figures of series' },
};

/** The parts of a comparison: its grid is worked out whole, whatever is selected of it. */
export function comparisonCosts(sizes: ComparisonSizes): Costs {
  const said: SizeRule = ({ count, distinct }) => ({ count, distinct, price: POINTS.shown });
  const inAllRows: SizeRule = ({ count, grid }) => ({
    count: count * (grid?.rows ?? 0),
    distinct: true,
    grid,
  });
  const sameCell: SizeRule = ({ count, distinct }) => ({ count, distinct });
  return {
    'Query.compare': (_, args: CompareArgs) => comparison(gridOf(args, sizes), args),
    'Comparison.rows': ({ count, grid }, { first, orderBy }: RowsArgs) => {
      const rows = grid?.rows ?? 0;
      return {
        count: count * Math.min(rows, checkFirst(first)),
        distinct: true,
        price: POINTS.shown,
        // All are sorted, however few are shown.
        work: orderBy ? count * rows * POINTS.cell : 0,
        grid,
      };
    },
    'Comparison.orderNote': ({ count, distinct, grid }) => ({
      count,
      distinct,
      work: count * (grid?.rows ?? 0) * POINTS.cell,
    }),
    'Comparison.citation': throughCells,
    'Comparison.changes': inAllRows,
    'ComparisonChange.from': sameCell,
    'ComparisonChange.to': sameCell,
    'ComparisonRow.municipality': ({ count }) => ({
      count,
      distinct: count === 1,
      price: POINTS.shown,
    }),
    'ComparisonRow.kpi': seriesOf('kpis'),
    'ComparisonRow.statistic': seriesOf('statistics'),
    'ComparisonRow.rankNote': said,
    'ComparisonRow.cells': ({ count, distinct, grid }) => ({
      count: count * (grid?.places ?? 0),
      distinct,
      price: POINTS.shown,
      grid,
    }),
    // Only the row of a town without a series has any.
    'ComparisonRow.relatedPolicies': ({ count, grid }, args: FirstArgs) => ({
      count: Math.min(count, grid?.towns ?? 0) * pageSize(args),
      distinct: true,
    }),
    // A figure stands in one cell, and a series has at most one in each.
    'ComparisonCell.observation': ({ count, distinct, grid }) => ({
      count: distinct && grid ? Math.min(count, grid.figures, figuresShown(grid)) : count,
      distinct,
    }),
    // Where it is not asked per head, no cell has one.
    'ComparisonCell.denominator': ({ count, distinct, grid }) => ({
      count: distinct && grid ? Math.min(count, grid.perHead, figuresShown(grid)) : count,
      distinct,
      price: POINTS.shown,
    }),
    'ComparisonCell.missingNote': said,
    'Comparison.summaries': (parents) => ({
      ...pastCells(parents, {}),
      count: parents.count * summariesOf(parents.grid),
      price: POINTS.shown,
    }),
    'Comparison.missing': (parents) => ({
      ...pastCells(parents, {}),
      count: parents.count * (parents.grid?.places ?? 0) * gapsOf(parents.grid),
      grid: parents.grid,
    }),
    // In each place of the grid a town is missing for one reason.
    'MissingSummary.municipalities': ({ count, grid }, { first }: RowsArgs) => {
      const towns = grid?.towns ?? 0;
      const places = gapsOf(grid) === 0 ? 0 : count / gapsOf(grid);
      return {
        count: Math.min(count * checkFirst(first), places * towns),
        distinct: false,
        price: POINTS.shown,
      };
    },
    // Each of the towns asked for; several may be the same.
    'Comparison.resolved': ({ count, grid }) => ({
      count: count * (grid?.asked ?? 0),
      distinct: false,
    }),
    'Comparison.comparability': ({ count, grid }) => ({ count, distinct: true, grid }),
    'Comparability.reasons': ({ count, grid }) => ({
      count: count * MOST_REASONS,
      distinct: false,
      grid,
    }),
    'ComparabilityReason.municipalities': ({ count, grid }) => ({
      count: count * (grid?.towns ?? 0),
      distinct: false,
    }),
  };
}

/** The series of rows: each has a row of its own. */
const seriesOf =
  (kind: 'kpis' | 'statistics'): SizeRule =>
  ({ count, distinct, grid }) => ({
    count: distinct && grid ? Math.min(count, grid[kind]) : count,
    distinct,
    price: POINTS.shown,
  });

const figuresShown = ({ kpis, statistics, places }: Grid) => (kpis + statistics) * places;

/** What goes through all cells, whatever it gives: with their documents, or past them. */
const through =
  (points: number): SizeRule =>
  ({ count, grid }) => ({
    ...{ count, distinct: false },
    work: count * cellsOf(grid) * points,
  });
const throughCells = through(POINTS.cell);
const pastCells = through(POINTS.passed);

/** In each place of the grid one for each way of counting; each is of at least one figure. */
const summariesOf = (grid: Grid | undefined) =>
  grid ? Math.min(cellsOf(grid), grid.figures, grid.places * grid.definitions) : 0;

/** The reasons for which the towns of one place of the grid are missing. */
const gapsOf = (grid: Grid | undefined) => Math.min(grid?.towns ?? 0, GAPS);

const cellsOf = (grid: Grid | undefined) => (grid ? grid.rows * grid.places : 0);

const comparison = (grid: Grid, { among }: CompareArgs): Place => ({
  count: 1,
  distinct: true,
  work:
    grid.rows * POINTS.series +
    cellsOf(grid) * POINTS.cell +
    (among?.peersOf ? POINTS_OF_PEERS : 0),
  grid,
});

/** @throws CodedError BAD_USER_INPUT for years that cannot be */
function gridOf(args: CompareArgs, sizes: ComparisonSizes): Grid {
  const towns = townsOf(args, sizes);
  const material = sizes.material(args.indicator ?? '');
  return {
    asked: args.municipalities?.length ?? 0,
    towns,
    rows: Math.min(towns * sizes.rowsOfTown, towns + material.kpis + material.statistics),
    ...material,
    perHead: args.per ? material.figures : 0,
    places: yearsOf(args.years, sizes) * (args.measures ? new Set(args.measures).size : MEASURES),
  };
}

function townsOf({ municipalities, among }: CompareArgs, sizes: ComparisonSizes): number {
  const named = municipalities ? new Set(municipalities).size : sizes.towns;
  const { codes, prefectureCode, hasPlanMaterial, peersOf }: MunicipalityFilter =
    among ?? (municipalities ? {} : { hasPlanMaterial: true });
  return Math.min(
    named,
    codes?.length ?? sizes.towns,
    peersOf ? 1 + pageSize(peersOf, 'among.peersOf.first') : sizes.towns,
    prefectureCode ? (sizes.townsOfPrefecture.get(prefectureCode) ?? 0) : sizes.towns,
    hasPlanMaterial ? sizes.townsWithMaterial : sizes.towns,
  );
}

function yearsOf(years: YearRange | null | undefined, { years: span }: ComparisonSizes): number {
  const range = checkYears(years);
  if (typeof range?.from === 'number' && typeof range.to === 'number') {
    return countYears(range.from, range.to);
  }
  const ends = [range?.from, range?.to, span?.from, span?.to].flatMap((end) => end ?? []);
  const from = range?.from ?? Math.min(...ends);
  const to = range?.to ?? Math.max(...ends);
  // Where there is no figure, one year says so.
  return Math.max(1, Math.min(MOST_YEARS, to - from + 1));
}
