import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const KATORI = '122360';
const YAMAGUCHI = '352039';
const MINE = '352136';
const KAGOSHIMA = '462012';
const KIRISHIMA = '462187';

interface Listed {
  id: string;
  isReprint: boolean;
  parent: { id: string } | null;
}

async function policies(code: string, filter: string): Promise<Listed[]> {
  const nodes: Listed[] = [];
  let after: string | null = null;
  do {
    const query = `query ($after: String) {
      policies(first: 100, after: $after, filter: { municipalityCodes: ["${code}"], ${filter} }) {
        nodes { id isReprint parent { id } } pageInfo { hasNextPage endCursor }
      }
    }`;
    const { data, errors } = await api.ask(query, { after });
    expect(errors).toBeUndefined();
    nodes.push(...data.policies.nodes);
    after = data.policies.pageInfo.hasNextPage ? data.policies.pageInfo.endCursor : null;
  } while (after);
  return nodes;
}
const level = async (code: string, label: string) =>
  (await policies(code, `levelLabel: "${label}"`)).length;

test.each([KATORI, YAMAGUCHI, MINE, KAGOSHIMA, KIRISHIMA])(
  'the policies of %s stand behind their parents, each tree in one piece',
  async (code) => {
    const above: string[] = [];
    for (const { id, parent } of await policies(code, '')) {
      while (above.length > 0 && above.at(-1) !== parent?.id) above.pop();
      expect(above.at(-1)).toBe(parent?.id);
      above.push(id);
    }
  },
);

describe('香取市: the tree of 大綱6', () => {
  test('has the seven 施策 6-1 to 6-7, each with its 主担当課', async () => {
    expect(await level(KATORI, '大綱')).toBe(1);
    expect(await level(KATORI, '施策')).toBe(7);
  });

  test('has the 小施策 that the lists name: 3, 2, 2, 2, 3, 4 and 3', async () => {
    expect(await level(KATORI, '小施策')).toBe(3 + 2 + 2 + 2 + 3 + 4 + 3);
  });

  test('has a 取組方針 for each circled number, restarting in each 小施策', async () => {
    const byMeasure = [5 + 3 + 3, 1 + 1, 1 + 1, 4 + 3, 2 + 2 + 1, 4 + 1 + 2 + 2, 5 + 3 + 2];
    expect(await level(KATORI, '取組方針')).toBe(byMeasure.reduce((sum, n) => sum + n, 0));
  });

  test('has 22, 6, 6, 16, 15, 28 and 29 主な取組, of which three are printed again', async () => {
    const actions = await policies(KATORI, 'levelLabel: "主な取組"');
    expect(actions).toHaveLength(22 + 6 + 6 + 16 + 15 + 28 + 29);
    // 婚活 and 中学校国際交流事業, whose first printing we do not hold, and 過疎計画の進行管理.
    expect(actions.filter(({ isReprint }) => isReprint)).toHaveLength(3);
  });

  test('has the indicators of seven tables: 4, 1, 2, 2, 7, 3 and 4, four figures each', async () => {
    const kpis = 4 + 1 + 2 + 2 + 7 + 3 + 4;
    expect(await counts(KATORI)).toMatchObject({ kpis, planObservations: kpis * 4 });
  });

  test('has five sister and friendship cities, as printed, and one under consideration', async () => {
    const { data } = await api.ask(
      `{ sisterCities(filter: { municipalityCodes: ["${KATORI}"] }) { nodes { partnerName status date } } }`,
    );
    const of = (status: string) =>
      data.sisterCities.nodes
        .filter((one: { status: string }) => one.status === status)
        .map(({ partnerName }: { partnerName: string }) => partnerName);
    expect(of('CONCLUDED').sort()).toEqual(
      ['つくばみらい市', '喜多方市', '川西市', '鹿島市', 'サイパン市'].sort(),
    );
    expect(of('UNDER_CONSIDERATION')).toEqual(['山田町']);
  });
});

describe('山口市: the annual plan', () => {
  test('has four 推進方針 and an item for each of the 46 整理番号', async () => {
    expect(await level(YAMAGUCHI, '推進方針')).toBe(4);
    expect(await level(YAMAGUCHI, '推進項目')).toBe(46);
  });

  test('divides its items into 新規 and 継続', async () => {
    const fresh = (await policies(YAMAGUCHI, 'status: NEW')).length;
    const continuing = (await policies(YAMAGUCHI, 'status: CONTINUING')).length;
    expect([fresh, continuing]).toEqual([14, 32]);
    expect(fresh + continuing).toBe(46);
  });

  test('counts the two items that are printed again once', async () => {
    const items = await policies(YAMAGUCHI, 'levelLabel: "推進項目"');
    expect(items.filter(({ isReprint }) => isReprint)).toHaveLength(2);
    // Four 推進方針, sixteen 推進施策 and the 44 items that are not reprints.
    expect(await counts(YAMAGUCHI)).toMatchObject({ policies: 4 + 16 + 44, reprints: 2 });
  });
});

