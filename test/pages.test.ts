import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** Walks a list page by page. */
async function walk(field: string, first: number): Promise<{ ids: string[]; totals: number[] }> {
  const ids: string[] = [];
  const totals: number[] = [];
  let after: string | null = null;
  do {
    const query = `query ($first: Int, $after: String) {
      ${field}(first: $first, after: $after) {
        totalCount nodes { id } edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    const { data, errors } = await api.ask(query, { first, after });
    expect(errors).toBeUndefined();
    const { nodes, edges, pageInfo, totalCount } = data[field];
    expect(edges.map(({ node }: { node: { id: string } }) => node)).toEqual(nodes);
    expect(pageInfo.startCursor).toBe(edges[0].cursor);
    expect(pageInfo.endCursor).toBe(edges.at(-1).cursor);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    ids.push(...nodes.map(({ id }: { id: string }) => id));
    totals.push(totalCount);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return { ids, totals };
}

describe('a list read page by page', () => {
  test.each([
    ['observations', 97],
    ['policies', 100],
    ['kpis', 4],
    ['plans', 7],
    ['partnerships', 50],
    ['sisterCities', 5],
    ['indicators', 36],
    ['sourceDocuments', 3],
    ['discrepancies', 1],
  ])('%s gives each row once, %i at a time', async (field, first) => {
    const { ids, totals } = await walk(field, first);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(totals)).toEqual(new Set([ids.length]));
  });

  test('an omitted page size is 20, and so is null', async () => {
    const { data } = await api.ask(
      '{ a: plans { nodes { id } } b: plans(first: null) { nodes { id } } }',
    );
    expect(data.a.nodes).toHaveLength(20);
    expect(data.b.nodes).toHaveLength(20);
  });

  test('an empty list has no cursors', async () => {
    const { data } = await api.ask(
      '{ plans(filter: { text: "どこにもない" }) { totalCount nodes { id } pageInfo { hasNextPage startCursor endCursor } } }',
    );
    expect(data.plans).toEqual({
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
    });
  });
});

describe('a list inside a list', () => {
  test('has its own count and order for each parent', async () => {
    const { data } = await api.ask(`{
      municipalities(filter: { hasPlanMaterial: true }) {
        nodes { code policies(first: 3) { totalCount nodes { id } pageInfo { hasNextPage } } }
      }
    }`);
    for (const { code, policies } of data.municipalities.nodes) {
      const alone = await api.ask(
        'query ($code: ID!) { policies(first: 3, filter: { municipalityCodes: [$code] }) { totalCount nodes { id } pageInfo { hasNextPage } } }',
        { code },
      );
      expect(policies).toEqual(alone.data.policies);
    }
  });

  test('refuses the cursor of another parent', async () => {
    const { data } = await api.ask(
      '{ policies(first: 1, filter: { municipalityCodes: ["352039"] }) { pageInfo { endCursor } } }',
    );
    const after = data.policies.pageInfo.endCursor;
    const elsewhere = await api.ask(
      'query ($after: String) { municipality(code: "122360") { policies(after: $after) { totalCount } } }',
      { after },
    );
    expect(elsewhere.errors?.[0]?.extensions?.code).toBe('BAD_CURSOR');
  });

  test('goes on after a cursor', async () => {
    const page = async (after: string | null) => {
      const query = `query ($after: String) { municipality(code: "122360") {
        kpis(first: 10, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
      } }`;
      return (await api.ask(query, { after })).data.municipality.kpis;
    };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    const third = await page(second.pageInfo.endCursor);
    const ids = [first, second, third].flatMap(({ nodes }) =>
      nodes.map(({ id }: { id: string }) => id),
    );
    expect(ids).toHaveLength(first.totalCount);
    expect(new Set(ids).size).toBe(first.totalCount);
    expect(third.pageInfo.hasNextPage).toBe(false);
    expect(third.totalCount).toBe(first.totalCount);
  });
});

describe('filters', () => {
  const count = async (field: string) => {
    const { data, errors } = await api.ask(`{ list: ${field} { totalCount } }`);
    expect(errors).toBeUndefined();
    return data.list.totalCount as number;
  };

  test('text goes by any width, case and kana, and % and _ are letters', async () => {
    expect(await count('municipalities(filter: { text: "かとり" })')).toBe(
      await count('municipalities(filter: { text: "カトリ" })'),
    );
    expect(await count('policies(filter: { text: "ＤＸ" })')).toBe(
      await count('policies(filter: { text: "dx" })'),
    );
    expect(await count('policies(filter: { text: "dx" })')).toBeGreaterThan(0);
    expect(await count('municipalities(filter: { text: "%" })')).toBe(0);
    expect(await count('municipalities(filter: { text: "_" })')).toBe(0);
  });

  test('an empty list of codes lets nothing through, and no list lets all through', async () => {
    expect(await count('municipalities(filter: { codes: [] })')).toBe(0);
    expect(await count('municipalities(filter: {})')).toBe(1741);
    expect(await count('municipalities')).toBe(1741);
  });

  test('plan material divides the registry', async () => {
    const held = await count('municipalities(filter: { hasPlanMaterial: true })');
    expect(held).toBe(5);
    expect(await count('municipalities(filter: { hasPlanMaterial: false })')).toBe(1741 - held);
  });

  test('plans and statistics divide the observations', async () => {
    const all = await count('observations');
    const plans = await count('observations(filter: { source: PLAN })');
    expect(plans).toBeGreaterThan(0);
    expect(await count('observations(filter: { source: OFFICIAL })')).toBe(all - plans);
  });

  test('measures, years, themes and marks narrow', async () => {
    const observations = (filter: string) => count(`observations(filter: { ${filter} })`);
    const furusato = 'indicator: "ふるさと納税", source: PLAN';
    expect(await observations(furusato)).toBe(4);
    expect(await observations(`${furusato}, measures: [TARGET]`)).toBe(3);
    expect(await observations(`${furusato}, years: { from: 2025 }`)).toBe(2);
    expect(await count('kpis(filter: { theme: "furusato-nozei" })')).toBe(2);
    const marked = await count('kpis(filter: { isMarkedKpi: true })');
    expect(marked + (await count('kpis(filter: { isMarkedKpi: false })'))).toBe(
      await count('kpis'),
    );
    expect(await count('indicators(filter: { theme: "furusato-nozei" })')).toBe(2);
    expect(await count('sisterCities(filter: { country: "IT" })')).toBe(1);
    expect(await count('sisterCities(filter: { kind: FRIENDSHIP, dateTo: "1982-10" })')).toBe(1);
    expect(await count('sisterCities(filter: { dateFrom: "1982-11", dateTo: "1990-11-01" })')).toBe(
      1,
    );
  });

  test.each([
    'municipalities',
    'plans',
    'policies',
    'kpis',
    'observations',
    'partnerships',
    'sisterCities',
    'indicators',
    'sourceDocuments',
    'discrepancies',
  ])('%s: a filter that is null is no filter', async (field) => {
    expect(await count(`${field}(filter: null)`)).toBe(await count(field));
  });

  test('a theme is a whole id and never a part of one', async () => {
    for (const theme of ['a', 'furusato']) {
      const { errors } = await api.ask(
        `{ policies(filter: { theme: "${theme}" }) { totalCount } }`,
      );
      expect(errors?.[0]?.extensions?.code).toBe('UNKNOWN_THEME');
    }
    expect(await count('policies(filter: { theme: "furusato-nozei" })')).toBeGreaterThan(0);
  });

  test('an office goes by any width and case, and marks of the list are no text', async () => {
    expect(await count('policies(filter: { department: "[" })')).toBe(0);
    const offices = await count('policies(filter: { department: "企画部企画政策課" })');
    expect(offices).toBeGreaterThan(0);
    expect(await count('policies(filter: { department: "企画政策課" })')).toBeGreaterThan(offices);
  });

  test('a plan whose start is not printed is open at that end; one without a period is left out', async () => {
    const names = async (year: number) => {
      const { data } = await api.ask(
        `{ plans(first: 100, filter: { activeInFiscalYear: ${year} }) { nodes { id period { raw } } } }`,
      );
      return data.plans.nodes;
    };
    const held = await names(2024);
    expect(held.map(({ id }: { id: string }) => id)).toContain(
      'katori/plan/second-comprehensive-plan-late',
    );
    expect(held.every(({ period }: { period: object | null }) => period !== null)).toBe(true);
    const later = (await names(2028)).map(({ id }: { id: string }) => id);
    expect(later).not.toContain('katori/plan/second-comprehensive-plan-late');
    expect(later).toContain('katori/plan/civic-cooperation-guideline');
  });

  test('an open range of years is no range', async () => {
    expect(await count('observations(filter: { years: {} })')).toBe(await count('observations'));
    const { data } = await api.ask(
      '{ kpi(id: "kirishima/kpi/5-3/84") { all: observations { id } open: observations(years: {}) { id } } }',
    );
    expect(data.kpi.open).toEqual(data.kpi.all);
  });
});
