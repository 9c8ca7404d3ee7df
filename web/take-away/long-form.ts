import type { Field } from '../../src/lib/csv.js';
import { type Cell, type Row, rowKey } from '../compare/series.js';
import type { CellSourcesQuery, CompareQuery, SourceFragment } from '../queries/types.js';

const COLUMNS = [
  'indicator_id',
  'indicator',
  'town_code',
  'town',
  'source_kind',
  'series_id',
  'series',
  'match',
  'comparable_group',
  'beside_group',
  'may_rank',
  'rank_note',
  'year',
  'period_type',
  'measure',
  'value',
  'value_to',
  'unit',
  'bound',
  'rank',
  'as_printed',
  'missing',
  'wanted',
  'missing_note',
  'publisher',
  'document',
  'lines',
  'quote',
  'release',
] as const;

type Line = Record<(typeof COLUMNS)[number], Field>;

/** Every cell of a comparison in a row of its own, then the figures without a year; headings first. */
export function longForm(
  comparison: CompareQuery['compare'],
  sources: CellSourcesQuery['compare'],
  language: 'ja' | 'en',
): Field[][] {
  const english = language === 'en';
  const printed = new Map(
    sources.rows.flatMap(({ undated, cells }) =>
      [...undated, ...cells.flatMap(({ observation }) => observation ?? [])].map(
        (observation) => [observation.id, observation] as const,
      ),
    ),
  );
  const { indicator, unit, release } = comparison;
  const lines = comparison.rows.flatMap((row) => {
    const base = {
      indicator_id: indicator.id,
      indicator: english ? indicator.nameEn : indicator.name,
      ...seriesFields(row, english),
      release,
    };
    return [
      ...row.cells.map(
        (cell): Line => ({
          ...base,
          ...cellFields(cell, unit),
          ...sourceFields(printed.get(cell.observation?.id ?? '')),
        }),
      ),
      ...row.undated.map(
        (figure): Line => ({
          ...base,
          ...NO_CELL,
          measure: figure.measure,
          as_printed: figure.raw,
          missing: figure.missing,
          wanted: figure.wanted,
          ...sourceFields(printed.get(figure.id)),
        }),
      ),
    ];
  });
  return [[...COLUMNS], ...lines.map((line) => COLUMNS.map((name) => line[name]))];
}

/** Without a printed year there is no cell: what is printed is all there is. */
const NO_CELL = {
  year: null,
  period_type: null,
  value: null,
  value_to: null,
  unit: null,
  bound: null,
  rank: null,
  missing_note: null,
};

function seriesFields(row: Row, english: boolean) {
  const { municipality, kpi, statistic, match, comparableGroup, besideGroup } = row;
  const plan = english ? (kpi?.nameEn ?? kpi?.name) : kpi?.name;
  return {
    town_code: municipality.code,
    town: english ? municipality.nameEn : municipality.name,
    source_kind: statistic ? 'OFFICIAL' : 'PLAN',
    series_id: kpi || statistic ? rowKey(row) : null,
    series: statistic ? statistic.label : (plan ?? null),
    match,
    comparable_group: comparableGroup,
    beside_group: besideGroup,
    may_rank: row.mayRank ? 'yes' : 'no',
    rank_note: row.rankNote,
  };
}

const cellFields = (cell: Cell, unit: string) => ({
  year: cell.year,
  period_type: cell.observation?.periodType ?? null,
  measure: cell.measure,
  value: cell.value,
  value_to: cell.valueTo,
  unit,
  bound: cell.comparator === 'EQUAL' ? null : cell.comparator,
  rank: cell.rank,
  as_printed: cell.observation?.raw ?? null,
  missing: cell.missing,
  wanted: cell.wanted,
  missing_note: cell.missingNote,
});

/** Where it is printed: the record as a whole comes first, lines and quotes of its fields follow. */
export function sourceFields(observation: Pick<SourceFragment, 'evidence'> | undefined) {
  const evidence = observation?.evidence ?? [];
  const [first] = evidence;
  return {
    publisher: first?.document.publisher ?? null,
    document: first?.document.title ?? null,
    lines: evidence.map(linesOf).filter(Boolean).join('; ') || null,
    quote: evidence.map(({ quote }) => quote).join(' / ') || null,
  };
}

/** One line as 12, several as L12-14: a spreadsheet would make a date of 12-14. */
const linesOf = ({ startLine, endLine }: SourceFragment['evidence'][number]): string => {
  if (startLine === null) return '';
  return endLine === null || endLine === startLine ? `L${startLine}` : `L${startLine}-${endLine}`;
};
