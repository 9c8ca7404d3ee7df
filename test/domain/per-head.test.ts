import { describe, expect, test } from '@jest/globals';
import { nearestCensus, perHead, perHeadMeaning } from '../../src/domain/per-head.js';
import { always, decimal } from '../random.js';

/** 香取市. */
const CENSUSES = [
  { year: 2015, value: 77499 },
  { year: 2020, value: 72356 },
];

describe('a figure for each resident', () => {
  test.each([
    ['YEN', null, 'AMOUNT'],
    ['PERSON', null, 'AMOUNT'],
    ['PERSON', 'PART', 'SHARE_OF_RESIDENTS'],
    ['PERSON', 'ALL', 'NONE_OF_POPULATION'],
    ['RATIO', null, 'NONE_OF_RATIO'],
    // A share of all residents is a share.
    ['RATIO', 'ALL', 'NONE_OF_RATIO'],
  ] as const)('where %s are counted, of residents %s, is %s', (countUnit, residents, meaning) => {
    expect(perHeadMeaning({ facets: { countUnit }, residents })).toBe(meaning);
  });
});

describe('the census that a figure is divided by', () => {
  test.each([
    [2020, 2020],
    [2021, 2020],
    [2018, 2020],
    [2017, 2015],
    [2015, 2015],
    [2010, 2015],
    [2025, 2020],
  ])('of %i is that of %i, the nearest', (year, census) => {
    expect(nearestCensus(year, CENSUSES)?.year).toBe(census);
  });

  test.each([[2009], [2026], [1990]])(
    'is none for %i: the nearest is over five years away',
    (year) => {
      expect(nearestCensus(year, CENSUSES)).toBeNull();
    },
  );

  test('of two equally near is the earlier, in whatever order they come', () => {
    const censuses = [
      { year: 2016, value: 1 },
      { year: 2020, value: 2 },
    ];
    expect(nearestCensus(2018, censuses)).toEqual({ year: 2016, value: 1 });
    expect(nearestCensus(2018, censuses.toReversed())).toEqual({ year: 2016, value: 1 });
  });

  test('is none where there is no census', () => {
    expect(nearestCensus(2020, [])).toBeNull();
  });

  test('comes back whole, with what else is known of it', () => {
    const census = { year: 2020, value: 72356, id: 'statistic/population.census/122360' };
    expect(nearestCensus(2021, [census])).toBe(census);
  });

  test('no other census is nearer', () => {
    always((random) => {
      const year = random.integer(2000, 2030);
      const years = random.shuffle(random.list(6, () => random.integer(1995, 2035)));
      const found = nearestCensus(
        year,
        years.map((one) => ({ year: one, value: 1 })),
      );
      const away = years.map((one) => Math.abs(one - year));
      const least = Math.min(...away);
      if (least > 5) expect(found).toBeNull();
      else expect(Math.abs((found?.year ?? Infinity) - year)).toBe(least);
    });
  });
});

describe('a value per head', () => {
  test.each([
    [72356, 72356, 1],
    [364561325, 72356, 5038.43945215],
    [0, 72356, 0],
    [-1200, 400, -3],
    [1, 3, 0.333333333333],
    [2, 3, 0.666666666667],
    [0.3, 3, 0.1],
    [1287, 72356, 0.0177870529051],
  ])('%d over %d persons is %d, to 12 digits', (value, population, quotient) => {
    expect(perHead(value, population)).toBe(quotient);
  });

  test.each([0, -0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
    'a population of %d is refused',
    (population) => {
      expect(() => perHead(5, population)).toThrow(
        new RangeError(`a population above 0 was wanted, not ${population}`),
      );
    },
  );

  test('times the population it is the value again, but for what 12 digits leave out', () => {
    always((random) => {
      const value = decimal(random);
      const population = random.integer(1, 4_000_000);
      const again = perHead(value, population) * population;
      expect(Math.abs(again - value)).toBeLessThanOrEqual(Math.abs(value) * 5.01e-12);
    });
  });

  test('of more people it is less', () => {
    always(({ integer }) => {
      const [value, population] = [integer(1, 999999), integer(1, 999999)];
      expect(perHead(value, population + 1)).toBeLessThan(perHead(value, population));
    });
  });
});
