import type { DefinitionSourceEntity } from '../../db/entities/definition-source.entity.js';
import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { OfficialSeries } from '../../db/memory/official-series.js';
import type { KpiRow, StatisticRow } from '../../db/memory/series.js';
import type { PrintedFigure } from '../../db/memory/shelf.js';
import { type MatchLevel } from '../../domain/definition-vocabulary.js';
import type { Finding } from '../../domain/findings.js';
import { type Census, nearestCensus, perHead, perHeadMeaning } from '../../domain/per-head.js';
import { convert } from '../../domain/units.js';
import { Measure, type MissingReason } from '../../domain/vocabulary.js';
import { reasonsOf, type SeriesHeld } from '../../domain/why-missing.js';
import { knownThrough } from '../gaps.js';
import type { ComparisonCell } from './comparison.type.js';
import type { RowFindingCode } from './row-findings.js';

/** An official series as it is of one town, and which it is of all towns. */
type OfficialOfTown = StatisticRow & { series: Pick<OfficialSeries, 'id'> };

/** One series of one municipality, before it is laid on the grid. */
export interface Series {
  municipality: MunicipalityEntity;
  kpi: KpiRow | null;
  statistic: OfficialOfTown | null;
  match: MatchLevel | null;
  /** What the series counts: the indicator of the comparison, or one related to it. */
  concept: IndicatorEntity;
  /** The statistic by name that it is of. */
  source: DefinitionSourceEntity | null;
  observations: PrintedFigure[];
  /** The documents that its figures stand in; of a row without figures, all that were read. */
  documents: readonly SourceDocumentEntity[];
}

/** A cell that can say why it is empty. */
export interface LaidCell extends ComparisonCell {
  observation: PrintedFigure | null;
  denominator: PrintedFigure | null;
  series: LaidRow;
  /** Whether another row of its town is ranked in its place. */
  spokenFor: boolean;
  /** Among what it is ranked. */
  ranking: Ranking | null;
  /** All that were read of the town, where a printed figure is empty for want of a census near it. */
  censuses: readonly Population[] | null;
}

/** A population, with the figure that says it. */
export interface Population extends Census {
  observation: PrintedFigure;
  documents: readonly SourceDocumentEntity[];
}

/** Something that stands against the comparison, and the rows that it is about. */
export interface RowFinding extends Pick<Finding, 'level'> {
  code: RowFindingCode;
  /** Whether it keeps the rows out of one ranking: what differs in definitions does, what a figure is does not. */
  barsRanking: boolean;
  rows: readonly LaidRow[];
}

/** A row of the grid. Its groups and the ranks of its cells come when all rows are judged. */
export interface LaidRow extends Series {
  comparableGroup: string | null;
  besideGroup: string | null;
  mayRank: boolean;
  /** All that was found of the comparison. */
  findings: readonly RowFinding[];
  cells: LaidCell[];
  undated: PrintedFigure[];
}

/** One year and measure of one group, in which cells are ranked. */
export interface Ranking {
  rows: readonly LaidRow[];
  /** Which of the cells of each row. */
  column: number;
}

const MEASURES = Object.values(Measure);

/** What is wanted of a comparison. */
export interface Grid {
  indicator: IndicatorEntity;
  years: readonly number[];
  /** None: all three. */
  measures: readonly Measure[] | null;
  /** The censuses of each town, by code, where values are wanted per head. */
  populations: ReadonlyMap<string, readonly Population[]> | null;
}

/**
 * Lays every series on the whole grid: a value or a reason in every cell, in the indicator's unit.
 * Series that match only as RELATED come last.
 */
export function layGrid(series: readonly Series[], grid: Grid): LaidRow[] {
  const { years, measures } = grid;
  const asked = MEASURES.filter((measure) => !measures || measures.includes(measure));
  const columnOf = new Map(years.map((year, i) => [year, i * asked.length]));
  const places = { ...grid, asked, columnOf };
  return relatedLast(series.map((one) => layRow(one, places)));
}

/** Rows in their order, those that match only as RELATED behind the others. */
export function relatedLast(rows: LaidRow[]): LaidRow[] {
  const isRelated = ({ match }: LaidRow) => match === 'RELATED';
  // Sorting takes memory, and most comparisons have none.
  if (!rows.some(isRelated)) return rows;
  return [...rows.filter((row) => !isRelated(row)), ...rows.filter(isRelated)];
}

