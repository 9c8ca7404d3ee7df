import type { Cell, Column } from '../column.js';
import type { WholeTable } from '../formats/whole-table.js';
import { COMPARISON_COLUMNS, type ComparisonRow } from './comparison-columns.js';

/** What is the same in all rows of a series. */
const OF_SERIES = [
  'municipality_code',
  'municipality',
  'municipality_en',
  'indicator_id',
  'indicator',
  'indicator_en',
  'source_kind',
  'kpi_id',
  'series_id',
  'series',
  'match',
  'comparable_group',
  'beside_group',
  'may_rank',
  'rank_note',
  'unit',
  'release',
] as const satisfies readonly (keyof ComparisonRow)[];

/**
 * The wide form: a row a series of a town; for each year and measure a column with the value and one beside it
 * that says how it is meant, or why there is none. Figures without a year stand as they are printed.
 */
export function wideForm(rows: readonly ComparisonRow[]): WholeTable {
  const places = new Map<string, Column[]>();
  const wide = new Map<string, Record<string, Cell>>();
  for (const row of rows) {
    const key = [row.municipality_code, row.kpi_id, row.series_id].join(' ');
    const cells = wide.get(key) ?? Object.fromEntries(OF_SERIES.map((name) => [name, row[name]]));
    wide.set(key, cells);
    for (const [column, value] of row.year === null ? undated(row, cells) : dated(row)) {
      cells[column.name] = value;
      const place = placeOf(row);
      const columns = places.get(place) ?? [];
      places.set(place, columns);
      if (!columns.some(({ name }) => name === column.name)) columns.push(column);
    }
  }
  const columns = [
    ...COMPARISON_COLUMNS.filter(({ name }) => (OF_SERIES as readonly string[]).includes(name)),
    ...[...places.keys()].sort().flatMap((place) => places.get(place) ?? []),
  ];
  return {
    columns,
    rows: [...wide.values()].map((cells) =>
      Object.fromEntries(columns.map(({ name }) => [name, cells[name] ?? null])),
    ),
  };
}

/** Years before what has none. */
const placeOf = ({ year, measure }: ComparisonRow) =>
  `${year ?? 'undated'}_${measure.toLowerCase()}`;

/** 2023_actual, 2023_actual_to of a range, 2023_actual_status. */
function dated(row: ComparisonRow): [Column, Cell][] {
  const name = placeOf(row);
  const to: [Column, Cell] = [
    { name: `${name}_to`, type: 'number', of: ['ComparisonCell.valueTo'] },
    row.value_to,
  ];
  return [
    [{ name, type: 'number', of: ['ComparisonCell.value'] }, row.value],
    ...(row.value_to === null ? [] : [to]),
    [
      {
        name: `${name}_status`,
        type: 'text',
        of: ['ComparisonCell.missing', 'ComparisonCell.comparator', 'Observation.obsStatus'],
      },
      statusOf(row),
    ],
  ];
}

/** Why there is no value; else how it is meant where that is no point, else the status of the observation. */
const statusOf = ({ missing, comparator, obs_status }: ComparisonRow) =>
  missing ?? (comparator === 'EQUAL' ? obs_status : comparator);

/** As printed, with its unit in it; several with a stroke between them. */
function undated(row: ComparisonRow, cells: Readonly<Record<string, Cell>>): [Column, Cell][] {
  const name = placeOf(row);
  const before = cells[name];
  const raw = [before ?? [], row.raw ?? []].flat().join(' / ');
  return [[{ name, type: 'text', of: ['Observation.raw'] }, raw]];
}
