import { describe, expect, test } from '@jest/globals';
import { yearsOf as spanOf } from '../../../src/features/compare/span-years.js';
import { CodedError } from '../../../src/lib/coded-error.js';
import { observation } from './entities.js';

const of = (...years: (number | null)[]) => [
  { observations: years.map((year) => observation({ year })) },
];

const KNOWN = 2019;
const yearsOf = (
  ...[range, series]: [Parameters<typeof spanOf>[0], Parameters<typeof spanOf>[1]]
) => spanOf(range, series, () => KNOWN);

describe('the years of a comparison', () => {
  test('without a range, all from the first figure to the last', () => {
    expect(yearsOf(null, of(2025, 2021, 2023))).toEqual([2021, 2022, 2023, 2024, 2025]);
  });

  test('a range is taken as it is, whatever the figures', () => {
    expect(yearsOf({ from: 2026, to: 2028 }, of(2021, 2023))).toEqual([2026, 2027, 2028]);
  });

  test.each([
    [{ from: 2022 }, [2022, 2023]],
    [{ from: 2022, to: null }, [2022, 2023]],
    [{ to: 2022 }, [2021, 2022]],
    [{ from: null, to: 2022 }, [2021, 2022]],
    [{}, [2021, 2022, 2023]],
  ])('an end that is left open is that of the figures: %j', (range, years) => {
    expect(yearsOf(range, of(2021, 2023))).toEqual(years);
  });

  test.each([[{ from: 2023 }], [{ to: 2023 }]])(
    'without figures an open range is the year that it names: %j',
    (range) => {
      expect(yearsOf(range, [])).toEqual([2023]);
    },
  );

  test.each([
    [{ from: 2024 }, [2024]],
    [{ from: 2025 }, [2025]],
    [{ to: 2020 }, [2020]],
  ])('a range that leaves every figure out has the year that it names: %j', (range, years) => {
    expect(yearsOf(range, of(2021, 2023))).toEqual(years);
  });

  test('beside others, figures without a year have no say', () => {
    expect(yearsOf(null, of(null, 2023))).toEqual([2023]);
  });

  test.each([[[]], [of(null)]])(
    'no range and no figure of a year: the year that is known, to say so',
    (series) => {
      expect(yearsOf(null, series)).toEqual([KNOWN]);
      expect(yearsOf({ from: null, to: null }, series)).toEqual([KNOWN]);
    },
  );

  test('sixty years are enough', () => {
    expect(yearsOf({ from: 1964, to: 2023 }, [])).toHaveLength(60);
  });

  test('sixty-one are too many, and the error tells them', () => {
    const ask = () => yearsOf({ from: 1963, to: 2023 }, []);
    expect(ask).toThrow(CodedError);
    expect(ask).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(ask).toThrow(/at most 60 years.*1963-2023 \(61 years\)/);
  });

  test('figures that lie too far apart are no way round', () => {
    expect(() => yearsOf(null, of(1920, 2023))).toThrow(/at most 60 years/);
  });
});
