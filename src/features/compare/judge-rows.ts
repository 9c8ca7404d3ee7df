import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { KpiRow, StatisticRow } from '../../db/memory/series.js';
import type { PrintedFigure } from '../../db/memory/shelf.js';
import { judge } from '../../domain/comparable-groups.js';
import { type Definition, definitionOf } from '../../domain/definition.js';
import type { ComparabilityLevel } from '../../domain/definition-vocabulary.js';
import { type Finding, levelOf } from '../../domain/findings.js';
import { isExact } from '../../domain/limits.js';
import type { LaidCell, LaidRow, RowFinding } from './lay-grid.js';
import type { RowFindingCode } from './row-findings.js';
import { breakBetween, breaksOf } from './series-breaks.js';

export interface Verdict {
  level: ComparabilityLevel;
  /** The gravest first. */
  findings: RowFinding[];
  /** Of each row with figures: those of one group may be ranked. */
  groupOf: ReadonlyMap<LaidRow, string>;
  /** Likewise: those of one may stand side by side, with a sentence. */
  besideOf: ReadonlyMap<LaidRow, string>;
  /** The rows that another town's row may be ranked with. */
  rankable: ReadonlySet<LaidRow>;
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
      barsRanking: true,
      rows: about.flatMap((i) => shown[i] ?? []),
    })),
    ...ofFigures(shown, figuresOf),
    ...ofLack(rows),
  ].sort((a, b) => Number(barring(b)) - Number(barring(a)));
  const groupOf = nameGroups(shown, judged.groups, rankedName);
  const besideOf = nameGroups(shown, judged.beside, ({ facets }) => [
    facets.aggregation,
    facets.scope,
  ]);
  return { level: levelOf(findings), findings, groupOf, besideOf, rankable: rankable(groupOf) };
}

/** The rows of groups in which more than one town has figures. */
function rankable(groupOf: ReadonlyMap<LaidRow, string>): ReadonlySet<LaidRow> {
  const townsOf = new Map<string, Set<string>>();
  for (const [{ municipality }, group] of groupOf) {
    townsOf.set(group, (townsOf.get(group) ?? new Set()).add(municipality.id));
  }
  return new Set(
    [...groupOf].flatMap(([row, group]) => ((townsOf.get(group)?.size ?? 0) > 1 ? row : [])),
  );
}

const related = ({ match }: LaidRow) => match === 'RELATED';
const barring = ({ level }: Pick<Finding, 'level'>) => level === 'NOT_COMPARABLE';

/** The figures of each row that have a value, with a year and without. */
type FiguresOf = (row: LaidRow) => readonly PrintedFigure[];

function valuesByRow(rows: readonly LaidRow[]): FiguresOf {
  const byRow = new Map<LaidRow, PrintedFigure[]>();
  for (const row of rows) {
    const figures: PrintedFigure[] = [];
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
  const defined = { indicatorId, facets, match: match ?? series.match };
  return definitionOf(defined, indicator, statistic?.series.id ?? null);
}

function ofFigures(rows: readonly LaidRow[], figuresOf: FiguresOf): RowFinding[] {
  const caution = (code: RowFindingCode, concerned: (row: LaidRow) => boolean): RowFinding[] => {
    const about = rows.filter(concerned);
    return about.length > 0
      ? [{ code, level: 'WITH_CAUTION', barsRanking: false, rows: about }]
      : [];
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
  const lack = { barsRanking: false };
  if (lacking.length > 0) {
    found.push({ ...lack, code: 'NO_FIGURE', level: 'WITH_CAUTION', rows: lacking });
  }
  if (withFigures.length < 2) {
    found.push({ ...lack, code: 'NOTHING_TO_COMPARE', level: 'NOT_COMPARABLE', rows: withFigures });
  }
  return found;
}

/** What tells the groups of a comparison apart, of the series that is the first of one. */
type NameOf = (series: KpiRow | StatisticRow) => readonly string[];

/** What is ranked is of one statistic, or of towns' own making. */
const rankedName: NameOf = ({ facets: { aggregation, scope, source, measurer } }) => [
  aggregation,
  scope,
  source ?? measurer,
];

/** Readable ids, from what the first row of a group counts; related rows are never ranked. */
function nameGroups(
  rows: readonly LaidRow[],
  numbers: readonly number[],
  nameOf: NameOf,
): Map<LaidRow, string> {
  const names = new Map<number, string>();
  const taken = new Map<string, number>();
  const groupOf = new Map<LaidRow, string>();
  for (const [i, row] of rows.entries()) {
    const series = row.kpi ?? row.statistic;
    const number = numbers[i] ?? 0;
    if (related(row) || !series) continue;
    let name = names.get(number);
    if (name === undefined) {
      const plain = [row.concept.id, ...nameOf(series)].join('/');
      name = numbered(plain.toLowerCase().replaceAll('_', '-'), taken);
      names.set(number, name);
    }
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
