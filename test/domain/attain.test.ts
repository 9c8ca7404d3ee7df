import { describe, expect, test } from '@jest/globals';
import { attain } from '../../src/domain/attain.js';
import { AttainmentReason, ReachedReason } from '../../src/domain/attainment-vocabulary.js';
import { type Figure, type Hole, isHole } from '../../src/domain/attempt.js';
import { readingsOf } from '../../src/domain/readings.js';
import { type Direction, MissingReason } from '../../src/domain/vocabulary.js';
import { timesPowerOfTen } from '../../src/lib/decimal.js';
import { attemptOf, CASES, notesOf } from './attain-cases.js';
import { SHARE_CASES } from './shares-cases.js';

const named = CASES.map((one) => [one.id, one] as const);

describe('cases worked by hand', () => {
  test.each(named)('%s', (_, one) => {
    const { value, reached, open, reason, missing, notes } = attain(attemptOf(one));
    const { wanted } = one;
    expect({ value, reached, open, reason, missing }).toEqual({
      value: wanted.value,
      reached: wanted.reached,
      open: wanted.reached === null ? (wanted.open ?? wanted.reason) : null,
      reason: wanted.reason,
      missing: wanted.missing ?? null,
    });
    expect(notes).toEqual(notesOf(one));
  });

  test('each has an id of its own, and says how it was worked', () => {
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
    expect(CASES.filter(({ working }) => working.length < 5)).toEqual([]);
  });

  test('meet every reason there is, and every reason for a missing actual value', () => {
    const ofShares = SHARE_CASES.flatMap(({ fromBaseline, ofTarget }) => [fromBaseline, ofTarget]);
    const reasons = [...CASES.map(({ wanted }) => wanted.reason), ...ofShares];
    expect(Object.keys(AttainmentReason).filter((one) => !reasons.includes(one as never))).toEqual(
      [],
    );
    const open = CASES.map((one) => attain(attemptOf(one)).open);
    expect(Object.keys(ReachedReason).filter((one) => !open.includes(one as never))).toEqual([]);
    const missing = CASES.filter(({ wanted }) => wanted.reason === 'NO_ACTUAL').map(
      ({ wanted }) => wanted.missing,
    );
    // Only a target is set in words.
    const possible = Object.keys(MissingReason).filter((one) => one !== 'IN_WORDS');
    expect(possible.filter((one) => !missing.includes(one as never))).toEqual([]);
  });
});

describe('always', () => {
  test.each(named)('either a value or a reason: %s', (_, one) => {
    const { value, reason, reached, open } = attain(attemptOf(one));
    expect((value === null) !== (reason === null)).toBe(true);
    expect((reached === null) !== (open === null)).toBe(true);
  });

  test.each([3, 1, -3])('the unit has no say: all figures × 10^%i', (exponent) => {
    const scale = (value: number) => timesPowerOfTen(value, exponent);
    const change = <T extends Figure | Hole>(one: T): T => {
      if (isHole(one)) return one;
      const valueTo = one.valueTo === null ? null : scale(one.valueTo);
      return { ...one, value: scale(one.value), valueTo };
    };
    for (const one of CASES) {
      // A baseline is derived with as many decimals as the figures have: 25 件 is not 0.025 千件.
      const attempt = { ...attemptOf(one), printed: null };
      const { value, reached, reason } = attain(attempt);
      const scaled = {
        ...attempt,
        baseline: attempt.baseline && change(attempt.baseline),
        target: change(attempt.target),
        actual: change(attempt.actual),
      };
      expect(attain(scaled)).toMatchObject({ value, reached, reason });
    }
  });
});

/** Whole figures of a small world, so that every combination can be tried. */
const figure = (value: number): Figure => ({
  value,
  valueTo: null,
  comparator: 'EQUAL',
  periodType: 'FISCAL_YEAR',
});
/** Neither an arrow nor words say which way is wanted. */
const UNSAID = { direction: null, byTarget: null, byName: null };
const WORLD = [-3, -1, 0, 1, 2, 5, 8];
const ways = WORLD.flatMap((baseline) =>
  WORLD.flatMap((target) => WORLD.map((actual) => ({ baseline, target, actual }))),
);
const onAWay = ways.filter(({ baseline, target }) => baseline !== target);
const upOrDown = ({ baseline, target }: (typeof ways)[number]) =>
  target > baseline ? 'INCREASE' : 'DECREASE';
