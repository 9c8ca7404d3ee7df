import { describe, expect, test } from '@jest/globals';
import type { CitedEvidence, Claim } from '../../../src/ingest/claims.js';
import { checkClaims } from '../../../src/ingest/verify/check-claims.js';

const place = { file: 'kpis.yaml', line: 1, column: 1 };
/** The fields at fault when a record with these quotes makes this claim. */
const faultsOf = (claim: Claim, ...quotes: Partial<CitedEvidence>[]) => {
  const evidence = quotes.map((item): CitedEvidence => {
    return { documentId: 'd', quote: '', reading: 'CERTAIN', lines: [1, 1], ...item };
  });
  return checkClaims({ id: 'r', place, evidence, claims: [claim] }).map(({ field }) => field);
};
const figure = (value: number, unit = '%', comparator: 'EQUAL' | 'AT_MOST' = 'EQUAL'): Claim => {
  return { field: 'value', kind: 'figure', value, unit, comparator };
};
const period = (start: number | null, end: number | null): Claim => {
  return { field: 'period', kind: 'period', start, end };
};

describe('a figure', () => {
  test('is borne out by a quote of it alone, in its unit and with its bound', () => {
    expect(faultsOf(figure(30), { quote: '30％' })).toEqual([]);
    expect(faultsOf(figure(31), { quote: '30％' })).toEqual(['value']);
    expect(faultsOf(figure(30, '人'), { quote: '30％' })).toEqual(['value']);
    expect(faultsOf(figure(30), { quote: '30％以内' })).toEqual(['value']);
    expect(faultsOf(figure(30, '%', 'AT_MOST'), { quote: '30％以内' })).toEqual([]);
  });

  test('may have its unit in another cell that is quoted for it', () => {
    const bare = { quote: '1,234' };
    const head = (quote: string) => ({ quote, field: 'unit' });
    expect(faultsOf(figure(1234, '㎡'), bare)).toEqual(['value']);
    expect(faultsOf(figure(1234, '㎡'), bare, head('㎡'))).toEqual([]);
    expect(faultsOf(figure(1234, '円'), bare, head('（単位：円）'))).toEqual([]);
    expect(faultsOf(figure(1234, '円'), bare, head('決算額（円）'))).toEqual([]);
    expect(faultsOf(figure(1234, '円'), bare, head('（単位：千円）'))).toEqual(['value']);
    expect(faultsOf(figure(1234, '円'), { quote: '1,234千円' }, head('円'))).toEqual(['value']);
    const ofKpi = { ...figure(1234, '㎡'), unitHeads: ['㎡'] } as Claim;
    expect(faultsOf(ofKpi, bare)).toEqual([]);
  });

  test('is read out of digits that blanks part only where that is inferred', () => {
    const spaced = { quote: '1 2 団体' };
    expect(faultsOf(figure(12, '団体'), spaced)).toEqual(['value']);
    expect(faultsOf(figure(12, '団体'), { ...spaced, reading: 'INFERRED' })).toEqual([]);
  });

  test('is not borne out by a quote of several figures', () => {
    expect(faultsOf(figure(30), { quote: '20％ 30％' })).toEqual(['value']);
  });

  test('is held against the quote for its field before those for the record', () => {
    const whole = { quote: '20％' };
    expect(faultsOf(figure(20), whole, { quote: '30％', field: 'value' })).toEqual(['value']);
    expect(faultsOf(figure(30), whole, { quote: '30％', field: 'value' })).toEqual([]);
  });

  test('is the one that its printed form prints', () => {
    const raw = (value: number): Claim => ({ field: 'raw', kind: 'raw', raw: '1,200千円', value });
    expect(faultsOf(raw(1200))).toEqual([]);
    expect(faultsOf(raw(200))).toEqual(['raw']);
  });
});

describe('a printed string', () => {
  const claim = (strict: boolean): Claim => {
    return { field: 'name', kind: 'printed', text: '市民協働課', strict };
  };

  test('stands in a quote of its field', () => {
    expect(faultsOf(claim(false), { quote: '■ 主担当課 市民協働課' })).toEqual([]);
    expect(faultsOf(claim(false), { quote: '市民課' })).toEqual(['name']);
    expect(faultsOf(claim(false))).toEqual(['name']);
  });

  test('that was read into the page stands in pieces, or in the note, unless it is a figure', () => {
    const read = (quote: string, note = '表の並びから読んだ。') =>
      ({ quote, note, reading: 'INFERRED' }) as const;
    const inField = (quote: string, note?: string) => ({ ...read(quote, note), field: 'name' });
    expect(faultsOf(claim(false), inField('市民課'))).toEqual(['name']);
    expect(faultsOf(claim(false), inField('市民部の課 協力'))).toEqual(['name']);
    expect(faultsOf(claim(false), inField('市民課', '市民協働課の略と読んだ。'))).toEqual([]);
    const joined: Claim = { ...claim(false), text: '協働課の市民相談' } as Claim;
    expect(faultsOf(joined, inField('協働課 市民相談'))).toEqual([]);
    expect(faultsOf(joined, { ...inField('協働課 市民相談'), reading: 'CERTAIN' })).toEqual([
      'name',
    ]);
    expect(faultsOf(claim(true), inField('市民課', '市民協働課の略と読んだ。'))).toEqual(['name']);
  });
});

