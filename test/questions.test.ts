import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { schema } from '../src/graphql/schema.js';
import { type Answer, type Api, openApi } from './api.js';
import { type Facts, factsOf } from './facts.js';

/** A question of docs/api.md with the one query that answers it. */
interface Question {
  number: number;
  title: string;
  query: string;
}

const PAGE = readFileSync('docs/api.md', 'utf8');
const SECTION = PAGE.slice(PAGE.indexOf('## 20 の質問 / Twenty questions'));
const QUESTIONS: Question[] = [
  ...SECTION.matchAll(/^\*\*(\d+)\. ([^*]+)\*\*[^`]*```graphql\n(.*?)```/gms),
].map(([, number, title = '', query = '']) => ({ number: Number(number), title, query }));

type Data = Answer['data'];
const KATORI = '香取市';
const KIRISHIMA = '霧島市';

/** The towns of rows. */
const names = (rows: { municipality: { name: string } }[]) =>
  rows.map(({ municipality }) => municipality.name);

/** What must come out, as the sources print it or as the rows of the release say, by no rule of src/. */
const ANSWERS: Record<number, (data: Data, facts: Facts) => void> = {
  1: ({ municipalitiesWithoutTarget: { nodes } }) =>
    expect(nodes.map(({ name }: { name: string }) => name)).toEqual([
      '山口市',
      '美祢市',
      '鹿児島市',
      KIRISHIMA,
    ]),
  2: ({ plans: { totalCount, nodes } }) => {
    expect(totalCount).toBe(4);
    const next = nodes.map(({ name, precedes }: { name: string; precedes: { name: string }[] }) => [
      name,
      precedes.map((plan) => plan.name),
    ]);
    expect(next).toContainEqual(['第2次香取市総合計画', [expect.stringContaining('次期')]]);
    expect(next).toContainEqual(['第4次香取市行財政改革大綱', [expect.stringContaining('次期')]]);
    expect(next).toContainEqual(['第3期香取市まち・ひと・しごと創生総合戦略', []]);
    for (const { precedes, precedesNote } of nodes) {
      expect(precedesNote === null).toBe(precedes.length > 0);
    }
  },
  3: ({ compare: { unit, rows } }) => {
    expect(unit).toBe('千円');
    const known = rows.filter(({ cells }: Data) => cells[0].value !== null);
    expect(
      known.map(({ municipality, cells: [cell] }: Data) => [municipality.name, cell.value]),
    ).toEqual([
      [KIRISHIMA, 1672801.494],
      ['鹿児島市', 1350929.276],
      [KATORI, 760582],
      ['山口市', 507958.888],
      ['美祢市', 78529.857],
    ]);
  },
  4: ({ policies, kpis, onSdgs }) => {
    // No source that was read gives goals to a policy; the plan prints all seventeen as an explanation.
    expect([policies.totalCount, kpis.totalCount]).toEqual([0, 0]);
    const [sdgs] = onSdgs.nodes;
    expect(sdgs).toMatchObject({ title: 'SDGs', sdgGoals: [] });
    const why = sdgs.evidence.filter(({ field }: { field: string }) => field === 'sdgGoals');
    expect(why.at(-1)).toMatchObject({
      quote: 'SDGsの17のゴール（13～17）',
      note: expect.any(String),
    });
    const measured = onSdgs.nodes.flatMap((node: Data) => node.kpis);
    expect(measured).toEqual([
      {
        name: 'SDGｓに係る研修等への参加者数',
        observations: expect.arrayContaining([{ year: 2027, measure: 'TARGET', raw: '300人' }]),
      },
    ]);
  },
  5: ({ observations: { totalCount, nodes } }, { indicators, observations }) => {
    const onTheme = indicators.filter(({ theme }) => theme === 'migration').map(({ id }) => id);
    const wanted = observations.filter(({ indicatorId }) => onTheme.includes(indicatorId));
    expect(totalCount).toBe(wanted.length);
    expect(nodes.map(({ raw }: { raw: string }) => raw)).toEqual(
      wanted.slice(0, 100).map(({ raw }) => raw),
    );
  },
  6: ({ kpis: { nodes } }) => {
    const reached = nodes.map(({ municipality, attainment: { target, actual } }: Data) => [
      municipality.name,
      target.raw,
      actual.raw,
    ]);
    expect(reached).toEqual([
      [KATORI, '500,000千円', '760582000'],
      [KIRISHIMA, expect.stringContaining('30'), expect.stringContaining('37')],
      [KIRISHIMA, expect.any(String), expect.any(String)],
    ]);
  },
  7: ({ kpis: { totalCount, nodes } }, { kpis }) => {
    expect(totalCount).toBe(kpis.length - 3);
    const open = nodes.filter(({ municipality }: Data) => municipality.name === KIRISHIMA);
    expect(open).toHaveLength(2);
    for (const { attainment } of open) expect(attainment.reachedReasonCode).toBe('NO_ACTUAL');
    for (const { attainment } of nodes)
      expect(attainment.reachedReason).toEqual(expect.any(String));
  },
  8: ({ observations: { nodes } }) => {
    expect(names(nodes)).toEqual([KIRISHIMA, KIRISHIMA]);
    for (const { year, measure, evidence } of nodes) {
      expect([year, measure]).toEqual([2023, 'ACTUAL']);
      expect(evidence[0].startLine).toBeGreaterThan(0);
    }
  },
  9: ({ observations: { nodes } }) => {
    expect(nodes).toEqual([
      expect.objectContaining({ municipality: { name: KATORI }, year: 2022, measure: 'BASELINE' }),
    ]);
  },
  10: ({ discrepancies: { nodes } }) => {
    // 375,284 千円 in the plan, 364,561,325 円 in the survey of the ministry.
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({ municipality: { name: KATORI }, year: 2021 });
    expect(nodes[0].difference).toBeCloseTo(375_284 - 364_561.325, 3);
  },
  11: ({ kpis: { totalCount, nodes } }) => {
    expect(totalCount).toBe(7);
    for (const { policy } of nodes) expect(policy.code).toMatch(/^[1-9]$/);
    expect(nodes.map(({ name }: { name: string }) => name)).toContain('ふるさと納税受入件数');
  },
  12: ({ policies: { nodes } }) => {
    expect(names(nodes).sort()).toEqual([KATORI, KATORI, KIRISHIMA].sort());
    for (const { leadDepartments } of nodes) expect(leadDepartments.join()).toContain('企画政策課');
  },
  13: ({ sisterCities: { nodes } }) =>
    expect(nodes).toEqual([
      expect.objectContaining({
        municipality: { name: '鹿児島市' },
        partnerName: 'ナポリ市',
        partnerCountry: { name: 'イタリア', nameEn: 'Italy' },
        date: '1960-05-03',
      }),
    ]),
  14: ({ partnerships: { nodes } }) => {
    const partners = nodes.flatMap(({ partners }: { partners: string[] }) => partners);
    expect(partners).toEqual(
      expect.arrayContaining(['日本郵便株式会社', '京セラ', '住友生命', 'ソラシドエア']),
    );
    expect(nodes).toHaveLength(7);
  },
  15: ({ kpi: { observations } }) => {
    const printed = observations.map(({ year, raw }: Data) => [year, raw]);
    expect(printed).toEqual([
      [2023, '500,000千円'],
      [2025, '750,000千円'],
      [2027, '1,000,000千円'],
    ]);
    for (const { raw, evidence } of observations) {
      expect(evidence[0].quote).toContain(raw);
      expect(evidence[0].startLine).toBeGreaterThan(0);
    }
  },
  16: ({ compare: { rows } }) => {
    // Yen of 2023 by the census of 2020.
    const ranked = rows.slice(0, 5);
    expect(names(ranked)).toEqual([KIRISHIMA, KATORI, '美祢市', '山口市', '鹿児島市']);
    expect(ranked[0].cells[0].denominator).toEqual({ value: 123_135, year: 2020 });
  },
  17: ({ compare: { changes } }) => {
    const of = (town: string) =>
      changes.find(
        ({ municipality, difference }: Data) => municipality.name === town && difference !== null,
      );
    expect(of(KATORI).difference).toBeCloseTo(760_582 - 364_561.325, 3);
    expect(of(KATORI).rate).toBeCloseTo(108.63, 2);
    expect(of('美祢市').difference).toBeCloseTo(78_529.857 - 30_480, 3);
  },
  18: ({ municipality }) => {
    expect(municipality).toMatchObject({
      code: '042161',
      name: '富谷市',
      prefecture: { name: '宮城県' },
    });
    expect(municipality.places).toContainEqual(
      expect.objectContaining({ name: '富谷町', endedOn: '2016-10-10' }),
    );
  },
  19: ({ themes }, { indicators, kpis, observations }) => {
    expect(themes.length).toBeGreaterThan(10);
    for (const { id, counts } of themes) {
      const own = indicators.filter(({ theme }) => theme === id).map((one) => one.id);
      const among = (rows: { indicatorId: string }[]) =>
        rows.filter(({ indicatorId }) => own.includes(indicatorId)).length;
      expect(counts).toMatchObject({
        indicators: own.length,
        kpis: among(kpis),
        observations: among(observations),
      });
    }
  },
  20: ({ sourceDocuments: { nodes } }) => {
    expect(nodes).toHaveLength(1);
    expect(nodes[0].publisher).toContain(KIRISHIMA);
    for (const name of ['date', 'extent', 'url', 'licence']) {
      expect([name, nodes[0][name] ?? nodes[0][`${name}Note`]]).toEqual([name, expect.any(String)]);
    }
    expect(nodes[0].extentNote).toEqual(expect.any(String));
  },
};

describe('the twenty questions of docs/api.md', () => {
  let api: Api;
  let facts: Facts;
  beforeAll(async () => {
    api = await openApi();
    facts = await factsOf(api.db);
  });
  afterAll(() => api.close());

  test('are twenty, one after another', () => {
    const numbers = Array.from({ length: 20 }, (_, i) => i + 1);
    expect(QUESTIONS.map(({ number }) => number)).toEqual(numbers);
    expect(Object.keys(ANSWERS).map(Number)).toEqual(numbers);
  });

  test.each(QUESTIONS)('$number. $title', async ({ number, query }) => {
    expect(validate(schema(), parse(query))).toEqual([]);
    const { data, errors, extensions } = await api.ask(query);
    expect(errors).toBeUndefined();
    expect(extensions?.cost).toBeLessThan(2_000);
    ANSWERS[number]?.(data, facts);
  });
});
