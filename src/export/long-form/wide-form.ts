import { nextTurn } from '../../lib/turn.js';
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
  'verdict',
] as const satisfies readonly (keyof ComparisonRow)[];

/**
 * The wide form: a row a series of a town; for each year and measure a column with the value and one beside it
 * with its status, or why there is none. Figures without a year stand as they are printed.
 */
export async function wideForm(rows: readonly ComparisonRow[]): Promise<WholeTable> {
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
    await nextTurn();
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

/** 2023_actual and 2023_actual_status; where there is something to say, 2023_actual_to, _comparator, _wanted and _raw. */
function dated(row: ComparisonRow): [Column, Cell][] {
  const name = placeOf(row);
  const { value, value_to, comparator, wanted, raw } = row;
  const told: [Column, Cell][] = [
    [{ name: `${name}_to`, type: 'number', of: ['ComparisonCell.valueTo'] }, value_to],
    [
      { name: `${name}_comparator`, type: 'text', of: ['ComparisonCell.comparator'] },
      comparator === 'EQUAL' ? null : comparator,
    ],
    [{ name: `${name}_wanted`, type: 'text', of: ['ComparisonCell.wanted'] }, wanted],
    // What is printed in the place of a number: words, or a stroke.
    [{ name: `${name}_raw`, type: 'text', of: ['Observation.raw'] }, value === null ? raw : null],
  ];
  return [
    [{ name, type: 'number', of: ['ComparisonCell.value'] }, value],
    [{ name: `${name}_status`, type: 'text', of: STATUS }, statusOf(row)],
    ...told.filter(([, cell]) => cell !== null),
  ];
}

const STATUS = ['ComparisonCell.missing', 'Observation.obsStatus'] as const;

/** Why there is no value, else the status of the observation. */
const statusOf = ({ missing, obs_status }: ComparisonRow) => missing ?? obs_status;

/** As printed, and why that is no value; several with a stroke between them. */
function undated(row: ComparisonRow, cells: Readonly<Record<string, Cell>>): [Column, Cell][] {
  const name = placeOf(row);
  const behind = (column: string, text: string | null): Cell =>
    [cells[column] ?? [], text ?? []].flat().join(' / ');
  return [
    [{ name, type: 'text', of: ['Observation.raw'] }, behind(name, row.raw)],
    [{ name: `${name}_status`, type: 'text', of: STATUS }, behind(`${name}_status`, statusOf(row))],
  ];
}
