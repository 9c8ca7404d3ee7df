import { describe, expect, test } from '@jest/globals';
import { explain } from '../../../src/features/compare/explain.js';
import type { LaidRow, Population } from '../../../src/features/compare/lay-grid.js';
import { katori, observation, officialSeries } from './entities.js';
import { actual, census, lay, planOf, town } from './series.js';

const [one, two] = [town('1'), town('2')];

/** A town's actual values on the grid, per head of its censuses. */
function layPerHead(
  figures: ReturnType<typeof actual>[],
  censuses: Population[],
  years = figures.map(({ year }) => year ?? 0),
): LaidRow {
  const [row] = lay([planOf(one, figures)], years, new Map([['1', censuses]]));
  if (!row) throw new Error('no row was laid');
  return row;
}

const actuals = ({ cells }: LaidRow) => cells.filter(({ measure }) => measure === 'ACTUAL');

describe('values per head', () => {
  test('are divided by the census of the town, which stands beside them', () => {
    const population = census(2020, 4);
    const [cell] = actuals(layPerHead([actual(2020, 10)], [population]));
    expect(cell).toMatchObject({ value: 2.5, missing: null, comparator: 'EQUAL' });
    expect(cell?.denominator).toBe(population.observation);
    expect(cell?.observation?.value).toBe(10);
  });

  test('take the unit of the comparison first: 円 are shown in 千円 for each person', () => {
    const [row] = lay([officialSeries()], [2023], new Map([[katori.id, [census(2020, 1000)]]]));
    // 760,582,000 円 are 760,582 千円.
    expect(row && actuals(row)[0]?.value).toBe(760.582);
  });

  test('take the nearest census, the earlier of two that are equally near', () => {
    const years = [2015, 2017, 2018, 2019, 2021];
    const figures = years.map((year) => actual(year, 100));
    const row = layPerHead(figures, [census(2020, 10), census(2016, 20)]);
    expect(actuals(row).map(({ denominator }) => denominator?.year)).toEqual([
      2016, 2016, 2016, 2020, 2020,
    ]);
    expect(actuals(row).map(({ value }) => value)).toEqual([5, 5, 5, 10, 10]);
  });

  test('take a census five years away, and none that is six years away', () => {
    const figures = [2014, 2015, 2025, 2026].map((year) => actual(year, 100));
    const row = layPerHead(figures, [census(2020, 10)]);
    expect(actuals(row).map(({ value }) => value)).toEqual([null, 10, 10, null]);
  });

  test('take the census of their own town', () => {
    const rows = lay(
      [planOf(one, [actual(2020, 10)]), planOf(two, [actual(2020, 10)])],
      [2020],
      new Map([
        ['1', [census(2020, 5)]],
        ['2', [census(2020, 2)]],
      ]),
    );
    expect(rows.flatMap(actuals).map(({ value }) => value)).toEqual([2, 5]);
  });

  test('of a bound stay a bound', () => {
    const bound = observation({ year: 2020, value: 30, comparator: 'AT_MOST' });
    const { cells } = layPerHead([bound], [census(2020, 10)], [2020]);
    expect(cells.find(({ measure }) => measure === 'TARGET')).toMatchObject({
      value: 3,
      comparator: 'AT_MOST',
    });
  });

  test('of a range are divided at both ends', () => {
    const range = observation({ year: 2020, value: 30, valueTo: 45, comparator: 'RANGE' });
    const { cells } = layPerHead([range], [census(2020, 10)], [2020]);
    expect(cells.find(({ measure }) => measure === 'TARGET')).toMatchObject({
      value: 3,
      valueTo: 4.5,
      comparator: 'RANGE',
    });
  });

  test('leave figures without a year as they are', () => {
    const undated = actual(null, 30);
    const row = layPerHead([undated], [census(2020, 10)], [2020]);
    expect(row.undated).toEqual([undated]);
    expect(actuals(row)[0]?.value).toBeNull();
  });

  test('leave a gap a gap, with its own reason and no denominator', () => {
    const unmeasured = actual(2020, null, { missing: 'NOT_MEASURED' });
    const [cell] = actuals(layPerHead([unmeasured], [census(2020, 10)]));
    expect(cell).toMatchObject({ value: null, missing: 'NOT_MEASURED', denominator: null });
  });
});

describe('a figure that cannot be divided', () => {
  const [none] = actuals(layPerHead([actual(2020, 10)], []));
  const [nobody] = actuals(layPerHead([actual(2020, 10)], [census(2020, 0)]));

  test('has no value where no census is near, and keeps what is printed', () => {
    expect(none).toMatchObject({
      value: null,
      comparator: null,
      denominator: null,
      missing: 'NOT_IN_SOURCE',
      observation: { value: 10 },
    });
    expect(none && explain(none, 'JA')).toMatch(/^数値はありますが.*5年以内の国勢調査.*。$/);
    expect(none && explain(none, 'EN')).toMatch(/^There is a figure.*five years.*\.$/);
  });

  test('names the documents of the censuses that were read, and no other', () => {
    const [far] = actuals(layPerHead([actual(2020, 10)], [census(2010, 7), census(2014, 7)]));
    expect(far?.missing).toBe('NOT_IN_SOURCE');
    for (const language of ['JA', 'EN'] as const) {
      const note = far && explain(far, language);
      for (const title of ['人口2010', '人口2014']) expect(note).toContain(title);
      expect(note).not.toContain('後期基本計画');
      expect(none && explain(none, language)).not.toMatch(/読んだもの|Read:/);
    }
  });

  test('has no value where the census counts nobody', () => {
    expect(nobody).toMatchObject({ value: null, denominator: null, missing: 'NOT_APPLICABLE' });
    expect(nobody && explain(nobody, 'JA')).toMatch(/^数値はありますが.*人口が0人.*。$/);
    expect(nobody && explain(nobody, 'EN')).toMatch(/^There is a figure.*nobody.*\.$/);
  });

  test('has no value where a related series is the population itself', () => {
    const population = { ...planOf(one, [actual(2020, 10)]), match: 'RELATED' as const };
    const series = { ...population, concept: { ...population.concept, residents: 'ALL' as const } };
    const [row] = lay([series], [2020], new Map([['1', [census(2020, 10)]]]));
    const [cell] = row ? actuals(row) : [];
    expect(cell).toMatchObject({ value: null, denominator: null, missing: 'NOT_APPLICABLE' });
    expect(cell && explain(cell, 'JA')).toMatch(/^数値はありますが、人口そのもの.*。$/);
    expect(cell && explain(cell, 'EN')).toMatch(/^There is a figure.*population itself.*\.$/);
  });
});
