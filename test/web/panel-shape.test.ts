import { describe, expect, test } from '@jest/globals';
import { panelsOf } from '../../web/comparison/chart-panels.js';
import type { PanelShape } from '../../web/comparison/panel.js';
import { panelHeight } from '../../web/comparison/panel-height.js';
import { placeLabels } from '../../web/comparison/place-labels.js';
import { namedOf, newestYear } from '../../web/comparison/strip.js';
import { medianOf } from '../../web/lib/median.js';
import { cell, official, type Row, row } from './comparison.js';

const YEARS = [2019, 2020, 2021, 2022];
const over = (code: string, values: (number | null)[], from = 2019) =>
  official(
    code,
    values.map((value, at) => cell(from + at, value)),
  );
const target = row([cell(2021, null), cell(2027, 10, { measure: 'TARGET' })]);
const apart = ['a', 'b', 'c', 'd'].map((code, at) =>
  over(
    code,
    YEARS.map(() => at + 1),
  ),
);
const tangled = ['a', 'b', 'c', 'd'].map((code, at) =>
  over(
    code,
    YEARS.map((year) => ((year * 7 + at * 3) * (year % 2 ? 1 : -1)) % 11),
  ),
);
const many = Array.from({ length: 13 }, (_, at) => over(`t${at}`, [at, at + 1]));

describe('a panel is drawn as its figures are', () => {
  test.each<[string, PanelShape, Row[]]>([
    ['several years: lines', 'LINES', apart],
    ['lines that change places all the time: each town apart', 'MULTIPLES', tangled],
    ['two years: slopes', 'SLOPES', [over('a', [1, 2]), over('b', [2, 3])]],
    ['three years: slopes', 'SLOPES', [over('a', [1, 2, 3])]],
    ['one year: bars', 'BARS', [over('a', [1]), over('b', [2])]],
    ['one year, with a target of another: bars', 'BARS', [over('a', [1]), over('b', [2]), target]],
    [
      'one town, one year and its target: the line of years',
      'LINES',
      [over('122360', [1]), target],
    ],
    ['promises alone: the line of years', 'LINES', [target]],
    ['more than twelve towns: a strip', 'STRIP', many],
    ['twelve towns: slopes', 'SLOPES', many.slice(1)],
  ])('%s', (_, shape, rows) => {
    expect(panelsOf(rows).map((panel) => panel.shape)).toEqual([shape]);
  });

  test('figures without a year have a lane of their own, with what they are', () => {
    const undated = {
      id: 'x',
      measure: 'TARGET' as const,
      raw: '30件以上',
      missing: null,
      wanted: null,
      value: 30,
      valueTo: null,
      comparator: 'AT_LEAST' as const,
    };
    const panels = panelsOf([row([cell(2023, 37)], { undated: [undated] })]);
    expect(panels.map(({ shape }) => shape)).toEqual(['BARS', 'LANE']);
    expect(panels[1]?.undated).toMatchObject([
      { series: 'katori/kpi/a', year: null, value: 30, comparator: 'AT_LEAST' },
    ]);
    expect(panelsOf([row([cell(2023, null)], { undated: [{ ...undated, value: null }] })])).toEqual(
      [],
    );
  });

  test('bars have room for each, whatever the width', () => {
    const heights = [many.slice(0, 3), many.slice(0, 6)].map((rows) => {
      const [panel] = panelsOf(rows.map((one) => ({ ...one, cells: one.cells.slice(0, 1) })));
      return panel ? [panelHeight(panel, 320), panelHeight(panel, 1280)] : [];
    });
    expect(heights[0]?.[0]).toBe(heights[0]?.[1]);
    expect((heights[1]?.[0] ?? 0) - (heights[0]?.[0] ?? 0)).toBeGreaterThanOrEqual(3 * 24);
  });
});

describe('a line of years', () => {
  const b = {
    id: 'b',
    raw: '7',
    note: null,
    periodType: 'FISCAL_YEAR' as const,
    obsStatus: 'B' as const,
  };

  test('is cut where its source counts otherwise from then on, and says in which year', () => {
    const cells = [cell(2016, 9), cell(2017, 8), cell(2018, 7, { observation: b }), cell(2019, 6)];
    const [panel] = panelsOf([official('a', cells)]);
    expect(panel?.breaks).toEqual([2018]);
    const parts = panel?.lines.map(({ part }) => part) ?? [];
    expect(parts[0]).toBe(parts[1]);
    expect(parts[2]).toBe(parts[3]);
    expect(parts[1]).not.toBe(parts[2]);
  });

  test('is not cut at its first year: nothing stands before', () => {
    const [panel] = panelsOf([official('a', [cell(2018, 7, { observation: b }), cell(2019, 6)])]);
    expect(panel?.breaks).toEqual([]);
  });

  test('has no shade between two censuses, and its line joins them', () => {
    const census = YEARS.concat(2023, 2024).map((year) =>
      cell(year, year === 2019 || year === 2024 ? year : null),
    );
    const [panel] = panelsOf([official('a', census)]);
    expect(panel?.silent).toEqual([]);
    expect(panel?.lines.map(({ value }) => value)).toEqual([2019, 2024]);
  });
});

describe('a strip', () => {
  const points = panelsOf(many).flatMap(({ lines }) => lines);

  test('is of the newest year in which half of the towns have a figure', () => {
    expect(newestYear(points)).toBe(2020);
    expect(newestYear(points.filter(({ year, value }) => year < 2020 || value === 5))).toBe(2019);
  });

  test('names the first towns that were chosen, the lowest and the highest', () => {
    const ofYear = points.filter(({ year }) => year === 2020);
    const names = namedOf(ofYear, ['t4', 't5', 't6', 't7']).map(({ town }) => town);
    expect(names).toEqual(['t4', 't5', 't6', 't0', 't12']);
  });

  test('has the median of all', () => {
    expect(medianOf([5, 1, 3])).toBe(3);
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
  });
});

test('labels never lie over each other: they take their second place, or are left out', () => {
  const at = (y: number) => ({ x1: 0, x2: 10, y1: y, y2: y + 10 });
  const placed = placeLabels([at(0)], ['a', 'b', 'c'], (name) => [
    [`${name} above`, at(5)],
    [`${name} below`, at(name === 'a' ? 20 : 25)],
  ]);
  expect(placed).toEqual(['a below']);
});
