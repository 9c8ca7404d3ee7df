import { describe, expect, test } from '@jest/globals';
import type { Series } from '../../../src/features/compare/lay-grid.js';
import { summariseMissing } from '../../../src/features/compare/missing-towns.js';
import { document, emptySeries, observation } from './entities.js';
import { actual, lay, officialOf, planOf, town } from './series.js';

const [one, two, three] = ['1', '2', '3'].map((id) => town(id)) as [Town, Town, Town];
type Town = ReturnType<typeof town>;

/** A town of which no plan prints anything. */
const none = (municipality: Town) => emptySeries({ municipality, documents: [document()] });
const withheld = actual(2020, null, { missing: 'SUPPRESSED' });

/** Who is missing, in words, of one measure. */
const missing = (series: readonly Series[], measure = 'ACTUAL') =>
  summariseMissing(lay(series, [2020]))
    .filter((summary) => summary.measure === measure)
    .map(({ reason, towns }) => [reason, ...towns.map(({ id }) => id)]);

describe('who is missing', () => {
  test('is told by reason, in the order of the reasons and of the rows', () => {
    const towns = [
      none(three),
      officialOf(one, [withheld]),
      officialOf(two, [actual(2020, 5)]),
      none(town('4')),
    ];
    expect(missing(towns)).toEqual([
      ['NOT_IN_SOURCE', '3', '4'],
      ['SUPPRESSED', '1'],
    ]);
  });

  test('no town of which one series has a value, whatever its others lack', () => {
    expect(missing([none(one), officialOf(one, [actual(2020, 5)])])).toEqual([]);
    expect(missing([none(one), planOf(one, [actual(2020, 0)])])).toEqual([]);
  });

  test('a town counts once: what is printed of its gap goes before what nobody printed', () => {
    expect(missing([none(one), officialOf(one, [withheld])])).toEqual([['SUPPRESSED', '1']]);
  });

  test('what could be filled goes before what cannot: a target that no plan prints', () => {
    const rows = [none(one), officialOf(one, [actual(2020, 5)])];
    expect(missing(rows, 'TARGET')).toEqual([['NOT_IN_SOURCE', '1']]);
    expect(missing([officialOf(one, [actual(2020, 5)])], 'TARGET')).toEqual([
      ['NOT_APPLICABLE', '1'],
    ]);
  });

  test('a value of a series that is only RELATED fills no gap', () => {
    const related = { ...planOf(one, [observation({ year: 2020, value: 1 })]), match: 'RELATED' };
    expect(missing([none(one), related as Series], 'TARGET')).toEqual([['NOT_IN_SOURCE', '1']]);
  });
});
