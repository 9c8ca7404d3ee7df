import { expect, test } from '@jest/globals';
import { readFigure, writeFigure } from '../../web/compare/figure-id.js';
import { columnsOf, pointsOf, type Row } from '../../web/compare/series.js';
import { runsOf } from '../../web/compare/table-cells.js';

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
const every = ({ cells }: Row) => cells.map(({ year, measure }, at) => ({ year, measure, at }));
const row = (cells: Cell[]): Row => ({
  municipality: { code: '122360', name: '香取市', nameEn: 'Katori City' },
  kpi: { id: 'katori/kpi/a', name: '数', nameEn: null, plan: { name: '計画', nameEn: null } },
  relatedPolicies: [],
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

test('neighbours with one reason say it once, and a printed mark stays in its own cell', () => {
  const cells = [cell(2020, null), cell(2021, null), cell(2022, 0), cell(2023, null)];
  const one = row(cells);
  expect(runsOf(one, every(one)).map(({ span }) => span)).toEqual([2, 1, 1]);
  const mark = { id: 'a', raw: '－', periodType: 'FISCAL_YEAR' as const };
  const other = row([cell(2020, null), cell(2021, null, { observation: mark })]);
  expect(runsOf(other, every(other))).toHaveLength(2);
});

test.each([
  'katori/kpi/6-7/a/target/2027',
  '122360/none/actual/2021',
  'katori/kpi/a/target/undated',
])('the address of a figure is read as it was written: %s', (text) => {
  const id = readFigure(text);
  expect(id && writeFigure(id)).toBe(text);
});

test.each(['', 'x', 'a/best/2020', 'a/target/20', '/target/2020'])(
  'what is no address of a figure opens nothing: %j',
  (text) => expect(readFigure(text)).toBeNull(),
);
