import { describe, expect, test } from '@jest/globals';
import { isShare, panelsOf, rangeOf, spansOf, yearsOf } from '../../web/comparison/chart-panels.js';
import { ticksFor } from '../../web/comparison/chart-ticks.js';
import { rankingsOf } from '../../web/comparison/ranking.js';
import { spreadLabels } from '../../web/comparison/spread-labels.js';
import { textWidth, wrapText } from '../../web/lib/text-width.js';
import { axisUnit, unitName } from '../../web/lib/units.js';
import { cell, official, row } from './comparison.js';

describe('the panels of a chart', () => {
  test('hold only rows that may be compared; what is related stands apart', () => {
    const related = { comparableGroup: null, besideGroup: null, match: 'RELATED' as const };
    const panels = panelsOf([
      row([cell(2021, 5)]),
      official('352039', [cell(2021, 7)]),
      official('462187', [cell(2021, 900)], related),
      official('462012', [cell(2021, 800)], related),
      row([cell(2021, null)]),
    ]);
    expect(panels.map(({ rows, related }) => [rows.length, related])).toEqual([
      [2, false],
      [2, true],
    ]);
  });

  test('keep gaps as gaps: in a line, in the years of all, in those of one', () => {
    const [panel] = panelsOf([
      row([cell(2020, 1), cell(2021, null), cell(2022, null), cell(2023, 0)]),
      official('352039', [cell(2020, 3), cell(2021, null), cell(2022, 4), cell(2023, 5)]),
    ]);
    expect(panel?.lines.slice(0, 4).map(({ value }) => value)).toEqual([1, null, null, 0]);
    expect(panel?.silent).toEqual([2021]);
    expect(panel?.gaps.map(({ year, kind }) => [year, kind])).toEqual([[2022, 'PLAN']]);
  });

  test('tell bounds from points, and no bound is in a line', () => {
    const bound = cell(2023, 30, { measure: 'TARGET', comparator: 'AT_MOST' });
    const actual = cell(2022, 9, { comparator: 'AT_LEAST' });
    const [panel] = panelsOf([row([cell(2021, 19), actual, bound])]);
    expect(panel?.bounds.map(({ value }) => value)).toEqual([9, 30]);
    expect([panel?.lines.length, panel?.marks.length]).toEqual([1, 0]);
    expect(panel && yearsOf([panel])).toEqual([2021, 2023]);
  });

  test.each(['LESS_THAN', 'MORE_THAN', 'ABOUT', 'RANGE'] as const)(
    'put no figure that is no point (%s) into a line or among the points',
    (comparator) => {
      const [panel] = panelsOf([row([cell(2021, 19), cell(2022, 20, { comparator })])]);
      expect(panel?.bounds.map(({ year }) => year)).toEqual([2022]);
      expect([panel?.lines.length, panel?.marks.length]).toEqual([1, 0]);
    },
  );

  test('reach to the upper end of a range', () => {
    const range = cell(2023, 10, { measure: 'TARGET', comparator: 'RANGE', valueTo: 50 });
    const [panel] = panelsOf([row([cell(2021, 19), range])]);
    expect(panel && rangeOf(panel, '人')[1]).toBeGreaterThanOrEqual(50);
  });

  test('begin at zero, but for shares that differ little', () => {
    const [panel] = panelsOf([row([cell(2021, 95), cell(2022, 95.15)])]);
    expect(panel && rangeOf(panel, '人')[0]).toBe(0);
    expect(panel && rangeOf(panel, '%')[0]).toBeGreaterThan(94);
  });

  test('years become spans', () => {
    expect(spansOf([2019, 2020, 2024])).toEqual([
      [2019, 2020],
      [2024, 2024],
    ]);
  });
});

test('labels move apart, no further than they must, and stay in the picture', () => {
  expect(spreadLabels([10, 100], 16, 0, 200)).toEqual([10, 100]);
  const close = spreadLabels([198, 199, 200], 16, 0, 200);
  for (const at of [0, 1]) expect((close[at + 1] ?? 0) - (close[at] ?? 0)).toBeGreaterThan(15.5);
  expect(Math.max(...close)).toBeLessThanOrEqual(200);
});

test.each([
  ['千円', 1_936_292, 'ja', '億円', 1_000_000, '10'],
  ['千円', 5_000, 'ja', '万円', 5_000, '500'],
  ['千円', 1_936_292, 'en', 'billion yen', 1_500_000, '1.5'],
  ['千円/人', 12, 'ja', '万円/人', 12, '1.2'],
  ['人', 20_382, 'ja', '万人', 5_000, '0.5'],
  ['人', 1_485, 'ja', '人', 1_200, '1,200'],
  ['人', 4_085, 'en', 'people', 62, '62'],
  ['人', 20_382, 'en', 'thousand people', 5_000, '5'],
  ['人', 3_777_491, 'en', 'million people', 505_000, '0.505'],
  ['人/人', 0.00031, 'ja', '人/人', 0.000069103, '0.0000691'],
  ['千円', 1_936_292, 'ja', '億円', 1_936_292.019, '19.4'],
  ['千円', 1_936_292, 'ja', '億円', 99_322.3, '0.993'],
  ['億円', 125.55, 'ja', '億円', 125.55, '125.55'],
  ['%', 95.15, 'en', '%', 95.15, '95.15'],
] as const)(
  'an axis of %s up to %d is named (%s) %s',
  (unit, most, language, label, value, shown) => {
    const axis = axisUnit(unit, most, language);
    expect([axis.label, axis.format(value)]).toEqual([label, shown]);
  },
);

test.each([
  ['人/人', [0, 0.00031]],
  ['人/人', [0, 0.0121]],
  ['千円/人', [0, 12.3]],
  ['千円', [0, 1_936_292]],
  ['%', [95.15, 95.165]],
] as const)(
  'no two ticks of an axis of %s look the same, and only zero is 0',
  (unit, [low, high]) => {
    const axis = axisUnit(unit, high, 'ja');
    const ticks = ticksFor([low, high], isShare(unit) ? 0 : axis.least);
    const shown = ticks.map(axis.tick);
    expect(shown.length).toBeGreaterThan(3);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.indexOf('0')).toBe(ticks.indexOf(0));
  },
);

test('units have English names, those of rates too; an unknown one stays', () => {
  expect(['千円', '千円/人', '艘'].map((unit) => unitName(unit, 'en'))).toEqual([
    'thousand yen',
    'thousand yen per person',
    '艘',
  ]);
  expect(unitName('千円', 'ja')).toBe('千円');
});

test('text is broken where it must be, words whole, nothing lost', () => {
  const text = '出典: 香取市「計画」、hometown-tax-map (GitHub) を加工して作成。';
  const lines = wrapText(text, 12);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  expect(lines.some((line) => line.includes('hometown-tax-map'))).toBe(true);
  expect(textWidth('香取')).toBe(2);
});

test('a ranking is of the newest year that is ranked, the highest first', () => {
  const rows = [
    official('352039', [cell(2022, 1, { rank: 1 }), cell(2023, 2, { rank: 2 })]),
    official('462187', [cell(2022, null), cell(2023, 9, { rank: 1 }), cell(2024, 9)]),
    official('462012', [cell(2024, 9)], {
      comparableGroup: null,
      besideGroup: null,
      match: 'RELATED',
    }),
  ];
  const [ranking, ...others] = rankingsOf(rows);
  expect(others).toEqual([]);
  expect(ranking?.year).toBe(2023);
  expect(ranking?.places.map(({ cell }) => cell.value)).toEqual([9, 2]);
});
