import { describe, expect, test } from '@jest/globals';
import type { Facets } from '../../../src/domain/facets.js';
import { discrepancies } from '../../../src/releases/derive/discrepancies.js';
import { furusato } from '../../features/compare/entities.js';
import { figure, official, plan, rowsOf, type Series } from './rows.js';

const found = (...series: Series[]) => discrepancies(rowsOf(series));
const ids = (...series: Series[]) => found(...series).map(({ id }) => id);
const ONE = 'discrepancy/122360/furusato-nozei.amount/2021';

const planned = figure(375284, { measure: 'BASELINE', raw: '375,284千円' });
const counted = figure(364561325, { unit: '円', raw: '364561325' });

describe('a plan and official statistics', () => {
  test('that print different values make one record, with both and the exact difference', () => {
    expect(found(plan('p', [planned]), official('s', [counted]))).toEqual([
      {
        id: ONE,
        municipalityCode: '122360',
        indicatorId: 'furusato-nozei.amount',
        year: 2021,
        observationIds: ['p/BASELINE/2021', 's/ACTUAL/2021'],
        difference: 10722.675,
        withinRounding: false,
      },
    ]);
  });

  test('are listed plans first, whatever the order of the rows', () => {
    const [one] = found(official('s', [counted]), plan('p', [planned]));
    expect(one?.observationIds).toEqual(['p/BASELINE/2021', 's/ACTUAL/2021']);
  });

  test('differ by an amount in the unit of the concept', () => {
    const yen = { ...furusato, unit: '円' };
    const [one] = discrepancies(rowsOf([plan('p', [planned]), official('s', [counted])], [yen]));
    expect(one?.difference).toBe(10722675);
  });

  test('that print one value, in 千円 and in 円, make none', () => {
    const same = figure(375284000, { unit: '円' });
    expect(found(plan('p', [planned]), official('s', [same]))).toEqual([]);
  });

  test('contradict each other over a zero', () => {
    expect(found(plan('p', [figure(0)]), official('s', [figure(3)]))).toMatchObject([
      { difference: 3, withinRounding: false },
    ]);
  });

  test.each([
    ['a target', figure(500000, { measure: 'TARGET' })],
    ['a bound', figure(500000, { comparator: 'AT_MOST' })],
    ['a figure without a year', figure(500000, { year: null })],
    ['a figure of another year', figure(500000, { year: 2022 })],
    ['an absence', figure(null, { missing: 'NOT_MEASURED', raw: '未把握' })],
  ])('contradict nothing by %s', (_, other) => {
    expect(found(plan('p', [other]), official('s', [counted]))).toEqual([]);
  });

  test('contradict each other in each year apart', () => {
    const years = (value: number) =>
      [2020, 2021, 2022].map((year) => figure(year === 2021 ? 7 : value, { year }));
    expect(found(plan('p', years(8)), official('s', years(9))).map(({ year }) => year)).toEqual([
      2020, 2022,
    ]);
  });
});

describe('figures of one thing', () => {
  const differ = (a: Partial<Facets>, b: Partial<Facets>) =>
    ids(plan('p', [figure(1)], { facets: a }), plan('q', [figure(2)], { facets: b })).length > 0;

  test.each<[string, Partial<Facets>, Partial<Facets>]>([
    ['a plan that does not say which part it counts', { scope: 'UNSPECIFIED' }, { scope: 'ALL' }],
    ['a plan that does not say the period', { period: 'UNSPECIFIED' }, { period: 'FISCAL_YEAR' }],
    ['another body that measures', { measurer: 'UNSPECIFIED' }, { measurer: 'GOVERNMENT' }],
    [
      'one programme in two plans',
      { scope: 'ONE_PROGRAMME', detail: '支援金' },
      { scope: 'ONE_PROGRAMME', detail: '支援金' },
    ],
  ])('may contradict each other: %s', (_, a, b) => {
    expect([differ(a, b), differ(b, a)]).toEqual([true, true]);
  });

  test.each<[string, Partial<Facets>, Partial<Facets>]>([
    ['a part beside the whole', { scope: 'GRANT_USERS' }, { scope: 'ALL' }],
    ['Japanese nationals beside all', { scope: 'JAPANESE_NATIONALS' }, { scope: 'ALL' }],
    [
      'two programmes',
      { scope: 'ONE_PROGRAMME', detail: '支援金' },
      { scope: 'ONE_PROGRAMME', detail: '補助金' },
    ],
    ['a fiscal and a calendar year', { period: 'FISCAL_YEAR' }, { period: 'CALENDAR_YEAR' }],
    ['a year and all years since a start', { aggregation: 'FLOW' }, { aggregation: 'CUMULATIVE' }],
    ['persons and households', { countUnit: 'PERSON' }, { countUnit: 'HOUSEHOLD' }],
    [
      'a mean of three years beside one year',
      { countUnit: 'RATIO', aggregation: 'MEAN' },
      { countUnit: 'RATIO', aggregation: 'FLOW' },
    ],
  ])('are not those of which it is told that they differ: %s', (_, a, b) => {
    expect([differ(a, b), differ(b, a)]).toEqual([false, false]);
  });

  test('are none where the concept leaves open what is counted, and so does a source', () => {
    const open = { ...furusato, open: true };
    const series = (scope: 'ALL' | 'UNSPECIFIED') => [
      plan('p', [figure(1)], { facets: { scope } }),
      official('s', [figure(2)]),
    ];
    expect(discrepancies(rowsOf(series('UNSPECIFIED'), [open]))).toEqual([]);
    expect(discrepancies(rowsOf(series('ALL'), [open]))).toHaveLength(1);
  });

  test('are none where a series is only related to the concept', () => {
    const related = official('s', [counted], { match: 'RELATED' });
    expect(found(plan('p', [planned]), related)).toEqual([]);
    expect(found(plan('p', [planned], { match: 'RELATED' }), related)).toEqual([]);
  });

  test('are of one town and one concept', () => {
    const births = { ...furusato, id: 'births' };
    const other = official('s', [counted], { town: '352039' });
    expect(found(plan('p', [planned]), other)).toEqual([]);
    const rows = [plan('p', [planned]), official('s', [counted], { indicator: 'births' })];
    expect(discrepancies(rowsOf(rows, [furusato, births]))).toEqual([]);
  });
});

