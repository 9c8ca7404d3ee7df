import { expect, test } from '@jest/globals';
import { readFigure, writeFigure } from '../../web/comparison/figure-id.js';
import { columnsOf } from '../../web/comparison/series.js';
import { runsOf } from '../../web/comparison/table-cells.js';
import { cell, type Row, row } from './comparison.js';

const every = ({ cells }: Row) => cells.map(({ year, measure }, at) => ({ year, measure, at }));

test('a column is shown where any row has a value, a true zero too', () => {
  const rows = [row([cell(2020, null), cell(2021, null)]), row([cell(2020, null), cell(2021, 0)])];
  expect(columnsOf(rows)).toEqual([{ year: 2021, measure: 'ACTUAL', at: 1 }]);
});

test('where no row has a value, all columns are shown: they say why', () => {
  expect(columnsOf([row([cell(2020, null), cell(2021, null)])])).toHaveLength(2);
});

test('neighbours with one reason say it once, and a printed mark stays in its own cell', () => {
  const cells = [cell(2020, null), cell(2021, null), cell(2022, 0), cell(2023, null)];
  const one = row(cells);
  expect(runsOf(one, every(one)).map(({ span }) => span)).toEqual([2, 1, 1]);
  const mark = {
    id: 'a',
    raw: '－',
    note: null,
    periodType: 'FISCAL_YEAR' as const,
    obsStatus: 'A' as const,
  };
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
