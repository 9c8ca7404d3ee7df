import { describe, expect, test } from '@jest/globals';
import { type Bar, change, type Point } from '../../src/domain/change.js';
import { Comparator, MissingReason } from '../../src/domain/vocabulary.js';
import { always, decimal, type Random } from '../random.js';

const figure = (value: number): Point => ({ value, comparator: 'EQUAL', missing: null });
const atMost = (value: number): Point => ({ value, comparator: 'AT_MOST', missing: null });
const atLeast = (value: number): Point => ({ value, comparator: 'AT_LEAST', missing: null });
const gap: Point = { value: null, comparator: null, missing: 'NOT_MEASURED' };

const known = (difference: number, rate: number) => ({
  difference,
  reason: null,
  rate,
  rateReason: null,
});
const none = (reason: string) => ({ difference: null, reason, rate: null, rateReason: reason });

describe('a change', () => {
  test.each([
    [375284, 1000000, 624716, 166.46],
    [1000000, 375284, -624716, -62.47],
    [0.1, 0.3, 0.2, 200],
    [0.001, 0.003, 0.002, 200],
    [0.3, 0.1, -0.2, -66.67],
    [25, 37, 12, 48],
    [95, 95.05, 0.05, 0.05],
    [542, 542, 0, 0],
    [3, 0, -3, -100],
    [2, -1, -3, -150],
  ])('from %d to %d is %d, and %d per cent', (from, to, difference, rate) => {
    expect(change(figure(from), figure(to), null)).toEqual(known(difference, rate));
  });

  test.each([
    [20000, 20201, 1.01],
    [20201, 20000, -1],
    [800, 801, 0.13],
    [800, 799, -0.13],
    [1000000, 1000049, 0],
    [1000000, 1000050, 0.01],
    [3, 4, 33.33],
    [3, 5, 66.67],
  ])('its rate has two decimals, a half away from zero: %d to %d is %d', (from, to, rate) => {
    expect(change(figure(from), figure(to), null).rate).toBe(rate);
  });

  test('from nothing has a difference and no rate', () => {
    const fromZero = { reason: null, rate: null, rateReason: 'FROM_ZERO' };
    expect(change(figure(0), figure(80), null)).toEqual({ difference: 80, ...fromZero });
    expect(change(figure(0), figure(0), null)).toEqual({ difference: 0, ...fromZero });
  });

  test('from less than nothing has a difference and no rate', () => {
    expect(change(figure(-3.5), figure(1), null)).toEqual({
      difference: 4.5,
      reason: null,
      rate: null,
      rateReason: 'FROM_NEGATIVE',
    });
  });

  test('from or to a gap is not known, whatever the reason of the gap', () => {
    for (const missing of Object.values(MissingReason)) {
      const missed = { ...gap, missing };
      expect(change(missed, figure(5), null)).toEqual(none('FROM_MISSING'));
      expect(change(figure(5), missed, null)).toEqual(none('TO_MISSING'));
    }
  });

  test('a figure that is said to be missing is no figure', () => {
    const withheld: Point = { ...figure(5), missing: 'SUPPRESSED' };
    expect(change(withheld, figure(5), null)).toEqual(none('FROM_MISSING'));
    expect(change(figure(5), withheld, null)).toEqual(none('TO_MISSING'));
  });

  test('a zero is no gap', () => {
    expect(change(figure(80), figure(0), null)).toEqual(known(-80, -100));
  });

  test.each([
    [atMost(30), figure(19)],
    [figure(19), atMost(30)],
    [atLeast(100), figure(120)],
    [figure(80), atLeast(100)],
    [atMost(30), atMost(30)],
    [atMost(0), figure(3)],
  ])('a bound is no point to measure from or to: %j, %j', (from, to) => {
    expect(change(from, to, null)).toEqual(none('BOUND'));
  });

  test.each(Object.values(Comparator))('from or to %s is known of a point alone', (comparator) => {
    const wanted = comparator === 'EQUAL' ? known(6, 100) : none('BOUND');
    const one = (value: number): Point => ({ value, comparator, missing: null });
    expect(change(one(6), figure(12), null)).toEqual(wanted);
    expect(change(figure(6), one(12), null)).toEqual(wanted);
  });

  test('over a break of the series is not known', () => {
    expect(change(figure(1400), figure(1379), 'SERIES_BREAK')).toEqual(none('SERIES_BREAK'));
    expect(change(figure(0), figure(5), 'SERIES_BREAK')).toEqual(none('SERIES_BREAK'));
    expect(change(figure(28), figure(114), 'PERIOD_DIFFERS')).toEqual(none('PERIOD_DIFFERS'));
  });

  test.each([
    [gap, gap, 'FROM_MISSING'],
    [gap, atMost(3), 'FROM_MISSING'],
    [atMost(3), gap, 'TO_MISSING'],
    [atMost(3), figure(3), 'BOUND'],
  ])('the first of several reasons is given, a break last: %j, %j', (from, to, reason) => {
    expect(change(from, to, 'SERIES_BREAK')).toEqual(none(reason));
  });

  const anyPoint = (random: Random): Point =>
    random.pick([figure, figure, figure, atMost, () => gap])(decimal(random));

  test('difference and rate are each a value or a reason, never both or neither', () => {
    always((random) => {
      const bar = random.pick<Bar | null>([null, null, null, 'SERIES_BREAK', 'PERIOD_DIFFERS']);
      const it = change(anyPoint(random), anyPoint(random), bar);
      expect(it.difference === null).toBe(it.reason !== null);
      expect(it.rate === null).toBe(it.rateReason !== null);
      if (it.reason) expect(it.rateReason).toBe(it.reason);
    });
  });

  test('back is the same as there, with the other sign', () => {
    always((random) => {
      const [a, b] = [figure(decimal(random)), figure(decimal(random))];
      const back = change(b, a, null).difference;
      expect(back).not.toBeNull();
      expect(change(a, b, null).difference).toBe(0 - (back ?? Number.NaN));
    });
  });

  test('a rate does not depend on the unit', () => {
    always(({ integer }) => {
      const [from, to, power] = [integer(1, 9999), integer(-9999, 9999), integer(-3, 8)];
      const scaled = (value: number) => figure(Number(`${value}e${power}`));
      expect(change(scaled(from), scaled(to), null).rate).toBe(
        change(figure(from), figure(to), null).rate,
      );
    });
  });
});
