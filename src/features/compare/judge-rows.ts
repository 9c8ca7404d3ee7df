import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { FigureRow } from '../../db/memory/figures.js';
import {
  type Definition,
  definitionOf,
  type Finding,
  type FindingCode,
  levelOf,
} from '../../domain/comparability.js';
import { judge } from '../../domain/comparable-groups.js';
import { isExact } from '../../domain/limits.js';
import type { ComparabilityLevel } from '../../domain/vocabulary.js';
import type { LaidCell, LaidRow } from './lay-grid.js';
import { breakBetween, breaksOf } from './series-breaks.js';

/** What stands against a comparison besides the definitions: what the figures are, or their lack. */
export const ROW_FINDINGS = {
  BOUND_NOT_POINT: 'A figure is a bound, a range or said to be about so: it is not ranked.',
  PROVISIONAL: 'A figure is provisional, an estimate or a forecast.',
  UNDATED: 'A figure has no printed year: it stands in `undated`, outside the grid.',
  DENOMINATOR_YEAR_DIFFERS: 'The population is of another year than the figure.',
  NO_FIGURE: 'A town has no value of the indicator in the grid.',
  NOTHING_TO_COMPARE:
    'Fewer than two series have values in the grid; those only RELATED do not count.',
} as const;
export type RowFindingCode = FindingCode | keyof typeof ROW_FINDINGS;

/** Something that stands against the comparison, and the rows that it is about. */
export interface RowFinding extends Pick<Finding, 'level'> {
  code: RowFindingCode;
  rows: readonly LaidRow[];
}

export interface Verdict {
  level: ComparabilityLevel;
  /** The gravest first. */
  findings: RowFinding[];
  /** Of each row that may be ranked with others. */
  groupOf: ReadonlyMap<LaidRow, string>;
}

/** Whether the rows of a comparison may be compared, in which groups, and what stands against it. */
export function judgeRows(rows: readonly LaidRow[], indicator: IndicatorEntity): Verdict {
  const figuresOf = valuesByRow(rows);
  const shown = rows.filter((row) => figuresOf(row).length > 0);
  const judged = judge(shown.map((row) => ofRow(row, indicator)));
  const findings: RowFinding[] = [
    ...judged.found.map(({ code, level, about }) => ({
      code,
      level,
      rows: about.flatMap((i) => shown[i] ?? []),
    })),
    ...ofFigures(shown, figuresOf),
    ...ofLack(rows),
  ].sort((a, b) => Number(barring(b)) - Number(barring(a)));
  const groupOf = nameGroups(shown, judged.groups, indicator);
  return { level: levelOf(findings), findings, groupOf };
}

const related = ({ match }: LaidRow) => match === 'RELATED';
const barring = ({ level }: Pick<Finding, 'level'>) => level === 'NOT_COMPARABLE';

/** The figures of each row that have a value, with a year and without. */
type FiguresOf = (row: LaidRow) => readonly FigureRow[];

function valuesByRow(rows: readonly LaidRow[]): FiguresOf {
  const byRow = new Map<LaidRow, FigureRow[]>();
  for (const row of rows) {
    const figures: FigureRow[] = [];
    for (const { value, observation } of row.cells) {
      if (value !== null && observation) figures.push(observation);
    }
    for (const figure of row.undated) if (figure.value !== null) figures.push(figure);
    byRow.set(row, figures);
  }
  return (row) => byRow.get(row) ?? [];
}

function ofRow({ kpi, statistic, match }: LaidRow, indicator: IndicatorEntity): Definition {
  const series = kpi ?? statistic;
  if (!series) throw new Error('a row with figures has a series');
  const { indicatorId, facets } = series;
  return definitionOf({ indicatorId, facets, match: match ?? series.match }, indicator);
}

function ofFigures(rows: readonly LaidRow[], figuresOf: FiguresOf): RowFinding[] {
  const caution = (code: RowFindingCode, concerned: (row: LaidRow) => boolean): RowFinding[] => {
    const about = rows.filter(concerned);
    return about.length > 0 ? [{ code, level: 'WITH_CAUTION', rows: about }] : [];
  };
  const inCells = (holds: (cell: LaidCell) => boolean) => (row: LaidRow) =>
    row.cells.some((cell) => cell.value !== null && holds(cell));
  const broken = (row: LaidRow) => {
    if (breaksOf(row).length === 0) return false;
    const years = row.cells.flatMap(({ value, year }) => (value === null ? [] : year));
    const [first = 0] = years;
    return breakBetween(row, first, years.at(-1) ?? first);
  };
  return [
    ...caution('SERIES_BREAK', broken),
    ...caution(
      'BOUND_NOT_POINT',
      inCells(({ comparator }) => comparator !== null && !isExact(comparator)),
    ),
    ...caution('PROVISIONAL', (row) =>
      figuresOf(row).some(({ obsStatus }) => ['P', 'E', 'F'].includes(obsStatus)),
    ),
    ...caution('UNDATED', ({ undated }) => undated.some(({ value }) => value !== null)),
    ...caution(
      'DENOMINATOR_YEAR_DIFFERS',
      inCells(({ denominator, year }) => denominator !== null && denominator.year !== year),
    ),
  ];
}

/** What the grid lacks: a value without a year stands outside of it. */
function ofLack(rows: readonly LaidRow[]): RowFinding[] {
  const own = rows.filter((row) => !related(row));
  const withFigures = own.filter(({ cells }) => cells.some(({ value }) => value !== null));
  const towns = new Set(withFigures.map(({ municipality }) => municipality.id));
  const lacking = own.filter(({ municipality }) => !towns.has(municipality.id));
  const found: RowFinding[] = [];
  if (lacking.length > 0) found.push({ code: 'NO_FIGURE', level: 'WITH_CAUTION', rows: lacking });
  if (withFigures.length < 2) {
    found.push({ code: 'NOTHING_TO_COMPARE', level: 'NOT_COMPARABLE', rows: withFigures });
  }
  return found;
}

/** Readable ids, from what the first row of a group counts; related rows are never ranked. */
function nameGroups(
  rows: readonly LaidRow[],
  numbers: readonly number[],
  indicator: IndicatorEntity,
): Map<LaidRow, string> {
  const names = new Map<number, string>();
  const taken = new Map<string, number>();
  const groupOf = new Map<LaidRow, string>();
  for (const [i, row] of rows.entries()) {
    const { facets } = row.kpi ?? row.statistic ?? indicator;
    const number = numbers[i] ?? 0;
    if (related(row)) continue;
    const plain = [indicator.id, facets.aggregation, facets.scope].join('/');
    const name = names.get(number) ?? numbered(plain.toLowerCase().replaceAll('_', '-'), taken);
    names.set(number, name);
    groupOf.set(row, name);
  }
  return groupOf;
}

/** A name that is not taken: with a number behind it from the second on. */
function numbered(name: string, taken: Map<string, number>): string {
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return count > 1 ? `${name}/${count}` : name;
}
