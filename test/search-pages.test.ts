import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';
import { searchIn } from './search-in.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const { ask, hits, total } = searchIn(() => api);

describe('a list of hits', () => {
  test.each([1, 7, 100])('has neither double nor gap in pages of %i', async (first) => {
    const found = await hits('協働', undefined, first);
    const ids = found.map(({ node }) => node.id);
    expect(ids).toHaveLength(71);
    expect(new Set(ids).size).toBe(71);
    expect(ids).toEqual((await hits('協働')).map(({ node }) => node.id));
  });

  test('of many ranks and hundreds of rows, likewise', async () => {
    const found = await hits('山口', undefined, 37);
    expect(new Set(found.map(({ node }) => node.id)).size).toBe(await total('山口'));
    expect(found.length).toBeGreaterThan(37 * 2);
  });

  test('goes on empty behind its last row and still counts all', async () => {
    const last = (await hits('婚活')).at(-1);
    const { data } = await ask('婚活', { after: last?.cursor });
    expect(data.search).toMatchObject({ totalCount: 3, edges: [] });
    expect(data.search.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('holds only the types that are asked for, and nothing for none', async () => {
    expect((await hits('納税', ['KPI', 'INDICATOR'])).map(({ type }) => type)).toEqual([
      'INDICATOR',
      'INDICATOR',
      'KPI',
      'KPI',
    ]);
    expect(await total('納税', ['SISTER_CITY'])).toBe(0);
    expect(await hits('納税', [])).toEqual([]);
  });

  test('has the record behind each hit, by its own type, in edges and nodes', async () => {
    const typename = (type: string) =>
      type
        .split('_')
        .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
        .join('');
    const found = await hits('川西市');
    expect(found.length).toBeGreaterThan(2);
    for (const { type, node } of found) expect(node.__typename).toBe(typename(type));
    const { data } = await api.ask(`{
      search(query: "ナポリ") {
        nodes { ... on SisterCity { partnerName country municipality { name } } }
      }
    }`);
    expect(data.search.nodes).toEqual([
      { partnerName: 'ナポリ市', country: 'IT', municipality: { name: '鹿児島市' } },
    ]);
  });

  test('loads records only when they are asked for, those of a type in one statement', async () => {
    const statements = async (fields: string) => {
      api.statements.length = 0;
      const { errors } = await api.ask(`{ search(query: "納税", first: 100) { ${fields} } }`);
      expect(errors).toBeUndefined();
      return api.statements.length;
    };
    const alone = await statements('totalCount edges { type label snippet }');
    const kinds = new Set((await hits('納税')).map(({ type }) => type));
    expect(kinds.size).toBe(5);
    // Small tables are held in memory.
    for (const kind of ['MUNICIPALITY', 'INDICATOR', 'SOURCE_DOCUMENT']) kinds.delete(kind);
    expect(kinds.size).toBe(3);
    expect(await statements('edges { node { __typename } } nodes { __typename }')).toBe(
      alone + kinds.size,
    );
  });
});

describe('what is refused', () => {
  test.each(['', '　', '%', '"*"', '移住\u0000', '移'.repeat(201)])(
    'the query %j',
    async (query) => {
      expect((await ask(query)).errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT', argument: 'query' } },
      ]);
    },
  );

  test('a page of no size', async () => {
    expect((await ask('移住', { first: 101 })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'first' } },
    ]);
  });

  test('a cursor that this search did not give out', async () => {
    const of = (text: string) => Buffer.from(text).toString('base64url');
    const [other] = await hits('ナポリ');
    const otherType = (await hits('納税', ['KPI']))[0];
    for (const [after, types] of [
      [other?.cursor],
      [otherType?.cursor, ['POLICY']],
      [of('122360')],
      [of("KPI:x' OR '1'='1")],
      ['***'],
      [''],
    ]) {
      expect((await ask('納税', { after, types })).errors).toMatchObject([
        { extensions: { code: 'BAD_CURSOR', argument: 'after' } },
      ]);
    }
  });
});