const way = (one: (typeof ways)[number], direction: Direction | null = upOrDown(one)) =>
  attain({
    ...UNSAID,
    direction,
    cumulative: false,
    baseline: figure(one.baseline),
    target: figure(one.target),
    actual: figure(one.actual),
    printed: null,
  });

describe('on a way from baseline to target', () => {
  test('reached is 100 % and more, not reached is less', () => {
    for (const one of onAWay) {
      const { value, reached } = way(one);
      expect({ ...one, reached }).toEqual({ ...one, reached: (value as number) >= 100 });
    }
  });

  test('the baseline is 0 % and the target is 100 %', () => {
    for (const one of onAWay) {
      expect(way({ ...one, actual: one.baseline }).value).toBe(0);
      expect(way({ ...one, actual: one.target }).value).toBe(100);
    }
  });

  test('what is turned upside down gives the same', () => {
    for (const one of onAWay) {
      const turned = { baseline: -one.baseline, target: -one.target, actual: -one.actual };
      expect(way(turned)).toMatchObject({ value: way(one).value, reached: way(one).reached });
    }
  });

  test('a rise needs no printed direction', () => {
    const rises = onAWay.filter(({ baseline, target }) => target > baseline);
    for (const one of rises) expect(way(one, null)).toEqual(way(one));
  });

  test('a fall needs one, but for a fall to 0 of what is not below it', () => {
    const falls = onAWay.filter(({ baseline, target }) => target < baseline);
    for (const one of falls) {
      const { value, reached, reason } = way(one, null);
      if (one.target === 0 && one.actual >= 0) {
        expect({ value, reached }).toMatchObject({
          value: way(one).value,
          reached: way(one).reached,
        });
      } else {
        expect({ ...one, value, reason, reached }).toEqual({
          ...one,
          value: null,
          reason: 'FLOOR_OR_FALL',
          reached: one.actual === one.target ? true : null,
        });
      }
    }
  });

  test('has two readings exactly where it may be a floor or a fall, which agree on the target alone', () => {
    for (const one of onAWay) {
      const attempt = {
        ...UNSAID,
        cumulative: false,
        printed: null,
        baseline: figure(one.baseline),
        target: figure(one.target),
        actual: figure(one.actual),
      };
      const attained = attain(attempt);
      const read = readingsOf(attempt, attained).map(
        ({ reading, attained: { reached, value } }) => ({
          reading,
          reached,
          value,
        }),
      );
      if (attained.reason !== 'FLOOR_OR_FALL') {
        expect(read).toEqual([]);
        continue;
      }
      expect(read).toEqual([
        { reading: 'FLOOR', reached: one.actual >= one.target, value: null },
        { reading: 'FALL', reached: one.actual <= one.target, value: way(one).value },
      ]);
    }
  });

  test('against the wanted side it is no way but a bound, and has no value', () => {
    for (const one of onAWay) {
      const contrary = upOrDown(one) === 'INCREASE' ? 'DECREASE' : 'INCREASE';
      const kept = contrary === 'INCREASE' ? one.actual >= one.target : one.actual <= one.target;
      expect(way(one, contrary)).toMatchObject({
        value: null,
        reason: 'BASELINE_WITHIN_BOUND',
        reached: kept,
      });
    }
  });
});

describe('the rate that a town prints', () => {
  test('leads back to the baseline that it was computed from', () => {
    const of = (baseline: number, target: number, actual: number) => {
      const printed = (((actual - baseline) / (target - baseline)) * 100).toFixed(2);
      return attain({
        ...UNSAID,
        cumulative: false,
        baseline: null,
        target: figure(target),
        actual: figure(actual),
        printed: { value: Number(printed), places: 2 },
      });
    };
    for (const [baseline, target, actual] of [
      [25, 30, 37],
      [22, 30, 32],
      [60, 10, 20],
      [7, 30, 20],
      [12, 40, 9],
    ] as const) {
      expect(of(baseline, target, actual).notes).toEqual([{ code: 'PRINTED_DERIVED', baseline }]);
    }
  });

  test('never makes a value of its own', () => {
    for (const one of CASES) {
      const attempt = attemptOf(one);
      const { value, reached, reason } = attain(attempt);
      expect(attain({ ...attempt, printed: null })).toMatchObject({ value, reached, reason });
    }
  });
});
