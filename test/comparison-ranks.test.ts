import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';
import {
  type Cell,
  cell,
  compare,
  official,
  REASONS,
  ROWS,
  type Row,
  reasonsOf,
  SUMMARIES,
} from './compared.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** The ranks of the official rows in a year, by town. */
const ranksIn = (rows: Row[], year: number) =>
  Object.fromEntries(
    official(rows).map((row) => [row.municipality.name, cell(row, 'ACTUAL', year)?.rank]),
  );

describe('the ministry’s count of ふるさと納税, 2020 to 2023', () => {
  const args = 'indicator: "ふるさと納税", measures: [ACTUAL], years: { from: 2020, to: 2023 }';

  test('is comparable, and nothing stands against it', async () => {
    const { comparability } = await compare(api, args, REASONS);
    expect(comparability).toEqual({ level: 'COMPARABLE', reasons: [] });
  });

  test('ranks the five cities from 1 to 5', async () => {
    const { rows } = await compare(api, args, ROWS);
    // 円: 217,541,500 / 450,039,782 / 28,197,000 / 556,568,936 / 1,084,435,854
    const in2020 = { 霧島市: 1, 鹿児島市: 2, 山口市: 3, 香取市: 4, 美祢市: 5 };
    expect(ranksIn(rows, 2020)).toEqual(in2020);
    // 円: 364,561,325 / 444,326,982 / 30,480,000 / 554,917,000 / 1,278,579,000
    expect(ranksIn(rows, 2021)).toEqual(in2020);
    // 円: 562,073,000 / 460,763,024 / 48,539,000 / 616,761,400 / 1,489,504,210
    const in2022 = { 霧島市: 1, 鹿児島市: 2, 香取市: 3, 山口市: 4, 美祢市: 5 };
    expect(ranksIn(rows, 2022)).toEqual(in2022);
    // 円: 760,582,000 / 507,958,888 / 78,529,857 / 1,350,929,276 / 1,672,801,494
    expect(ranksIn(rows, 2023)).toEqual(in2022);
  });

  test('is summarised by the figures themselves, which are five', async () => {
    const { summaries } = await compare(api, args, SUMMARIES);
    expect(summaries.map(({ year }: { year: number }) => year)).toEqual([2020, 2021, 2022, 2023]);
    expect(summaries[2]).toEqual({
      comparableGroup: 'furusato-nozei.amount/flow/all/furusato-nozei-survey',
      year: 2022,
      measure: 'ACTUAL',
      count: 5,
      missing: 0,
      minimum: 48_539,
      lowerQuartile: 460_763.024,
      median: 562_073,
      upperQuartile: 616_761.4,
      maximum: 1_489_504.21,
    });
  });
});

