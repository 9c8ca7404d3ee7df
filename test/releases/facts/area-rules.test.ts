import { expect, test } from '@jest/globals';
import { type Facets, UNPRINTED } from '../../../src/domain/facets.js';
import { areaRules } from '../../../src/releases/facts/area-rules.js';

const PERSONS: Facets = { ...UNPRINTED, countUnit: 'PERSON', aggregation: 'FLOW' };
const column = { summable: true, dayIn: 'SAME_YEAR' } as const;

test.each([
  ['a 年', { period: 'CALENDAR_YEAR' }, 'SAME_YEAR', '2009-01-01', '2009-12-31'],
  ['a 年度', { period: 'FISCAL_YEAR' }, 'SAME_YEAR', '2009-04-01', '2010-03-31'],
  ['a day', { period: 'POINT_IN_TIME', day: '10-01' }, 'SAME_YEAR', '2009-10-01', '2009-10-01'],
  [
    'a day at the end of a 年度',
    { period: 'POINT_IN_TIME', day: '03-31' },
    'NEXT_YEAR',
    '2010-03-31',
    '2010-03-31',
  ],
] as const)('a figure of 2009 is of the days of %s', (_, facets, dayIn, first, last) => {
  const { daysOf } = areaRules({ ...column, dayIn }, { ...PERSONS, ...facets }, []);
  expect(daysOf(2009)).toEqual({ first, last });
});

test('figures are summed where the column and the facets allow it', () => {
  expect(areaRules(column, PERSONS, []).additive).toBe(true);
  expect(areaRules({ ...column, summable: false }, PERSONS, []).additive).toBe(false);
  expect(areaRules(column, { ...PERSONS, countUnit: 'RATIO' }, []).additive).toBe(false);
});
