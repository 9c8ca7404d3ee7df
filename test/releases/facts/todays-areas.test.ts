import { describe, expect, test } from '@jest/globals';
import type { Succession } from '../../../src/domain/successions.js';
import { inTodaysAreas } from '../../../src/releases/facts/todays-areas.js';
import type { OfficialFigure } from '../../../src/releases/source.js';

const [CITY, TOWN, SMALL, OTHER] = ['072010', '073091', '142093', '122360'];
const SUCCESSIONS: Succession[] = [
  { code: '073091', successor: '072010', endedOn: '2008-07-01', endedBy: 'ABSORPTION' },
  { code: '142093', successor: '141500', endedOn: '2010-04-01', endedBy: 'NEW_CODE' },
  { code: '221317', successor: '221309', endedOn: '2024-01-01', endedBy: null },
];

let row = 0;
const figure = (
  municipalityCode: string,
  year: number,
  value: number | null,
  others: Partial<OfficialFigure> = {},
): OfficialFigure => ({
  ...{ municipalityCode, year, value, row: ++row, raw: value === null ? '-' : undefined },
  missing: value === null ? 'NOT_PRINTED' : null,
  ...others,
});

/** Figures of years that end in December. */
const today = (figures: OfficialFigure[], additive = true) =>
  inTodaysAreas(figures, {
    ...{ successions: SUCCESSIONS, additive },
    daysOf: (year) => ({ first: `${year}-01-01`, last: `${year}-12-31` }),
    documentOf: (year) => ({ year, documentId: 'table', sheet: '表', columnHead: '人口' }),
  });
const brief = (figures: OfficialFigure[]) =>
  figures.map(({ municipalityCode, year, value, obsStatus }) =>
    [municipalityCode, year, value, obsStatus ?? ''].join(' '),
  );

describe('figures of official statistics in the areas of today', () => {
  test('are summed of all parts, with what is printed of each and where', () => {
    const figures = [figure(CITY, 2007, 100, { row: 7 }), figure(TOWN, 2007, 9, { row: 8 })];
    const [sum, after] = today([...figures, figure(CITY, 2009, 110)]);
    expect(sum).toMatchObject({
      ...{ municipalityCode: CITY, year: 2007, value: 109, raw: '100 + 9' },
      note: '合併前の 072010、073091 の和。',
      evidence: [
        { documentId: 'table', startLine: 7, quote: '100', locator: ['表', CITY, '人口'] },
        { documentId: 'table', startLine: 8, quote: '9', locator: ['表', TOWN, '人口'] },
      ],
    });
    expect(sum?.row).toBeUndefined();
    expect(after).toMatchObject({ value: 110 });
    expect(after?.obsStatus).toBeUndefined();
  });

  test('break where the town grew, if a part is missing or rates are not to be summed', () => {
    const whole = [figure(CITY, 2007, 10), figure(TOWN, 2007, 9), figure(CITY, 2009, 11)];
    expect(brief(today(whole, false))).toEqual(['072010 2007 10 ', '072010 2009 11 B']);
    const lacking = [figure(CITY, 2007, 10), figure(TOWN, 2007, null), figure(CITY, 2009, 11)];
    const [before, after] = today(lacking);
    expect(today(whole, false)[0]?.note).toBe('合併前の 072010 だけの値。');
    expect(before?.note).toBe('合併前の 072010 だけの値（073091 の値がない）。');
    expect(brief(today(lacking))).toEqual(['072010 2007 10 ', '072010 2009 11 B']);
    expect(after?.note).toBe('この年から、合併で広がった区域の値。');
  });

  test('break, too, where a part is missing after years of sums, and say that they are smaller', () => {
    const sums = [figure(CITY, 2006, 10), figure(TOWN, 2006, 9)];
    const [, smaller] = today([...sums, figure(CITY, 2007, 11), figure(TOWN, 2007, null)]);
    expect(smaller).toMatchObject({ value: 11, obsStatus: 'B' });
    expect(smaller?.note).toBe('合併前の 072010 だけの値（073091 の値がない）。');
  });

  test('take the code of before where only the code changed, gaps too', () => {
    const figures = [figure(SMALL, 2008, 5), figure(SMALL, 2009, null), figure('141500', 2010, 7)];
    const taken = today(figures);
    expect(brief(taken)).toEqual(['141500 2008 5 ', '141500 2009  ', '141500 2010 7 ']);
    expect(taken[1]?.missing).toBe('NOT_PRINTED');
  });

  test('are of the first day of a year whose table lists what ended in it', () => {
    const figures = [figure(CITY, 2008, 100), figure(TOWN, 2008, 9)];
    expect(brief(today(figures))).toEqual(['072010 2008 109 ']);
  });

  test('may stand beside gaps of codes that were not in use, before and after', () => {
    const figures = [
      ...[figure(SMALL, 2008, 5), figure('141500', 2008, null)],
      ...[figure(SMALL, 2012, null), figure('141500', 2012, 7)],
      ...[figure(CITY, 2012, 110), figure(TOWN, 2012, null)],
    ];
    expect(brief(today(figures)).sort()).toEqual([
      '072010 2012 110 ',
      '141500 2008 5 ',
      '141500 2012 7 ',
    ]);
  });

  test('stay as they are in a table that lists nothing of before', () => {
    const figures = [figure(CITY, 2007, 100), figure(CITY, 2009, 110), figure(OTHER, 2007, 1)];
    expect(today(figures)).toEqual(figures);
  });

  test('of a part alone are of no town of today', () => {
    const codes = today([figure(TOWN, 2007, 9), figure(OTHER, 2007, 1)]);
    expect(brief(codes)).toEqual(['122360 2007 1 ']);
  });
});