describe('ふるさと納税 per head', () => {
  const args = 'indicator: "ふるさと納税", per: CAPITA, years: { from: 2021, to: 2027 }';
  let rows: Row[];
  beforeAll(async () => {
    ({ rows } = await compare(api, args, ROWS));
  });

  test('ranks otherwise than the amounts: 香取市 second, 鹿児島市 last', () => {
    // 千円 of FY2023 over the census of 2020: 760,582 / 72,356; 507,958.888 / 193,966;
    // 78,529.857 / 23,247; 1,350,929.276 / 593,128; 1,672,801.494 / 123,135.
    const values = official(rows).map((row) => cell(row, 'ACTUAL', 2023)?.value ?? 0);
    const expected = [10.5117, 2.6188, 3.3781, 2.2776, 13.5851];
    expect(values.map((value) => value.toFixed(4))).toEqual(expected.map(String));
    expect(ranksIn(rows, 2023)).toEqual({
      霧島市: 1,
      香取市: 2,
      美祢市: 3,
      山口市: 4,
      鹿児島市: 5,
    });
  });

  test('shows the population with its day and its evidence', () => {
    const [katori] = official(rows);
    const { denominator } = cell(katori, 'ACTUAL', 2023) ?? {};
    expect(denominator).toMatchObject({
      year: 2020,
      date: '2020-10-01',
      value: 72_356,
      unit: '人',
    });
    expect(denominator?.evidence[0]).toMatchObject({
      quote: '72356,人',
      document: { title: 'SSDSE-市区町村（SSDSE-A-2026）' },
    });
  });

  test('takes a census five years away, and says where none is near', () => {
    const [katori] = rows;
    // 750,000 千円 over 72,356 people.
    expect(cell(katori, 'TARGET', 2025)?.value).toBeCloseTo(10.3654, 4);
    expect(cell(katori, 'TARGET', 2027)).toMatchObject({
      value: null,
      rank: null,
      missing: 'NOT_IN_SOURCE',
      missingNote: expect.stringMatching(
        /^数値はありますが、その年から5年以内の国勢調査人口が、読んだ統計にありません。読んだもの: 統計センター「SSDSE-市区町村（SSDSE-A-2021）」.*SSDSE-A-2026/,
      ),
      denominator: null,
    });
  });

  test('is in 千円 for each person, and says that the census is of another year', async () => {
    const { unit } = await compare(api, args, 'unit');
    expect(unit).toBe('千円/人');
    const reason = (await reasonsOf(api, args)).get('DENOMINATOR_YEAR_DIFFERS');
    expect(reason?.message).toContain('（2020年: 香取市、');
    const of2020 = await reasonsOf(
      api,
      `indicator: "ふるさと納税", per: CAPITA, years: {from: 2020, to: 2020}`,
    );
    expect(of2020.has('DENOMINATOR_YEAR_DIFFERS')).toBe(false);
  });

  test('credits the census beside the survey', async () => {
    const { citation } = await compare(api, args, 'citation');
    expect(citation).toContain('総務省「ふるさと納税に関する現況調査');
    expect(citation).toContain('統計センター「SSDSE-市区町村（SSDSE-A-2026）」');
  });

  test('no town, no row and no error', async () => {
    const empty = 'indicator: "ふるさと納税", per: CAPITA, municipalities: []';
    expect((await compare(api, empty, ROWS)).rows).toEqual([]);
  });

  test('a share is not divided by heads', async () => {
    const { errors } = await api.ask(
      '{ compare(indicator: "経常収支比率", per: CAPITA) { unit } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'per' });
    expect(errors?.[0]?.message).toContain('経常収支比率');
  });

  test('nor is the population by itself, and the answer says what to ask instead', async () => {
    for (const name of ['人口', 'population', '国勢調査人口', 'population.census']) {
      const { errors } = await api.ask(
        'query ($name: String!) { compare(indicator: $name, per: CAPITA) { unit } }',
        { name },
      );
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'per' });
      expect(errors?.[0]?.message).toContain('as they are');
      expect(errors?.[0]?.message).toContain('65歳以上人口');
    }
  });

  test('a part of the population is the share of those counted in all', async () => {
    const of2020 = 'indicator: "65歳以上人口", per: CAPITA, years: { from: 2020, to: 2020 }';
    const { indicator, rows } = await compare(
      api,
      `${of2020}, municipalities: ["122360"]`,
      `indicator { perHead } ${ROWS}`,
    );
    expect(indicator).toEqual({ perHead: 'SHARE_OF_RESIDENTS' });
    // 26,659 of 72,356.
    expect(cell(official(rows)[0], 'ACTUAL', 2020)?.value?.toFixed(4)).toBe('0.3684');
  });
});

describe('将来負担比率', () => {
  const args = 'indicator: "将来負担比率"';

  test('is summarised over the four towns that have one; 霧島市, which has none, is not missing', async () => {
    const { summaries } = await compare(api, args, SUMMARIES);
    // 19.1, 25.2, 25.6, 60.7: 19.1 + 0.75 × 6.1, the middle of 25.2 and 25.6, 25.6 + 0.25 × 35.1.
    const of2021 = summaries.filter(
      ({ year, measure }: Cell) => year === 2021 && measure === 'ACTUAL',
    );
    expect(of2021).toMatchObject([
      { count: 4, missing: 0, lowerQuartile: 23.675, median: 25.4, upperQuartile: 34.375 },
    ]);
  });
});
