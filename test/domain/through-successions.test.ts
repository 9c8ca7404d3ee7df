import { describe, expect, test } from '@jest/globals';
import type { Succession } from '../../src/domain/successions.js';
import { throughSuccessions } from '../../src/domain/through-successions.js';

const CITY = '092037';
const TOWN = '093653';
const ABSORBED: Succession[] = [
  { code: TOWN, successor: CITY, endedOn: '2010-03-29', endedBy: 'ABSORPTION' },
];

/** Figures of 2009 to 2011 by "code year", counted on the first of October. */
function through(figures: Record<string, string>, successions = ABSORBED, additive = true) {
  return throughSuccessions(
    {
      code: CITY,
      years: [2011, 2009, 2010],
      dayOf: (year) => `${year}-10-01`,
      figureOf: (code, year) => figures[`${code} ${year}`] ?? null,
      additive,
    },
    successions,
  );
}
const AFTER = { [`${CITY} 2010`]: '31', [`${CITY} 2011`]: '32' };
const later = (...breaks: [boolean, boolean]) => [
  { year: 2010, value: '31', area: 'TODAY', of: [CITY], lacking: [], breaks: breaks[0] },
  { year: 2011, value: '32', area: 'TODAY', of: [CITY], lacking: [], breaks: breaks[1] },
];

describe('a series through a succession', () => {
  test('sums the parts where all are printed, and does not break', () => {
    expect(through({ ...AFTER, [`${CITY} 2009`]: '20.5', [`${TOWN} 2009`]: '9.7' })).toEqual([
      { year: 2009, value: '30.2', area: 'TODAY', of: [CITY, TOWN], lacking: [], breaks: false },
      ...later(false, false),
    ]);
  });

  test('keeps the city of then where a part lacks, and breaks where it grew', () => {
    expect(through({ ...AFTER, [`${CITY} 2009`]: '20' })).toEqual([
      { year: 2009, value: '20', area: 'SMALLER', of: [CITY], lacking: [TOWN], breaks: false },
      ...later(true, false),
    ]);
  });

  test('does not sum what is a rate, though all parts are printed', () => {
    const rates = { ...AFTER, [`${CITY} 2009`]: '20', [`${TOWN} 2009`]: '9' };
    expect(through(rates, ABSORBED, false)).toEqual([
      { year: 2009, value: '20', area: 'SMALLER', of: [CITY], lacking: [], breaks: false },
      ...later(true, false),
    ]);
  });

  test('has no value where the parts of a new code lack one, and then nothing to break with', () => {
    const merged: Succession[] = ['402222', '404624'].map((code) => ({
      code,
      successor: CITY,
      endedOn: '2010-01-01',
      endedBy: 'MERGER',
    }));
    expect(through({ ...AFTER, '402222 2009': '5' }, merged)).toEqual([
      { year: 2009, value: null, area: 'SMALLER', of: [], lacking: ['404624'], breaks: false },
      ...later(false, false),
    ]);
  });

  test('goes on under the code of before where only the code or the rank changed', () => {
    const promoted: Succession[] = [
      { code: TOWN, successor: CITY, endedOn: '2010-01-01', endedBy: 'PROMOTION' },
    ];
    expect(through({ ...AFTER, [`${TOWN} 2009`]: '30' }, promoted)).toEqual([
      { year: 2009, value: '30', area: 'TODAY', of: [TOWN], lacking: [], breaks: false },
      ...later(false, false),
    ]);
  });

  test('breaks at each of two growths', () => {
    const twice: Succession[] = [
      ...ABSORBED,
      { code: '093211', successor: CITY, endedOn: '2011-04-01', endedBy: 'ABSORPTION' },
    ];
    const figures = { ...AFTER, [`${CITY} 2009`]: '20' };
    expect(through(figures, twice).map(({ year, breaks }) => [year, breaks])).toEqual([
      [2009, false],
      [2010, true],
      [2011, true],
    ]);
  });

  test('says that nothing is printed', () => {
    expect(through({})[2]).toEqual({
      ...{ year: 2011, value: null, area: 'TODAY', of: [], lacking: [CITY], breaks: false },
    });
  });
});
