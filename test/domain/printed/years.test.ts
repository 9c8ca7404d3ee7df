import { describe, expect, test } from '@jest/globals';
import { dateIn, dayIn } from '../../../src/domain/printed/dates.js';
import { yearsIn } from '../../../src/domain/printed/years.js';

describe('the years that a text names', () => {
  test.each([
    ['令和5年度', 2023],
    ['令和10年度末', 2028],
    ['令和 ５ 年度', 2023],
    ['R5', 2023],
    ['Ｒ５', 2023],
    ['R05', 2023],
    ['R4.6月', 2022],
    ['Ｈ25', 2013],
    ['H9.12.12', 1997],
    ['S58', 1983],
    ['昭和35年', 1960],
    ['昭 和 58(1983)年 8月 5日', 1983],
    ['㋿5年', 2023],
    ['㍻31年度', 2019],
    ['プランR5', 2023],
  ])('an era is counted from its first year: %s is %i', (text, year) => {
    expect(yearsIn(text)).toEqual([year]);
  });

  test.each([
    ['令和元年度', 2019],
    ['R元', 2019],
    ['平成31年度', 2019],
    ['平成元年', 1989],
    ['昭和64年', 1989],
    ['平成32年度', 2020],
    ['平成40年度', 2028],
  ])('a first year is 元, and an old plan outlives its era: %s is %i', (text, year) => {
    expect(yearsIn(text)).toEqual([year]);
  });

  test.each([
    ['（2021）', [2021]],
    ['1889年', [1889]],
    ['２０２２', [2022]],
    ['2022（令和4）', [2022]],
    ['2025（令\n和7）', [2025]],
    ['1960年（昭和35年）5月3日', [1960]],
    ['1 2011年', [2011]],
    ['2011（平成23）年以降、23の住民自治', [2011]],
  ])('one year in two notations is one year: %s', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });

  test.each([
    ['2023（令和6）年', [2023, 2024]],
    ['R4～R6', [2022, 2024]],
    ['H25–H29', [2013, 2017]],
    ['2022（令和4）年度～2031（令和13）年度', [2022, 2031]],
    ['2025（令和7） 2022（令和4）', [2022, 2025]],
  ])('years that differ are all named, in ascending order: %s', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });

  test.each([
    ['平成25～29年度', [2013, 2017]],
    ['令和5年度-9年度', [2023, 2027]],
    ['令和5・6・7年度', [2023, 2024, 2025]],
    ['平成30〜令和4年度', [2018, 2022]],
  ])('an era goes on to the years behind it: %s', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });

  test('a number of years is no year: 令和5年度・10年間', () => {
    expect(yearsIn('令和5年度・10年間')).toEqual([2023]);
  });

  test.each([
    ['375,284千円'],
    ['2,022件'],
    ['12,022件'],
    ['120220件'],
    ['20225件'],
    ['平成100年記念'],
    ['1107kHz'],
    ['95.2022'],
    ['5年間累計'],
    ['第2次総合計画'],
    ['PR5回'],
    ['SDGs17の目標'],
    ['未把握'],
    [''],
  ])('what is no year is not taken for one: "%s"', (text) => {
    expect(yearsIn(text)).toEqual([]);
  });
});

describe('the date that a text prints', () => {
  test.each([
    ['昭 和 58(1983)年 8月 5日', '1983-08-05'],
    ['1960年（昭和35年）5月3日', '1960-05-03'],
    ['1990年（平成2年）11月1日', '1990-11-01'],
    ['2019年（令和元年）11月25日', '2019-11-25'],
    ['H9.12.12', '1997-12-12'],
    ['Ｈ９．１２．１２', '1997-12-12'],
    ['2019-11-25', '2019-11-25'],
    ['2019/11/25', '2019-11-25'],
    ['令和6年2月29日', '2024-02-29'],
  ])('a day: %s is %s', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });

  test.each([
    ['R4.6月', '2022-06'],
    ['R5.11月', '2023-11'],
    ['R5.11', '2023-11'],
    ['令和4年10月', '2022-10'],
    ['令和5年', '2023'],
    ['2022（令和4）', '2022'],
    ['令和元年度', '2019'],
  ])('no more of it than is printed: %s is %s', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });

  test.each([
    ['との連携協定（R5.11月締結）', '2023-11'],
    ['の認定（令和4年10月）', '2022-10'],
    ['（2021）', '2021'],
  ])('brackets hide no date that stands nowhere else: %s is %s', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });

  test.each([
    ['令和6年度2学期', '2024'],
    ['2023年 12件', '2023'],
    ['2023（令和5） 12件', '2023'],
    ['令和5年11月 25団体', '2023-11'],
    ['昭和5（1930）8件', '1930'],
  ])('a figure beside a year is no month and no day: %s is %s', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });

  test.each([['2023年（令和6年）5月3日'], ['R4～R6'], ['令和5～9年度']])(
    'years that contradict each other give none: %s',
    (text) => {
      expect(dateIn(text)).toBeNull();
    },
  );

  test.each([['令和5年13月'], ['令和5年2月30日'], ['2023.4.31']])(
    'a day that is not in the calendar is no date: %s',
    (text) => {
      expect(dateIn(text)).toBeNull();
    },
  );

  test('a month of a 年度 is not placed in the year in which the 年度 begins', () => {
    expect(dateIn('令和5年度2月')).toBeNull();
  });

  test.each([['未定'], ['11月25日'], ['']])('no year, no date: "%s"', (text) => {
    expect(dateIn(text)).toBeNull();
  });
});

describe('the day that a text names in a given year', () => {
  test.each([
    ['各年4月1日時点', 2023, '2023-04-01'],
    ['各年１０月１日現在', 2020, '2020-10-01'],
    ['2月29日', 2024, '2024-02-29'],
  ])('%s of %i is %s', (text, year, day) => {
    expect(dayIn(text, year)).toBe(day);
  });

  test.each([
    ['年度末', 2023],
    ['10月末', 2023],
    ['2月29日', 2023],
    ['4月31日', 2023],
  ])('%s of %i is no day', (text, year) => {
    expect(dayIn(text, year)).toBeNull();
  });
});