describe('three sources', () => {
  test('stand in one record, the equal ones too, and differ by the largest less the smallest', () => {
    const [one, ...others] = found(
      plan('p', [figure(10)]),
      official('s', [figure(13.5)]),
      plan('q', [figure(10)]),
    );
    expect(one?.observationIds).toEqual(['p/ACTUAL/2021', 'q/ACTUAL/2021', 's/ACTUAL/2021']);
    expect([one?.difference, others.length]).toEqual([3.5, 0]);
  });

  test('make two records where the first and the last are not of one thing', () => {
    const all = plan('all', [figure(10)]);
    const unsaid = plan('unsaid', [figure(11)], { facets: { scope: 'UNSPECIFIED' } });
    const part = plan('part', [figure(13)], { facets: { scope: 'JAPANESE_NATIONALS' } });
    expect(found(all, unsaid, part)).toMatchObject([
      { id: ONE, observationIds: ['all/ACTUAL/2021', 'unsaid/ACTUAL/2021'], difference: 1 },
      { id: `${ONE}/2`, observationIds: ['unsaid/ACTUAL/2021', 'part/ACTUAL/2021'], difference: 2 },
    ]);
  });
});

describe('one series', () => {
  const twice = plan('p', [figure(5, { measure: 'BASELINE' }), figure(6)]);

  test('does not contradict itself', () => {
    expect(found(twice)).toEqual([]);
  });

  test('that prints a year twice stands with both figures beside another source', () => {
    expect(found(twice, official('s', [figure(5)]))[0]?.observationIds).toEqual([
      'p/BASELINE/2021',
      'p/ACTUAL/2021',
      's/ACTUAL/2021',
    ]);
  });
});

describe('rounding', () => {
  const percent = { ...furusato, unit: '%' };
  const rounded = (...printed: string[]) =>
    discrepancies(
      rowsOf(
        printed.map((raw, i) => plan(`${i}`, [figure(Number.parseFloat(raw), { raw, unit: '%' })])),
        [percent],
      ),
    ).map(({ difference, withinRounding }) => [difference, withinRounding]);

  test.each([
    [['19%', '19.1%'], 0.1],
    [['19.14%', '19%', '19.1%'], 0.14],
    [['19%', '19%', '19.1%'], 0.1],
  ])('makes %j agree', (printed, difference) => {
    expect(rounded(...printed)).toEqual([[difference, true]]);
  });

  test.each([
    [['19%', '19.5%'], 0.5],
    [['19%', '19.1%', '19.2%'], 0.2],
    [['19%', '19.1%', '20%'], 1],
  ])('does not make %j agree', (printed, difference) => {
    expect(rounded(...printed)).toEqual([[difference, false]]);
  });
});

test('records stand in the order of towns, concepts and years', () => {
  const births = { ...furusato, id: 'births' };
  const series = ['352039', '122360'].flatMap((town) =>
    ['births', furusato.id].flatMap((indicator) => {
      const years = (value: number) => [2022, 2021].map((year) => figure(value, { year }));
      const id = `${town}/${indicator}`;
      return [
        plan(`${id}/p`, years(1), { town, indicator }),
        official(`${id}/s`, years(2), { town, indicator }),
      ];
    }),
  );
  expect(discrepancies(rowsOf(series, [furusato, births])).map(({ id }) => id)).toEqual(
    ['122360', '352039'].flatMap((town) =>
      ['furusato-nozei.amount', 'births'].flatMap((indicator) =>
        [2021, 2022].map((year) => `discrepancy/${town}/${indicator}/${year}`),
      ),
    ),
  );
});
