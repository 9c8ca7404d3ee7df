import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';
import { CHANGE, type Change, compare } from './compared.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('changes', () => {
  const changes = async (args: string, from: string, to: string): Promise<Change[]> =>
    (await compare(api, args, `changes(from: {${from}}, to: {${to}}) { ${CHANGE} }`)).changes;

  test('香取市 promises 624,716 千円 more ふるさと納税 in FY2027 than in FY2021', async () => {
    const [katori, ...others] = await changes(
      'indicator: "ふるさと納税"',
      'measure: BASELINE',
      'measure: TARGET',
    );
    // 1,000,000 − 375,284; 624,716 ÷ 375,284 = 1.664648…
    expect(katori).toMatchObject({
      municipality: { name: '香取市' },
      from: { year: 2021 },
      to: { year: 2027 },
      difference: 624_716,
      reason: null,
      rate: 166.46,
      rateReason: null,
      rank: null,
    });
    for (const { reason, from } of others) {
      expect(reason).toBe('FROM_MISSING');
      expect(from?.missingNote).toBeTruthy();
    }
  });

  test('転入者数 of 2017 and 2018 count by different definitions', async () => {
    const broken = await changes(
      'indicator: "転入者数"',
      'measure: ACTUAL, year: 2017',
      'measure: ACTUAL, year: 2018',
    );
    const reasons = broken.flatMap(({ reason, from }) => (from && reason) ?? []);
    expect(reasons.filter((reason) => reason === 'SERIES_BREAK')).toHaveLength(5);
    expect(broken.filter(({ difference, rank }) => difference !== null || rank !== null)).toEqual(
      [],
    );
  });

  test('転入者数 of 2018 and 2019 do not: 香取市 fell by 76', async () => {
    const found = await changes(
      'indicator: "転入者数", municipalities: ["122360"]',
      'measure: ACTUAL, year: 2018',
      'measure: ACTUAL, year: 2019',
    );
    // 1,379 and 1,303; 76 ÷ 1,379 = 0.0551…
    expect(found.at(-1)).toMatchObject({ difference: -76, rate: -5.51, reason: null });
  });

  test('rank the rise of the ministry’s count from FY2020 to FY2023', async () => {
    const found = await changes(
      'indicator: "ふるさと納税"',
      'measure: ACTUAL, year: 2020',
      'measure: ACTUAL, year: 2023',
    );
    // 千円: 543,040.5 / 57,919.106 / 50,332.857 / 794,360.34 / 588,365.64
    const ranks = found
      .filter(({ difference }) => difference !== null)
      .map(({ municipality, rank }) => [municipality.name, rank]);
    expect(Object.fromEntries(ranks)).toEqual({
      鹿児島市: 1,
      霧島市: 2,
      香取市: 3,
      山口市: 4,
      美祢市: 5,
    });
  });

  test('a year outside the comparison is an error', async () => {
    const { errors } =
      await api.ask(`{ compare(indicator: "ふるさと納税", years: {from: 2021, to: 2023}) {
      changes(from: { measure: BASELINE, year: 2020 }, to: { measure: TARGET }) { reason }
    } }`);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'from.year',
    });
  });
});
