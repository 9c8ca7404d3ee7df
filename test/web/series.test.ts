import { expect, test } from '@jest/globals';
import { columnsOf, commonReason, pointsOf, type Row } from '../../web/compare/series.js';

type Cell = Row['cells'][number];
const cell = (year: number, value: number | null, rest: Partial<Cell> = {}): Cell => ({
  year,
  value,
  measure: 'ACTUAL',
  comparator: value === null ? null : 'EQUAL',
  rank: null,
  missing: value === null ? 'NOT_PRINTED' : null,
  missingNote: value === null ? '記載なし' : null,
  observation: null,
  ...rest,
});
const row = (cells: Cell[]): Row => ({
  municipality: { code: '122360', name: '香取市', nameEn: 'Katori City' },
  kpi: { id: 'katori/kpi/a', name: '数' },
  statistic: null,
  match: 'EXACT',
  comparableGroup: null,
  undated: [],
  cells,
});

test('a gap stays a gap in a line, and is no mark', () => {
  const cells = [
    cell(2020, 1),
    cell(2021, null),
    cell(2022, 0),
    cell(2022, 5, { measure: 'TARGET' }),
  ];
  const { lines, marks } = pointsOf([row([...cells, cell(2023, null, { measure: 'TARGET' })])]);
  expect(lines.map(({ value }) => value)).toEqual([1, null, 0]);
  expect(marks.map(({ value }) => value)).toEqual([5]);
});

test('a column is shown where any row has a value, a true zero too', () => {
  const rows = [row([cell(2020, null), cell(2021, null)]), row([cell(2020, null), cell(2021, 0)])];
  expect(columnsOf(rows)).toEqual([{ year: 2021, measure: 'ACTUAL', at: 1 }]);
});

test('a row says one reason once only where all its cells have it', () => {
  const silent = cell(2020, null);
  expect(commonReason([silent, cell(2021, null)])).toBe(silent);
  expect(commonReason([silent, cell(2021, null, { missing: 'NOT_SET' })])).toBeNull();
  expect(commonReason([cell(2020, 0)])).toBeNull();
});
