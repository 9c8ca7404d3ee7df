import { describe, expect, test } from '@jest/globals';
import { differ, type PrintedFigure } from '../../src/domain/discrepancy.js';
import { Comparator } from '../../src/domain/vocabulary.js';
import { always, type Random } from '../random.js';

const figure = (
  value: number,
  unit: string,
  raw: string,
  comparator: Comparator = 'EQUAL',
): PrintedFigure => ({ value, unit, raw, comparator });

/** ふるさと納税 of 香取市, FY2021: the plan, and the ministry. */
const planned = figure(375284, '千円', '375,284千円');
const counted = figure(364561325, '円', '364561325');

describe('two figures of the same thing', () => {
  test('differ by the larger less the smaller, in the unit asked for', () => {
    expect(differ(planned, counted, '円')?.difference).toBe(10722675);
    expect(differ(planned, counted, '千円')?.difference).toBe(10722.675);
  });

  test('a difference has no dust of floating point', () => {
    const [a, b] = [figure(95.15, '%', '95.15%'), figure(95.1, '%', '95.10%')];
    expect(differ(a, b, '%')?.difference).toBe(0.05);
  });

  test.each([
    [figure(23, '団体', '23団体'), figure(23, '団体', '23')],
    [figure(73, '%', '73.0%'), figure(73, '%', '73')],
    [figure(375284, '千円', '375,284千円'), figure(375284000, '円', '375284000')],
    [figure(2, '千人', '2.0千人'), figure(2000, '人', '2,000人')],
    [figure(0, '件', '0件'), figure(0, '件', '0')],
  ])('do not differ where they are equal, whatever their unit and print: %j, %j', (a, b) => {
    expect(differ(a, b, a.unit)).toBeNull();
  });

  test.each(Object.values(Comparator).filter((one) => one !== 'EQUAL'))(
    'what is no point (%s) contradicts nothing',
    (comparator) => {
      const bound = figure(30, '%', '30％', comparator);
      expect(differ(bound, figure(19, '%', '19%'), '%')).toBeNull();
      expect(differ(figure(40, '%', '40%'), bound, '%')).toBeNull();
    },
  );

  test('a zero is a figure', () => {
    expect(differ(figure(0, '件', '0件'), figure(3, '件', '3'), '件')).toEqual({
      difference: 3,
      withinRounding: false,
    });
  });

  test.each([
    ['人', figure(5, '人', '5人'), figure(5, '件', '5件')],
    ['円', figure(5, '人', '5人'), figure(6, '人', '6人')],
  ])('of other quantities are refused (%s)', (unit, a, b) => {
    expect(() => differ(a, b, unit)).toThrow(RangeError);
  });

  test('a text that does not print the figure does not say how it was rounded', () => {
    const wrong = figure(19, '%', '91%');
    expect(differ(wrong, figure(19.1, '%', '19.1'), '%')).toEqual({
      difference: 0.1,
      withinRounding: false,
    });
  });
});

describe('a difference is within rounding', () => {
  test.each([
    [figure(19, '%', '19%'), figure(19.1, '%', '19.1')],
    [figure(19, '%', '19%'), figure(18.5, '%', '18.5')],
    [figure(19, '%', '19%'), figure(19.49, '%', '19.49')],
    [figure(73, '%', '73.0%'), figure(73.04, '%', '73.04')],
    [figure(0.5, '指数', '0.5'), figure(0.54, '指数', '0.54')],
    [figure(-3, '%', '△3％'), figure(-3.4, '%', '△3.4％')],
    [figure(364561, '千円', '364,561千円'), counted],
    [figure(3.6, '億円', '3.6億円'), counted],
    [figure(4, '億円', '4億円'), counted],
    [figure(3.75, '億円', '3.75億円'), planned],
    [figure(2, '千人', '2.0千人'), figure(1987, '人', '1,987人')],
    [figure(2, '千人', '2千人'), figure(1500, '人', '1,500人')],
    [figure(290700, '部', '月290,700部'), figure(290699.5, '部', '290,699.5')],
  ])('where the coarser figure is the finer one, rounded half up: %j, %j', (coarse, fine) => {
    expect(differ(coarse, fine, fine.unit)?.withinRounding).toBe(true);
    expect(differ(fine, coarse, coarse.unit)?.withinRounding).toBe(true);
  });

  test.each([
    [planned, counted],
    [figure(19, '%', '19%'), figure(19.5, '%', '19.5')],
    [figure(19, '%', '19%'), figure(18.49, '%', '18.49')],
    [figure(73, '%', '73.00%'), figure(73.04, '%', '73.04')],
    [figure(73, '%', '73.0%'), figure(73.1, '%', '73.1')],
    [figure(2, '千人', '2.00千人'), figure(1987, '人', '1,987人')],
    [figure(364562, '千円', '364,562千円'), counted],
    [figure(19, '%', '19.00%'), figure(19.1, '%', '19.1')],
    [figure(500000, '円', '500,000円'), figure(499999, '円', '499,999円')],
  ])('and not where it is another one, or prints as many digits: %j, %j', (a, b) => {
    expect(differ(a, b, a.unit)?.withinRounding).toBe(false);
    expect(differ(b, a, b.unit)?.withinRounding).toBe(false);
  });
});

describe('of any two figures', () => {
  const UNITS = [
    ['円', 0],
    ['千円', 3],
    ['万円', 4],
    ['億円', 8],
  ] as const;

  /** A figure as it would be printed, and how many 0.01円 it is. */
  function printed({ integer, pick }: Random): { figure: PrintedFigure; sen: bigint } {
    const [unit, power] = pick(UNITS);
    const [digits, decimals] = [integer(0, 300), integer(0, 2)];
    const raw = `${(digits / 10 ** decimals).toFixed(decimals)}${unit}`;
    const sen = BigInt(digits) * 10n ** BigInt(power + 2 - decimals);
    return { figure: figure(Number(`${digits}e-${decimals}`), unit, raw), sen };
  }

  test('the difference is the same from both sides', () => {
    always((random) => {
      const [a, b] = [printed(random), printed(random)];
      const unit = random.pick(UNITS)[0];
      expect(differ(a.figure, b.figure, unit)).toEqual(differ(b.figure, a.figure, unit));
    });
  });

  test('it is exact, and there is none only where they are equal', () => {
    always((random) => {
      const [a, b] = [printed(random), printed(random)];
      const sen = a.sen > b.sen ? a.sen - b.sen : b.sen - a.sen;
      const wanted = sen === 0n ? undefined : Number(`${sen}e-2`);
      expect(differ(a.figure, b.figure, '円')?.difference).toBe(wanted);
    });
  });

  test('a figure and its own rounding differ within rounding or not at all', () => {
    always(({ integer }) => {
      const yen = integer(0, 9_999_999);
      const thousands = Math.floor((yen + 500) / 1000);
      const exact = figure(yen, '円', `${yen}円`);
      const rounded = figure(thousands, '千円', `${thousands}千円`);
      const next = figure(thousands + 1, '千円', `${thousands + 1}千円`);
      expect(differ(exact, rounded, '円')?.withinRounding).toBe(
        yen % 1000 === 0 ? undefined : true,
      );
      expect(differ(exact, next, '円')?.withinRounding).toBe(false);
    });
  });
});
