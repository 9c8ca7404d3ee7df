import { describe, expect, test } from '@jest/globals';
import { type Summary, summarise } from '../../src/domain/summarise.js';
import { timesPowerOfTen } from '../../src/lib/decimal.js';
import { always, column } from '../random.js';

const five = ({ minimum, lowerQuartile, median, upperQuartile, maximum }: Summary) => [
  minimum,
  lowerQuartile,
  median,
  upperQuartile,
  maximum,
];

describe('a summary', () => {
  test('counts values and gaps, and takes its five figures from the values alone', () => {
    expect(summarise([40, null, 10, 30, null, 20])).toEqual({
      count: 4,
      missing: 2,
      minimum: 10,
      lowerQuartile: 17.5,
      median: 25,
      upperQuartile: 32.5,
      maximum: 40,
    });
  });

  test('of one value is that value', () => {
    expect(summarise([null, 19.1])).toEqual({
      count: 1,
      missing: 1,
      minimum: 19.1,
      lowerQuartile: 19.1,
      median: 19.1,
      upperQuartile: 19.1,
      maximum: 19.1,
    });
  });

  test('a zero is a value', () => {
    expect(summarise([0, null])).toMatchObject({ count: 1, missing: 1, minimum: 0, maximum: 0 });
  });

  test('sorts as numbers, not as text: 9 is less than 10', () => {
    expect(summarise([10, 9, 100])).toMatchObject({ minimum: 9, median: 10, maximum: 100 });
  });

  test('has no dust of floating point', () => {
    expect(summarise([0.2, 0.1])).toMatchObject({ lowerQuartile: 0.125, median: 0.15 });
  });

  test.each([[[]], [[null]], [[null, null]]])('there is none of no values: %j', (values) => {
    expect(summarise(values)).toBeNull();
  });

  test('the values stay as they were', () => {
    const values = [3, null, 1];
    summarise(values);
    expect(values).toEqual([3, null, 1]);
  });

  test('every value and every gap is counted once', () => {
    always((random) => {
      const values = column(random);
      const summary = summarise(values);
      const missing = values.filter((value) => value === null).length;
      if (missing === values.length) expect(summary).toBeNull();
      else expect(summary).toMatchObject({ count: values.length - missing, missing });
    });
  });

  test('its five figures ascend, from the least value to the greatest', () => {
    always((random) => {
      const values = column(random);
      const summary = summarise(values);
      if (!summary) return;
      const figures = five(summary);
      expect(figures).toEqual([...figures].sort((a, b) => a - b));
      const present = values.filter((value) => value !== null);
      expect(summary.minimum).toBe(Math.min(...present));
      expect(summary.maximum).toBe(Math.max(...present));
    });
  });

  test('half of the values are at most the median, a quarter at most the lower quartile', () => {
    always((random) => {
      const values = column(random).filter((value) => value !== null);
      const summary = summarise(values);
      if (!summary) return;
      const atMost = (bound: number) => values.filter((value) => value <= bound).length;
      const atLeast = (bound: number) => values.filter((value) => value >= bound).length;
      expect(atMost(summary.median)).toBeGreaterThanOrEqual(values.length / 2);
      expect(atLeast(summary.median)).toBeGreaterThanOrEqual(values.length / 2);
      expect(atMost(summary.lowerQuartile)).toBeGreaterThanOrEqual(values.length / 4);
      expect(atLeast(summary.upperQuartile)).toBeGreaterThanOrEqual(values.length / 4);
    });
  });

  test('order does not matter', () => {
    always((random) => {
      const values = column(random);
      expect(summarise(random.shuffle(values))).toEqual(summarise(values));
    });
  });

  test('in another unit it is the same summary, to the last digit', () => {
    always((random) => {
      const values = column(random);
      const power = random.pick([-3, 3, 4, 8]);
      const there = (value: number) => timesPowerOfTen(value, power);
      const moved = summarise(values.map((value) => (value === null ? null : there(value))));
      const here = summarise(values);
      expect(moved && five(moved)).toEqual(here && five(here).map(there));
    });
  });
});