describe('a year', () => {
  const year = (value: number | null): Claim => ({ field: 'year', kind: 'year', year: value });

  test('is named by every quote for it, and by no quote for the record', () => {
    expect(faultsOf(year(2022), { quote: '2022（令和4）', field: 'year' })).toEqual([]);
    expect(faultsOf(year(2023), { quote: '2022（令和4）', field: 'year' })).toEqual(['year']);
    expect(faultsOf(year(2022), { quote: '2022（令和4）' })).toEqual(['year']);
    expect(
      faultsOf(year(2022), { quote: '令和4', field: 'year' }, { quote: '令和5', field: 'year' }),
    ).toEqual(['year']);
  });

  test('that is not given is quoted for nothing', () => {
    expect(faultsOf(year(null), { quote: '12人' })).toEqual([]);
    expect(faultsOf(year(null), { quote: '令和4年度', field: 'year' })).toEqual(['year']);
  });
});

describe('the years of a timetable', () => {
  const heads = ['Ｈ25 H26 H28 H29', 'H27'].map((quote) => ({ quote, field: 'scheduleYears' }));
  const years = (...list: number[]): Claim => {
    return { field: 'scheduleYears', kind: 'years', years: list };
  };

  test('are those of its heads together, each once', () => {
    expect(faultsOf(years(2013, 2014, 2015, 2016, 2017), ...heads)).toEqual([]);
    expect(faultsOf(years(2014, 2014, 2015, 2016, 2017), ...heads)).toEqual(['scheduleYears']);
    expect(faultsOf(years(2013, 2014, 2015, 2016), ...heads)).toEqual(['scheduleYears']);
    expect(faultsOf(years(2013, 2014, 2015, 2016, 2018), ...heads)).toEqual(['scheduleYears']);
  });
});

describe('a period', () => {
  test('begins with the first printed year and ends with the last', () => {
    const quote = { quote: '2022（令和4）年度～2025（令和7）年度' };
    expect(faultsOf(period(2022, 2025), quote)).toEqual([]);
    expect(faultsOf(period(2025, 2025), quote)).toEqual(['period']);
    expect(faultsOf(period(2022, 2022), quote)).toEqual(['period']);
    expect(faultsOf(period(2022, 2024), quote)).toEqual(['period']);
    expect(faultsOf(period(2022, null), quote)).toEqual(['period']);
  });

  test('that is open has the one printed year', () => {
    const quote = { quote: '2009（平成21）年度～' };
    expect(faultsOf(period(2009, null), quote)).toEqual([]);
    expect(faultsOf(period(2010, null), quote)).toEqual(['period']);
    expect(faultsOf(period(2009, 2012), quote)).toEqual(['period']);
  });

  test('of one year begins and ends with it, and without a year has neither', () => {
    expect(faultsOf(period(2023, 2023), { quote: '令和5年度' })).toEqual([]);
    expect(faultsOf(period(null, null), { quote: '5年間' })).toEqual([]);
    expect(faultsOf(period(2023, null), { quote: '5年間' })).toEqual(['period']);
  });
});

describe('a date', () => {
  const date = (value: string, year: number | null = null): Claim => {
    return { field: 'date', kind: 'date', date: value, year };
  };

  test('is as much as is printed', () => {
    expect(faultsOf(date('1960-05-03'), { quote: '1960年（昭和35年）5月3日' })).toEqual([]);
    expect(faultsOf(date('1960-05-04'), { quote: '1960年（昭和35年）5月3日' })).toEqual(['date']);
    expect(faultsOf(date('1960'), { quote: '1960年（昭和35年）5月3日' })).toEqual(['date']);
    expect(faultsOf(date('2022-06'), { quote: '提供開始（令和4年6月）' })).toEqual([]);
    expect(faultsOf(date('2022-06'), { quote: '令和4年' })).toEqual(['date']);
  });

  test('may take its year from the record where only a day is printed', () => {
    expect(faultsOf(date('2023-04-01', 2023), { quote: '各年4月1日時点' })).toEqual([]);
    expect(faultsOf(date('2022-04-01', 2023), { quote: '各年4月1日時点' })).toEqual(['date']);
  });

  test('that is printed whole is of the year of its record, or of the end of its fiscal year', () => {
    expect(faultsOf(date('2023-04-01', 2023), { quote: 'R5.4.1' })).toEqual([]);
    expect(faultsOf(date('2024-03-31', 2023), { quote: '令和6年3月31日' })).toEqual([]);
    expect(faultsOf(date('2019-04-01', 2023), { quote: '平成31年4月1日' })).toEqual(['date']);
  });
});

describe('an absence', () => {
  const absence = (raw: string, reason: 'NOT_MEASURED' | 'NOT_PRINTED'): Claim => {
    return { field: 'missing', kind: 'absence', raw, reason };
  };

  test('is a mark, and only 未把握 says that nothing was measured', () => {
    expect(faultsOf(absence('ー', 'NOT_PRINTED'))).toEqual([]);
    expect(faultsOf(absence('未把握', 'NOT_MEASURED'))).toEqual([]);
    expect(faultsOf(absence('－', 'NOT_MEASURED'))).toEqual(['missing']);
    expect(faultsOf(absence('0件', 'NOT_PRINTED'))).toEqual(['missing']);
  });
});
