import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  // No shelf is kept, so that statements are the same each time.
  api = await openApi({ shelfBytes: 1 });
});
afterAll(() => api.close());

interface Cited {
  year: number;
  citation: string;
  en: string;
  evidence: {
    startLine: number | null;
    reading: string;
    quote: string;
    document: { title: string };
  }[];
}

const FIELDS = `year citation en: citation(language: EN)
  evidence { startLine reading quote document { title } }`;

async function observations(filter: string): Promise<Cited[]> {
  const { data, errors } = await api.ask(
    `{ observations(first: 100, filter: { ${filter} }) { nodes { ${FIELDS} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.observations.nodes;
}

describe('Observation.citation', () => {
  test('names 香取市, its plan and the lines of 375,284千円 first, then what we made of it', async () => {
    const [one] = await observations(
      'indicator: "ふるさと納税", source: PLAN, measures: [BASELINE]',
    );
    expect(one?.citation).toBe(
      `香取市「第2次香取市総合計画 第3編 後期基本計画 8節 大綱6：市民参画・行政の取組」（https://www.city.katori.lg.jp/government/plan_policy/plan/zempan/sogokeikaku/sougou2_koki/index.html、読んだテキストの1707～1708行「375,284千円」、1710行「（2021）」）を加工して作成。まちくらべ（リリース ${api.release}、CC BY 4.0）。各市町村・各省庁が作成したものではありません。`,
    );
    expect(one?.en).toBe(
      `Processed from Katori City, “第2次香取市総合計画 第3編 後期基本計画 8節 大綱6：市民参画・行政の取組” [Second comprehensive plan of Katori City, late basic plan, outline 6: citizens’ participation, administration] (https://www.city.katori.lg.jp/government/plan_policy/plan/zempan/sogokeikaku/sougou2_koki/index.html, text read: lines 1707-1708 “375,284千円”, line 1710 “（2021）”). Machikurabe, release ${api.release}, CC BY 4.0. The municipalities and ministries did not make this.`,
    );
  });

  test('names the ministry and the copy that was read of an official figure', async () => {
    const [one] = await observations(
      'indicator: "ふるさと納税", source: OFFICIAL, municipalityCodes: ["122360"], years: { from: 2021, to: 2021 }',
    );
    expect(one?.citation).toMatch(
      /^総務省「ふるさと納税に関する現況調査[^」]*」（https:\/\/www\.soumu\.go\.jp\/[^、]*、写し: /,
    );
    expect(one?.citation).toContain('行「364561325,円」「FY,2021」）を加工して作成。');
  });

  test('quotes all that is printed, and nothing that is known from outside', async () => {
    const census = await observations('indicator: "population.census"');
    expect(census.length).toBeGreaterThan(4);
    for (const { citation, en, evidence } of census) {
      const outside = evidence.filter(({ reading }) => reading === 'EXTERNAL');
      expect(outside.map(({ quote }) => quote)).toEqual(['10月1日']);
      for (const text of [citation, en]) {
        expect(text).not.toContain('10月1日');
        for (const { startLine, quote, document } of evidence) {
          if (startLine === null) continue;
          for (const part of [document.title, String(startLine), quote]) {
            expect(text).toContain(part);
          }
        }
      }
    }
  });

  test('cites a printed absence like a figure', async () => {
    const all = await observations(
      'municipalityCodes: ["462187"], measures: [ACTUAL], source: PLAN',
    );
    const unmeasured = all.filter(({ citation }) => citation.includes('「未把握」'));
    expect(unmeasured.length).toBeGreaterThan(0);
    for (const { citation } of unmeasured) expect(citation.startsWith('霧島市「')).toBe(true);
  });

  test('takes as many statements for 100 figures as for one', async () => {
    const statements = async (first: number) => {
      api.statements.length = 0;
      await api.ask(`{ observations(first: ${first}) { nodes { citation } } }`);
      return api.statements.length;
    };
    expect(await statements(100)).toBe(await statements(1));
  });
});
