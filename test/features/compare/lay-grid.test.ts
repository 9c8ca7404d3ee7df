import { describe, expect, test } from '@jest/globals';
import { type LaidRow, layGrid, type Series } from '../../../src/features/compare/lay-grid.js';
import {
  document,
  emptySeries,
  furusato,
  kpi,
  observation,
  officialSeries,
  planSeries,
} from './entities.js';

const years = [2021, 2022, 2023, 2024];
const ALL = { indicator: furusato, years, measures: null, populations: null };

function layOne(series: Series, grid: Partial<typeof ALL> = {}): LaidRow {
  const [row] = layGrid([series], { ...ALL, ...grid });
  if (!row) throw new Error('no row was laid');
  return row;
}

const cellOf = (row: LaidRow, measure: string, year: number) =>
  row.cells.find((cell) => cell.measure === measure && cell.year === year);

describe('the grid', () => {
  test('it runs year by year, and within a year from baseline to target to actual', () => {
    const { cells } = layOne(planSeries(), { years: [2022, 2023] });
    expect(cells.map(({ year, measure }) => `${measure} ${year}`)).toEqual([
      'BASELINE 2022',
      'TARGET 2022',
      'ACTUAL 2022',
      'BASELINE 2023',
      'TARGET 2023',
      'ACTUAL 2023',
    ]);
  });

  test('the measures that are asked for stand in its order, not in theirs', () => {
    const [row] = layGrid([planSeries()], {
      indicator: furusato,
      years: [2023],
      measures: ['ACTUAL', 'BASELINE'],
      populations: null,
    });
    expect(row?.cells.map(({ measure }) => measure)).toEqual(['BASELINE', 'ACTUAL']);
  });

  test('every cell holds a value or a reason, never both', () => {
    const rows = layGrid([planSeries(), officialSeries(), emptySeries()], ALL);
    const cells = rows.flatMap((row) => row.cells);
    expect(cells).toHaveLength(3 * years.length * 3);
    expect(cells.filter(({ value, missing }) => (value === null) === (missing === null))).toEqual(
      [],
    );
  });

  test('a comparator stands beside every value, and nowhere else', () => {
    const cells = layGrid([planSeries(), officialSeries(), emptySeries()], ALL).flatMap(
      (row) => row.cells,
    );
    expect(
      cells.filter(({ value, comparator }) => (value === null) !== (comparator === null)),
    ).toEqual([]);
  });

  test('no years, no cells', () => {
    expect(layOne(planSeries(), { years: [] }).cells).toEqual([]);
  });

  test('series that are RELATED come last, all others in their order', () => {
    const related = planSeries({ kpi: { ...kpi, id: 'related' }, match: 'RELATED' });
    const rows = layGrid([related, emptySeries(), planSeries(), officialSeries()], ALL);
    expect(rows.map(({ match }) => match)).toEqual([null, 'CLOSE', 'EXACT', 'RELATED']);
  });
});

describe('values', () => {
  test('a figure in 円 is shown in 千円; what was printed stays beside it', () => {
    const cell = cellOf(layOne(officialSeries()), 'ACTUAL', 2023);
    expect(cell?.value).toBe(760582);
    expect(cell?.observation).toMatchObject({ value: 760582000, unit: '円' });
  });

  test('zero is a value and no gap', () => {
    const zero = observation({ measure: 'ACTUAL', year: 2022, value: 0, raw: '0千円' });
    const cell = cellOf(layOne(planSeries({ observations: [zero] })), 'ACTUAL', 2022);
    expect(cell).toMatchObject({ value: 0, missing: null, comparator: 'EQUAL' });
  });

  test('a bound stays a bound: 30％以内', () => {
    const bound = observation({ value: 30, unit: '%', comparator: 'AT_MOST', raw: '30％以内' });
    const row = layOne(planSeries({ observations: [bound] }), {
      indicator: { ...furusato, unit: '%' },
    });
    expect(cellOf(row, 'TARGET', 2023)).toMatchObject({ value: 30, comparator: 'AT_MOST' });
  });

  test('people are never shown in yen: that is a fault of ours', () => {
    const people = planSeries({ observations: [observation({ value: 5, unit: '人' })] });
    expect(() => layOne(people)).toThrow(RangeError);
  });
});

describe('holes', () => {
  test('a printed absence keeps its own reason and its observation', () => {
    const mark = observation({ year: 2024, missing: 'NOT_PRINTED', raw: '－' });
    const row = layOne(planSeries({ observations: [...planSeries().observations, mark] }));
    expect(cellOf(row, 'TARGET', 2024)).toMatchObject({
      missing: 'NOT_PRINTED',
      observation: mark,
    });
    expect(cellOf(row, 'TARGET', 2022)).toMatchObject({ missing: 'NOT_SET', observation: null });
  });

  test.each([
    ['TARGET', 2024, 'NOT_SET'],
    ['BASELINE', 2023, 'NOT_APPLICABLE'],
    ['ACTUAL', 2022, 'NOT_IN_SOURCE'],
    ['ACTUAL', 2023, 'AFTER_DOCUMENT'],
  ])('of a plan: %s %i is %s', (measure, year, reason) => {
    expect(cellOf(layOne(planSeries()), measure, year)?.missing).toBe(reason);
  });

  test.each([
    ['TARGET', 2023, 'NOT_APPLICABLE'],
    ['BASELINE', 2021, 'NOT_APPLICABLE'],
    ['ACTUAL', 2022, 'NOT_IN_SOURCE'],
    ['ACTUAL', 2024, 'AFTER_DOCUMENT'],
  ])('of official statistics: %s %i is %s', (measure, year, reason) => {
    expect(cellOf(layOne(officialSeries()), measure, year)?.missing).toBe(reason);
  });

  test('of a town that prints none, every cell is NOT_IN_SOURCE', () => {
    const { cells } = layOne(emptySeries(), { years: [2022, 2099] });
    expect(new Set(cells.map(({ missing }) => missing))).toEqual(new Set(['NOT_IN_SOURCE']));
  });

  test('the newest document decides what came after it, wherever it stands in the list', () => {
    const documents = ['2024-03-31', '2022-03-31', null].map((knownThrough, i) =>
      document({ id: `document-${i}`, knownThrough }),
    );
    const row = layOne(planSeries({ documents }));
    expect(cellOf(row, 'ACTUAL', 2023)?.missing).toBe('NOT_IN_SOURCE');
    expect(cellOf(row, 'ACTUAL', 2024)?.missing).toBe('AFTER_DOCUMENT');
  });
});

describe('figures without a year', () => {
  const target = observation({ year: null, value: 30, periodType: 'UNSPECIFIED' });
  const actual = observation({ measure: 'ACTUAL', year: null, value: 37 });
  const series = planSeries({ observations: [target, actual] });

  test('they stand beside the grid and fill no cell', () => {
    const row = layOne(series);
    expect(row.undated).toEqual([target, actual]);
    expect(row.cells.filter(({ value }) => value !== null)).toEqual([]);
  });

  test('only those of the measures that are asked for', () => {
    const [row] = layGrid([series], { ...ALL, years, measures: ['ACTUAL'] });
    expect(row?.undated).toEqual([actual]);
  });

  test('figures with a year are not among them', () => {
    expect(layOne(planSeries()).undated).toEqual([]);
  });
});
