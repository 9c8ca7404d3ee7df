import type { ActualSource, Measure } from '../../domain/vocabulary.js';
import { nextTurn } from '../../lib/turn.js';
import type { CompareQuery } from '../answers.js';
import type { ComparisonRow } from './comparison-columns.js';
import type { PageOf } from './page-of-cell.js';
import type { PrintedPlace } from './places-of-comparison.js';
import { printedCells } from './printed.js';

type Comparison = CompareQuery['compare'];
type Row = Comparison['rows'][number];
type Cell = Row['cells'][number];

/** A comparison, and where each of its figures is printed. */
export interface PrintedComparison {
  comparison: Comparison;
  places: ReadonlyMap<string, PrintedPlace>;
  /** Gives the page of a cell. */
  pageOf: PageOf;
}

/** Every cell of a comparison in a row of its own, town by town, behind each series its figures without a year. */
export async function comparisonRows(printed: PrintedComparison): Promise<ComparisonRow[]> {
  const rows: ComparisonRow[] = [];
  const rowsOf = rowsOfSeries(printed);
  for (const row of printed.comparison.rows) {
    rows.push(...rowsOf(row));
    await nextTurn();
  }
  return rows;
}

function rowsOfSeries({ comparison, places, pageOf }: PrintedComparison) {
  const { indicator, release, unit, comparability } = comparison;
  return (row: Row): ComparisonRow[] => {
    const common = {
      ...ofSeries(row),
      indicator_id: indicator.id,
      indicator: indicator.name,
      indicator_en: indicator.nameEn,
      release,
      verdict: comparability.level,
    };
    const placed = (measure: Measure, year: number | null) => ({
      address: pageOf(row, { measure, year }),
    });
    const printed = (figure: Row['undated'][number] | Cell['observation']) =>
      printedCells(figure, figure ? placeOf(places, figure.id) : undefined);
    return [
      ...row.cells.map((cell) => ({
        ...common,
        unit,
        ...printed(cell.observation),
        ...ofCell(cell),
        ...placed(cell.measure, cell.year),
      })),
      ...row.undated.map((figure) => ({
        ...common,
        unit: figure.unit,
        ...printed(figure),
        ...ofUndated(figure),
        ...placed(figure.measure, null),
      })),
    ];
  };
}

/** Every figure has one: a file without it would hide where it is from. */
function placeOf(places: PrintedComparison['places'], id: string): PrintedPlace {
  const place = places.get(id);
  if (!place) throw new Error(`No place of ${id}`);
  return place;
}

const ofSeries = ({ municipality, kpi, statistic, ...row }: Row) => ({
  source_kind: sourceKind({ kpi, statistic }),
  municipality_code: municipality.code,
  municipality: municipality.name,
  municipality_en: municipality.nameEn,
  match: row.match,
  kpi_id: kpi?.id ?? null,
  series_id: statistic?.id ?? null,
  series: statistic?.label ?? kpi?.name ?? null,
  comparable_group: row.comparableGroup,
  beside_group: row.besideGroup,
  may_rank: row.mayRank,
  rank_note: row.rankNote,
});

/** Null for a town that prints nothing of it. */
function sourceKind({ kpi, statistic }: Pick<Row, 'kpi' | 'statistic'>): ActualSource | null {
  if (statistic) return 'OFFICIAL';
  return kpi ? 'PLAN' : null;
}

const ofCell = (cell: Cell) => ({
  measure: cell.measure,
  year: cell.year,
  value: cell.value,
  value_to: cell.valueTo,
  comparator: cell.comparator,
  missing: cell.missing,
  wanted: cell.wanted,
  missing_note: cell.missingNote,
  rank: cell.rank,
  denominator: cell.denominator?.value ?? null,
  denominator_year: cell.denominator?.year ?? null,
});

const ofUndated = (figure: Row['undated'][number]) => ({
  measure: figure.measure,
  year: null,
  value: figure.value,
  value_to: figure.valueTo,
  comparator: figure.value === null ? null : figure.comparator,
  missing: figure.missing,
  wanted: figure.wanted,
  missing_note: null,
  rank: null,
  denominator: null,
  denominator_year: null,
});