/** A grid with the places of its cells: `asked` of each year stand side by side. */
interface Places extends Grid {
  asked: readonly Measure[];
  /** Where the cells of each year begin. */
  columnOf: ReadonlyMap<number, number>;
}

function layRow(series: Series, grid: Places): LaidRow {
  const { years, asked } = grid;
  const { printed, undated } = byCell(series.observations, grid);
  // Why something is missing is worked out where something is.
  let reasons: ReturnType<typeof reasonsOf> | null = null;
  const whyMissing = (measure: Measure, year: number) => {
    reasons ??= reasonsOf(heldOf(series));
    return reasons(measure, year);
  };
  const cells: LaidCell[] = [];
  // Field by field: a copy by spread, with fields added, takes longer than all cells of the row.
  const { municipality, kpi, statistic, match, concept, source, observations, documents } = series;
  const row: LaidRow = {
    municipality,
    kpi,
    statistic,
    match,
    concept,
    source,
    observations,
    documents,
    comparableGroup: null,
    besideGroup: null,
    mayRank: false,
    findings: NO_FINDINGS,
    cells,
    undated,
  };
  for (const year of years) {
    for (const measure of asked) {
      const observation = printed[cells.length] ?? null;
      const shown = observation && shownOf(series, observation, grid);
      cells.push({
        year,
        measure,
        value: shown?.value ?? null,
        valueTo: shown?.valueTo ?? null,
        comparator: shown?.comparator ?? null,
        missing: shown ? shown.missing : (observation?.missing ?? whyMissing(measure, year)),
        wanted: observation?.wanted ?? null,
        denominator: shown?.denominator ?? null,
        censuses: shown?.censuses ?? null,
        observation,
        series: row,
        spokenFor: false,
        ranking: null,
        rank: null,
      });
    }
  }
  return row;
}

const NO_FINDINGS: readonly RowFinding[] = [];

/** Figures by the cells that they stand in; and those without a year. */
function byCell(figures: readonly PrintedFigure[], { years, asked, columnOf }: Places) {
  const undated: PrintedFigure[] = [];
  const printed = new Array<PrintedFigure | null>(years.length * asked.length).fill(null);
  for (const figure of figures) {
    const { year } = figure;
    const place = asked.indexOf(figure.measure);
    if (place < 0) continue;
    const column = year === null ? null : columnOf.get(year);
    if (column === null) undated.push(figure);
    else if (column !== undefined) printed[column + place] = figure;
  }
  return { printed, undated };
}

type Shown = Pick<
  LaidCell,
  'value' | 'valueTo' | 'comparator' | 'missing' | 'denominator' | 'censuses'
>;

const gap = (missing: MissingReason, censuses: Shown['censuses'] = null): Shown => ({
  value: null,
  valueTo: null,
  comparator: null,
  missing,
  denominator: null,
  censuses,
});

/** A printed value as the comparison shows it; null where none is printed. */
function shownOf(
  { municipality, concept }: Series,
  observation: PrintedFigure,
  { indicator, populations }: Grid,
): Shown | null {
  const { value: printed, valueTo: printedTo, unit, year, comparator } = observation;
  if (printed === null || year === null) return null;
  const value = convert(printed, unit, indicator.unit);
  const valueTo = printedTo === null ? null : convert(printedTo, unit, indicator.unit);
  if (!populations) {
    return { value, valueTo, comparator, missing: null, denominator: null, censuses: null };
  }
  // A related series: of the indicator that is asked for itself this is refused.
  if (perHeadMeaning(concept) === 'NONE_OF_POPULATION') return gap('NOT_APPLICABLE');
  const censuses = populations.get(municipality.id) ?? [];
  const population = nearestCensus(year, censuses);
  if (!population) return gap('NOT_IN_SOURCE', censuses);
  // Towns from which everybody was evacuated have a census of 0.
  if (population.value === 0) return gap('NOT_APPLICABLE');
  const denominator = population.observation;
  const each = (end: number) => perHead(end, population.value);
  return {
    value: each(value),
    valueTo: valueTo === null ? null : each(valueTo),
    comparator,
    missing: null,
    denominator,
    censuses: null,
  };
}

function heldOf({ kpi, statistic, observations, documents }: Series): SeriesHeld {
  return {
    kind: kpi ? 'plan' : statistic ? 'official' : 'none',
    observations,
    knownThrough: knownThrough(documents),
  };
}
