import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';
import { pagedLists } from './lists-of-schema.js';
import { cursors, type Edge, walk } from './walk-list.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** What the rows of a list are sorted by, as the API shows it. */
interface Key {
  select: string;
  of(edge: Edge): string | number | null;
}

const ofNode = (select: string, of: (node: Edge) => string | number | null): Key => ({
  select: `node { ${select} }`,
  of: ({ node }) => of(node),
});
const named = (name: string) => ofNode(name, (node) => node[name]);

/** By the name of the list and of the field; null where the API does not show it. */
const KEYS: Record<string, Record<string, Key | null>> = {
  Municipality: {
    CODE: named('code'),
    KANA: named('nameKana'),
    NAME_EN: named('nameEn'),
    KPI_COUNT: ofNode('kpis { totalCount }', ({ kpis }) => kpis.totalCount),
  },
  Plan: {
    NAME: named('name'),
    START_FISCAL_YEAR: ofNode(
      'period { startFiscalYear }',
      ({ period }) => period?.startFiscalYear ?? null,
    ),
    END_FISCAL_YEAR: ofNode(
      'period { endFiscalYear }',
      ({ period }) => period?.endFiscalYear ?? null,
    ),
  },
  Policy: { TITLE: named('title'), KPI_COUNT: ofNode('kpis { id }', ({ kpis }) => kpis.length) },
  Kpi: {
    NAME: named('name'),
    INDICATOR: ofNode('indicator { id }', ({ indicator }) => indicator.id),
    TARGET_YEAR: ofNode('attainment { targetYear }', ({ attainment }) => attainment.targetYear),
  },
  Indicator: {
    NAME_EN: named('nameEn'),
    KPI_COUNT: ofNode('kpis { totalCount }', ({ kpis }) => kpis.totalCount),
  },
  Observation: { YEAR: named('year') },
  Partnership: { DATE: named('date'), NAME: named('name') },
  SisterCity: {
    DATE: named('date'),
    PARTNER_NAME_EN: named('partnerNameEn'),
    COUNTRY: named('country'),
  },
  SourceDocument: { DATE: named('date'), TITLE: named('title') },
  Discrepancy: { YEAR: named('year') },
  Correction: { SINCE: named('since') },
  Fact: {
    LINE: ofNode('evidence { startLine }', ({ evidence }) => evidence.startLine),
    RECORD: null,
  },
  Search: { RANK: null, LABEL: { select: 'label', of: ({ label }) => label } },
};

/** Texts go by the numbers of their characters. */
function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

/** A list in an order: what has no key stands last, what is equal as before. */
function sorted(edges: readonly Edge[], { of }: Key, direction: string): Edge[] {
  return [...edges].sort((a, b) => {
    const [x, y] = [of(a), of(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return direction === 'ASC' ? compare(x, y) : compare(y, x);
  });
}

describe.each(pagedLists())('$name', (list) => {
  const keys = KEYS[list.of] ?? {};
  const shown = Object.values(keys).flatMap((key) => key?.select ?? []);

  test('can be sorted, and each order is held here', () => {
    expect(list.orderFields.length).toBeGreaterThan(0);
    const held = [...Object.keys(keys), 'POSITION'];
    expect(list.orderFields.filter((field) => !held.includes(field))).toEqual([]);
  });

  test.each(list.narrowed)('has the same rows in every order, page by page (%s)', async (args) => {
    const whole = await walk(api, list, { first: 100, args: [args], select: shown.join(' ') });
    for (const field of list.orderFields) {
      for (const direction of ['ASC', 'DESC']) {
        const orderBy = `orderBy: { field: ${field}, direction: ${direction} }`;
        const all = cursors(await walk(api, list, { first: 100, args: [args, orderBy] }));
        const key = keys[field];
        if (key) expect([orderBy, all]).toEqual([orderBy, cursors(sorted(whole, key, direction))]);
        else expect([...all].sort()).toEqual(cursors(whole).sort());
        if (field === 'POSITION') {
          const wanted = cursors(whole);
          expect(all).toEqual(direction === 'ASC' ? wanted : wanted.reverse());
        }
        for (const first of [1, 7, 33]) {
          const pages = await walk(api, list, { first, args: [args, orderBy], pages: 4 });
          expect(cursors(pages)).toEqual(all.slice(0, first * 4));
        }
      }
    }
  });
});

test('ASC is the direction that need not be said', async () => {
  const { data } = await api.ask(`{
    a: plans(orderBy: { field: NAME }) { nodes { id } }
    b: plans(orderBy: { field: NAME, direction: ASC }) { nodes { id } }
    c: plans(orderBy: null) { nodes { id } }
    d: plans { nodes { id } }
  }`);
  expect(data.a).toEqual(data.b);
  expect(data.c).toEqual(data.d);
  expect(data.a).not.toEqual(data.d);
});

test('a cursor of one order goes on behind its row in another', async () => {
  const { data } = await api.ask('{ plans(first: 5) { pageInfo { endCursor } } }');
  const after = data.plans.pageInfo.endCursor;
  const query = `query ($after: String) { plans(first: 100, after: $after, orderBy: { field: NAME }) {
    nodes { name } edges { cursor }
  } }`;
  const all = (await api.ask(query)).data.plans.edges;
  const rest = (await api.ask(query, { after })).data.plans.edges;
  const at = cursors(all).indexOf(after);
  expect(at).toBeGreaterThan(0);
  expect(cursors(rest).slice(0, 10)).toEqual(cursors(all).slice(at + 1, at + 11));
});

test('lists inside lists are sorted alike, in a number of statements that does not grow', async () => {
  const ask = async (codes: readonly string[]) => {
    api.statements.length = 0;
    const { data, errors } = await api.ask(
      `query ($codes: [ID!]) { municipalities(filter: { codes: $codes }) { nodes { code
        plans(first: 4, orderBy: { field: END_FISCAL_YEAR, direction: DESC }) { nodes { id } }
        kpis(first: 4, orderBy: { field: NAME }) { nodes { id } }
      } } }`,
      { codes },
    );
    expect(errors).toBeUndefined();
    return { towns: data.municipalities.nodes, statements: api.statements.length };
  };
  const codes = ['122360', '352039', '352136', '462012', '462187'];
  const together = await ask(codes);
  for (const code of codes) {
    const alone = await ask([code]);
    expect(together.towns).toContainEqual(alone.towns[0]);
    expect(alone.statements).toBeLessThanOrEqual(together.statements);
    // The plans without a last year are asked for only where those with one do not fill a page.
    expect(together.statements).toBeLessThanOrEqual(alone.statements + 1);
  }
});