describe('the other documents', () => {
  test('美祢市 has five goals, 3 + 3 + 4 + 3 + 2 基本方針 and a 施策 for each circled number', async () => {
    expect(await level(MINE, '基本目標')).toBe(5);
    expect(await level(MINE, '基本方針')).toBe(3 + 3 + 4 + 3 + 2);
    const measures = [3 + 3 + 4, 2 + 2 + 2, 1 + 2 + 1 + 2, 4 + 5 + 4, 4 + 2];
    expect(await level(MINE, '施策')).toBe(measures.reduce((sum, n) => sum + n, 0));
  });

  test('鹿児島市 has six ties of four kinds, of which three are 姉妹都市', async () => {
    const { data } = await api.ask(
      `{ sisterCities(filter: { municipalityCodes: ["${KAGOSHIMA}"] }) { nodes { kind date } } }`,
    );
    const kinds = data.sisterCities.nodes.map(({ kind }: { kind: string }) => kind).sort();
    expect(kinds).toEqual(['BROTHER', 'FRIENDSHIP', 'PARTNERSHIP', 'SISTER', 'SISTER', 'SISTER']);
    const dates = data.sisterCities.nodes.map(({ date }: { date: string }) => date).sort();
    expect(dates).toEqual([
      '1960-05-03',
      '1969-11-07',
      '1974-04-23',
      '1982-10-30',
      '1990-11-01',
      '2019-11-25',
    ]);
  });

  test('鹿児島市 has the three print runs of its paper as statistics without a year', async () => {
    const { data } = await api.ask(
      `{ municipality(code: "${KAGOSHIMA}") { statistics { indicator { id } observations { year value } } } }`,
    );
    const runs = data.municipality.statistics
      .flatMap(
        (one: { observations: { year: number | null; value: number }[] }) => one.observations,
      )
      .filter(({ year }: { year: number | null }) => year === null);
    expect(
      runs.map(({ value }: { value: number }) => value).sort((a: number, b: number) => a - b),
    ).toEqual([220, 230, 290_700]);
  });

  test('霧島市 has one 施策 with three 基本事業, their settled amounts, and four KPIs', async () => {
    expect(await level(KIRISHIMA, '基本事業')).toBe(3);
    const { data } = await api.ask(
      `{ policies(filter: { municipalityCodes: ["${KIRISHIMA}"], levelLabel: "基本事業" }) { nodes { budgets { amount generalRevenue unit fiscalYear } } } }`,
    );
    const amounts = data.policies.nodes.flatMap(({ budgets }: { budgets: object[] }) => budgets);
    expect(amounts).toEqual(
      [86, 7826, 32].map((amount) => ({
        amount,
        generalRevenue: amount,
        unit: '千円',
        fiscalYear: 2023,
      })),
    );
    // A target and an actual value each.
    expect(await counts(KIRISHIMA)).toMatchObject({ kpis: 4, planObservations: 8 });
  });

  test('the official statistics are 76 figures for each of the five cities', async () => {
    for (const code of [KATORI, YAMAGUCHI, MINE, KIRISHIMA]) {
      expect(await counts(code)).toMatchObject({ statisticObservations: 76 });
    }
    expect(await counts(KAGOSHIMA)).toMatchObject({ statisticObservations: 76 + 3 });
  });
});

async function counts(code: string) {
  const { data } = await api.ask(`{ dataset { countsByMunicipality {
    municipality { code } policies reprints kpis planObservations statisticObservations
  } } }`);
  return data.dataset.countsByMunicipality.find(
    ({ municipality }: { municipality: { code: string } }) => municipality.code === code,
  );
}

describe('what is printed', () => {
  test('is never longer than 120 characters where it is taken over', async () => {
    const columns = {
      evidence: ['quote'],
      kpi: ['name', 'definition', 'unit', 'measuredBy'],
      observation: ['raw', 'unit'],
      reported_progress: ['raw'],
      plan: ['name', 'issuer', 'periodRaw'],
      policy: ['title', 'code', 'levelLabel', 'completionCriterion'],
      policy_phase: ['phase', 'raw'],
      budget: ['item', 'raw'],
      partnership: ['name', 'dateRaw'],
      sister_city: ['partnerName', 'region', 'kindLabel', 'dateRaw'],
      source_document: ['title', 'publisher'],
    };
    let seen = 0;
    for (const [table, names] of Object.entries(columns)) {
      for (const row of await api.db.query(`SELECT * FROM "${table}"`)) {
        for (const name of names) {
          if (row[name] === null) continue;
          expect(row[name].length).toBeLessThanOrEqual(120);
          seen++;
        }
      }
    }
    for (const [table, lists] of Object.entries({
      policy: ['leadDepartments', 'relatedDepartments', 'targetActors', 'stages'],
      partnership: ['partners'],
      sister_city: ['fieldsOfExchange'],
      evidence: ['locator'],
    })) {
      for (const row of await api.db.query(`SELECT * FROM "${table}"`)) {
        for (const item of lists.flatMap((name) => JSON.parse(row[name]) as string[])) {
          expect(item.length).toBeLessThanOrEqual(120);
          seen++;
        }
      }
    }
    expect(seen).toBeGreaterThan(10_000);
  });

  test('has evidence: every record of every kind', async () => {
    const tables = ['kpi', 'observation', 'plan', 'policy', 'budget', 'narrative', 'partnership'];
    for (const table of [...tables, 'sister_city', 'reported_progress']) {
      const [{ count }] = await api.db.query(
        `SELECT COUNT(*) AS count FROM "${table}" WHERE id NOT IN (SELECT "subjectId" FROM evidence)`,
      );
      expect([table, count]).toEqual([table, 0]);
    }
  });

  test('has either a value or a reason: every observation and every printed progress', async () => {
    for (const table of ['observation', 'reported_progress']) {
      const [{ count }] = await api.db.query(
        `SELECT COUNT(*) AS count FROM "${table}" WHERE (value IS NULL) = (missing IS NULL)`,
      );
      expect([table, count]).toEqual([table, 0]);
    }
  });
});
