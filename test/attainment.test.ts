import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';

const FIELDS = `
  method value reached reasonCode missing against targetYear
  reachedReasonCode reachedReason reachedReasonEn: reachedReason(language: EN)
  progressFromBaseline { ...Share } actualOverTarget { ...Share }
  formula en: formula(language: EN) reason reasonEn: reason(language: EN)
  note noteEn: note(language: EN)
  baseline { ...Figure } target { ...Figure } actual { ...Figure }
  reportedProgress { raw value missing evidence { quote } }
`;
const FRAGMENT = `fragment Share on AttainmentShare {
  value reasonCode missing words name formula reason reasonEn: reason(language: EN)
  wordsEn: words(language: EN) formulaEn: formula(language: EN)
}
fragment Figure on Observation {
  year value unit raw missing statistic { dataset } kpi { id }
  evidence { field startLine quote document { publisher } }
}`;

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

async function attainment(kpi: string, args = '') {
  const query = `{ kpi(id: "${kpi}") { attainment${args} { ${FIELDS} } } } ${FRAGMENT}`;
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  return data.kpi.attainment;
}

describe('香取市’s ふるさと納税', () => {
  const KPI = 'katori/kpi/6-7/furusato-nozei-amount';

  test('reached its target of FY2023 by the official count, with the working', async () => {
    const got = await attainment(KPI, '(year: 2023, against: OFFICIAL)');
    expect(got).toMatchObject({
      value: 308.94,
      reached: true,
      reasonCode: null,
      missing: null,
      reason: null,
      against: 'OFFICIAL',
      targetYear: 2023,
      formula: '(760,582 − 375,284) ÷ (500,000 − 375,284) × 100 = 308.94',
      reportedProgress: null,
    });
    expect(got.en).toBe(got.formula);
  });

  test('names its method, and both figures that are called 達成率', async () => {
    const got = await attainment(KPI);
    expect(got.method).toBe('FROM_BASELINE');
    expect(got.progressFromBaseline).toMatchObject({
      value: 308.94,
      name: '基準値からの進み',
      words: '基準値からの進み 308.94 %',
      wordsEn: 'progress from the baseline 308.94 %',
      formula: '(760,582 − 375,284) ÷ (500,000 − 375,284) × 100 = 308.94',
      reasonCode: null,
      reason: null,
    });
    // 760,582 ÷ 500,000 is 1.521164.
    expect(got.actualOverTarget).toMatchObject({
      value: 152.12,
      name: '目標値に対する割合',
      words: '目標値に対する割合 152.12 %',
      wordsEn: 'actual over target 152.12 %',
      formula: '760,582 ÷ 500,000 × 100 = 152.12',
      reasonCode: null,
      reason: null,
    });
  });

  test('has the evidence of both documents', async () => {
    const { baseline, target, actual } = await attainment(KPI, '(year: 2023, against: OFFICIAL)');
    expect(target.evidence[0]).toMatchObject({
      startLine: 1712,
      document: { publisher: '香取市' },
    });
    expect(target.evidence[0].quote.replace(/\s/g, '')).toBe('500,000千円');
    expect(baseline).toMatchObject({ year: 2021, value: 375_284, kpi: { id: KPI } });
    expect(actual).toMatchObject({ year: 2023, value: 760_582_000, unit: '円' });
    expect(actual.statistic.dataset).toBe('ふるさと納税に関する現況調査');
    expect(actual.evidence[0].document.publisher).toBe('総務省');
  });

  test('says that plan and ministry differ in FY2021, and what that would change', async () => {
    const { note, noteEn } = await attainment(KPI, '(year: 2023, against: OFFICIAL)');
    for (const part of ['364,561.325千円', '375,284千円', '292.40％']) expect(note).toContain(part);
    for (const part of ['364,561.325', '375,284', '292.40 %']) expect(noteEn).toContain(part);
  });

  test('goes by the official count where the plan has no actual value', async () => {
    expect(await attainment(KPI, '(year: 2023)')).toMatchObject({
      value: 308.94,
      against: 'OFFICIAL',
    });
  });

  test('comes after the document by the plan’s own actual values, which end before', async () => {
    const got = await attainment(KPI, '(year: 2023, against: PLAN)');
    expect(got).toMatchObject({
      value: null,
      reached: null,
      reasonCode: 'NO_ACTUAL',
      missing: 'AFTER_DOCUMENT',
      actual: null,
      formula: '(実績値 − 現状値 375,284) ÷ (目標値 500,000 − 現状値 375,284) × 100',
    });
    expect(got.reason).toContain('後期基本計画');
  });

  test('is held against the newest target that has an actual value where no year is asked for', async () => {
    expect(await attainment(KPI)).toMatchObject({
      targetYear: 2023,
      against: 'OFFICIAL',
      value: 308.94,
      reached: true,
    });
  });

  test('names all targets where the plan has an actual value for none of them', async () => {
    const got = await attainment(KPI, '(against: PLAN)');
    expect(got).toMatchObject({
      targetYear: 2027,
      reasonCode: 'NO_ACTUAL',
      missing: 'AFTER_DOCUMENT',
      formula: '(実績値 − 現状値 375,284) ÷ (目標値 1,000,000 − 現状値 375,284) × 100',
      en: '(actual − baseline 375,284) ÷ (target 1,000,000 − baseline 375,284) × 100',
    });
    for (const part of ['2027年度', '2025年度', '2023年度']) expect(got.reason).toContain(part);
    expect(got.reasonEn).toMatch(/looked at: FY2027 .*; FY2025 .*; FY2023 .*\)\.$/);
  });

  test('is answered for every target, with its year', async () => {
    const { data, errors } = await api.ask(
      `{ kpi(id: "${KPI}") { attainments { targetYear value missing against } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.kpi.attainments).toEqual([
      { targetYear: 2023, value: 308.94, missing: null, against: 'OFFICIAL' },
      { targetYear: 2025, value: null, missing: 'AFTER_DOCUMENT', against: 'PLAN' },
      { targetYear: 2027, value: null, missing: 'AFTER_DOCUMENT', against: 'PLAN' },
    ]);
  });

  test('has no target in a year between', async () => {
    const got = await attainment(KPI, '(year: 2024)');
    expect(got).toMatchObject({ value: null, reasonCode: 'NO_TARGET', missing: 'NOT_SET' });
    expect(got.target).toBeNull();
  });
});

describe('霧島市’s sheet', () => {
  test('82: the printed 240.00％ leads to a baseline of 25, which is only in the working', async () => {
    const got = await attainment('kirishima/kpi/5-3/82');
    expect(got).toMatchObject({
      value: null,
      reasonCode: 'NO_BASELINE',
      reached: true,
      against: 'PLAN',
      targetYear: null,
      formula: '(37 − x) ÷ (30 − x) × 100 = 240 → x = 25',
      baseline: null,
      target: { value: 30, year: null },
      actual: { value: 37, year: 2023 },
      reportedProgress: { raw: '240.00％', value: 240 },
    });
    // 37 ÷ 30 is 1.2333…
    expect(got.actualOverTarget.words).toBe('目標値に対する割合 123.33 %');
    expect(got.progressFromBaseline).toMatchObject({
      value: null,
      reasonCode: 'NO_BASELINE',
      formula: '(実績値 37 − 現状値) ÷ (目標値 30 − 現状値) × 100',
    });
    expect(got.progressFromBaseline.words).toBe(
      '基準値からの進み: 使える現状値がないため、計算できません。',
    );
    expect(got.reportedProgress.evidence[0].quote).toBe('240.00％');
    expect(got.note).toContain('25はどこにも印刷されていません');
    expect(got.noteEn).toContain('25 is not printed anywhere');
    expect(got.note).toContain('（N-1）');
  });

  test('83: a cumulative count goes from zero, and the printed 125.00％ does not', async () => {
    const got = await attainment('kirishima/kpi/5-3/83');
    expect(got).toMatchObject({
      method: 'FROM_ZERO',
      value: 106.67,
      reached: true,
      reason: null,
      progressFromBaseline: { value: null, reasonCode: 'NO_BASELINE' },
      actualOverTarget: { value: 106.67 },
      formula: '32 ÷ 30 × 100 = 106.67',
      reportedProgress: { raw: '125.00％' },
    });
    expect(got.noteEn).toContain('The town prints 125.00 %, ours is 106.67 %.');
    expect(got.note).toContain('現状値22');
  });

  test.each([
    ['84', 82],
    ['85', 83],
  ])('%s: the actual value was not measured, and nothing stands in for it', async (id, target) => {
    const got = await attainment(`kirishima/kpi/5-3/${id}`);
    expect(got).toMatchObject({
      value: null,
      reached: null,
      reasonCode: 'NO_ACTUAL',
      missing: 'NOT_MEASURED',
      target: { value: target },
      actual: { raw: '未把握', missing: 'NOT_MEASURED' },
      reachedReasonCode: 'NO_ACTUAL',
      actualOverTarget: { value: null, reasonCode: 'NO_ACTUAL', missing: 'NOT_MEASURED' },
      reportedProgress: { raw: '-％', value: null, missing: 'NOT_PRINTED' },
    });
    expect(got.reason).toContain('未把握');
    expect(got.reachedReason).toContain('未把握');
  });

  test('a year that the sheet does not print has no target, and the answer points to the other', async () => {
    const got = await attainment('kirishima/kpi/5-3/82', '(year: 2023)');
    expect(got).toMatchObject({ reasonCode: 'NO_TARGET', missing: 'NOT_IN_SOURCE', target: null });
    expect(got.reason).toContain('30件');
    expect(got.reasonEn).toContain('without a printed year');
  });

  test('official statistics hold no such series', async () => {
    const got = await attainment('kirishima/kpi/5-3/82', '(against: OFFICIAL)');
    expect(got).toMatchObject({
      reasonCode: 'NO_ACTUAL',
      missing: 'NOT_IN_SOURCE',
      against: 'OFFICIAL',
      reportedProgress: null,
    });
    expect(got.reason).toContain('公的統計は、収録していません');
  });

  test('a derived baseline is an observation nowhere', async () => {
    const rows = await api.db.query(
      `SELECT value, raw FROM observation WHERE "municipalityCode" = '462187' AND "kpiId" IS NOT NULL`,
    );
    const values = rows.map(({ value }: { value: number | null }) => value);
    expect(values).toHaveLength(8);
    expect(values.filter((one: number | null) => one === 25 || one === 22)).toEqual([]);
    const { data } = await api.ask(
      '{ kpis(filter: { municipalityCodes: ["462187"] }) { nodes { observations(measures: [BASELINE]) { id } } } }',
    );
    for (const { observations } of data.kpis.nodes) expect(observations).toEqual([]);
  });
});

describe('other kinds of target', () => {
  test('a fall is measured downwards: 559 to 542 人', async () => {
    const got = await attainment('katori/kpi/6-6/staff-headcount');
    expect(got).toMatchObject({
      targetYear: 2025,
      reasonCode: 'NO_ACTUAL',
      formula: '(実績値 − 現状値 559) ÷ (目標値 542 − 現状値 559) × 100',
    });
    expect(await attainment('katori/kpi/6-6/staff-headcount', '(year: 2027)')).toMatchObject({
      reasonCode: 'NO_TARGET',
      missing: 'NOT_SET',
      target: { raw: '－' },
    });
  });

  test('a bound is kept or not, and the official count of FY2023 is not yet published in what we read', async () => {
    const got = await attainment(
      'katori/kpi/6-7/future-burden-ratio',
      '(year: 2023, against: OFFICIAL)',
    );
    expect(got).toMatchObject({
      value: null,
      reasonCode: 'NO_ACTUAL',
      missing: 'AFTER_DOCUMENT',
      method: 'KEPT_OR_NOT',
      formula: '実績値 ≤ 上限 30',
      en: 'actual ≤ upper bound 30',
      target: { raw: '30％以内' },
    });
    expect(got.reason).toContain('全市町村の主要財政指標');
  });

  test('a target to stay is the share of the target', async () => {
    expect(await attainment('katori/kpi/6-1/neighbourhood-association-rate')).toMatchObject({
      method: 'ACTUAL_OVER_TARGET',
      formula: '実績値 ÷ 目標値 73 × 100',
    });
  });

  test('28億円（協議額） is no baseline of a cumulative target', async () => {
    const got = await attainment('katori/kpi/6-3/depopulation-bonds', '(year: 2023)');
    expect(got).toMatchObject({
      baseline: { raw: '28億円（協議額）' },
      formula: '実績値 ÷ 目標値 37 × 100',
    });
    expect(got.noteEn).toContain('is not used');
  });
});

describe('every KPI', () => {
  test('has a value or a reason in both languages, a working, and an answer to whose count it is', async () => {
    const { data, errors } = await api.ask(
      `{ kpis(first: 100) { nodes { id attainment { ${FIELDS} } } } } ${FRAGMENT}`,
    );
    expect(errors).toBeUndefined();
    expect(data.kpis.nodes.length).toBeGreaterThan(20);
    for (const { id, attainment: got } of data.kpis.nodes) {
      const isSaid = (has: boolean, ...reasons: (string | null)[]) =>
        expect([id, ...reasons.map((one) => one === null)]).toEqual([
          id,
          ...reasons.map(() => has),
        ]);
      isSaid(got.value !== null, got.reasonCode, got.reason, got.reasonEn);
      isSaid(got.reached !== null, got.reachedReasonCode, got.reachedReason, got.reachedReasonEn);
      for (const one of [got.progressFromBaseline, got.actualOverTarget]) {
        isSaid(one.value !== null, one.reasonCode, one.reason, one.reasonEn);
        expect(one.formula).toContain('÷');
        expect(one.formulaEn).not.toMatch(/[ぁ-ん一-龠]/);
      }
      expect(got.formula).toMatch(/÷|≤|≥/);
      expect(got.en).not.toMatch(/[ぁ-ん一-龠]/);
      expect(['PLAN', 'OFFICIAL']).toContain(got.against);
    }
  });

  test('is answered with a number of SQL statements that does not grow with the KPIs', async () => {
    // No shelf is kept, so that statements are the same each time.
    const forgetful = await openApi({ shelfBytes: 1 });
    const statements = async (first: number) => {
      forgetful.statements.length = 0;
      const { data, errors } = await forgetful.ask(
        `query ($first: Int) { kpis(first: $first) {
          nodes { attainment(year: 2023) { ${FIELDS} } attainments { ${FIELDS} } } } } ${FRAGMENT}`,
        { first },
      );
      expect(errors).toBeUndefined();
      expect(data.kpis.nodes).toHaveLength(first);
      return forgetful.statements.length;
    };
    // The first 21 have every kind of figure that the towns have, printed rates apart.
    const withEveryKind = await statements(21);
    expect([await statements(22), await statements(23)]).toEqual([withEveryKind, withEveryKind]);
    expect(await statements(27)).toBeLessThan(20);
    await forgetful.close();
  });

  test('refuses a year that cannot be', async () => {
    const { errors } = await api.ask(
      '{ kpi(id: "kirishima/kpi/5-3/82") { attainment(year: 23) { value } } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'year' });
  });
});
