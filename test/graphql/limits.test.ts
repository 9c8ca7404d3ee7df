import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { type Api, openApi } from '../api.js';
import { post, refused, refusedQuery } from '../http/refused.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const times = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const answered = async (query: string, variables?: Record<string, unknown>) => {
  const { status, errors } = await api.ask(query, variables);
  expect([status, errors]).toEqual([200, undefined]);
};

describe('a document', () => {
  test('has at most 2,000 tokens', async () => {
    const document = (count: number) => `{ dataset { ${times(count, (i) => `n${i}`)} } }`;
    expect(await refusedQuery(api, document(2_000))).toMatchObject({
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
      message: expect.stringContaining('2000 tokens'),
    });
  });

  const nested = (depth: number) =>
    `{ policy(id: "x") { ${'parent { '.repeat(depth - 2)} id ${'} '.repeat(depth - 2)} } }`;
  const spread = (depth: number) =>
    `{ policy(id: "x") { ...F } } fragment F on Policy { ${'parent { '.repeat(depth - 2)} id ${'} '.repeat(depth - 2)} }`;

  test.each([
    ['is at most 16 deep', nested(17), nested(16)],
    ['is as deep as its fragments', spread(17), spread(16)],
    [
      'has at most 50 aliases',
      `{ ${times(51, (i) => `a${i}: __typename`)} }`,
      `{ ${times(50, (i) => `a${i}: __typename`)} }`,
    ],
    [
      'has at most 100 characters in an alias, which an answer repeats in each row',
      `{ ${'a'.repeat(101)}: __typename }`,
      `{ ${'a'.repeat(100)}: __typename }`,
    ],
    [
      'repeats at most 50 fields',
      `{ ${times(52, () => '__typename')} }`,
      `{ ${times(51, () => '__typename')} }`,
    ],
    [
      'uses at most 50 fragments',
      `{ ${times(51, () => '... { __typename }')} }`,
      `{ ${times(50, () => '... { __typename }')} }`,
    ],
    [
      'has at most 4 directives on one node',
      `{ __typename ${times(5, () => '@skip(if: false)')} }`,
      '{ __typename @skip(if: false) @include(if: true) }',
    ],
  ])('%s', async (_, tooMuch, enough) => {
    const { status, code, extensions } = await refusedQuery(api, tooMuch);
    expect([status, code]).toEqual([400, 'LIMIT_EXCEEDED']);
    expect(extensions.maximum).toBeGreaterThan(0);
    await answered(enough);
  });

  test('that asks for the schema by the standard query is within all limits', async () => {
    await answered(
      getIntrospectionQuery({
        descriptions: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    );
  });
});

describe('a query', () => {
  const rows =
    'query ($n: Int = 100) { municipalities(first: $n) { nodes { kpis(first: 100) { nodes { id } } } } }';

  test('costs at most 10,000, by its variables and their defaults', async () => {
    expect(await refusedQuery(api, rows)).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_COMPLEX',
      extensions: { cost: 1 + 100 + 100 + 100 * 100, maximum: 10_000 },
    });
    // A document that is known is not validated again: its cost is counted again all the same.
    const { extensions } = await api.ask(rows, { n: 2 });
    expect(extensions?.cost).toBe(1 + 2 + 2 + 200);
    expect(await refusedQuery(api, rows)).toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
  });

  test.each([
    ['a comparison of all towns', '{ compare(indicator: "出生数", among: {}) { unit } }'],
    [
      'children of parents of children',
      `{ policies(first: 100) { nodes { ${'parent { children { '.repeat(5)} id ${'} } '.repeat(5)} } } }`,
    ],
    [
      'one text under many names',
      `{ compare(indicator: "births", among: { prefectureCode: "46" }, years: { from: 2000, to: 2010 }) { rows { cells { ${times(50, (i) => `a${i}: missingNote`)} } } } }`,
    ],
    [
      'types of fields of types',
      '{ __schema { types { fields { type { fields { type { name } } } } } } }',
    ],
  ])('that would return too much is refused before anything is read: %s', async (_, query) => {
    expect(await refusedQuery(api, query)).toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
  });

  test('that costs as much as is allowed is answered, and tells its cost', async () => {
    const narrow = await openApi({ largestCost: 4 });
    const plans = 'query ($n: Int) { plans(first: $n) { nodes { id } } }';
    expect((await narrow.ask(plans, { n: 3 })).extensions).toEqual({ cost: 4 });
    expect(await refusedQuery(narrow, plans, { n: 4 })).toMatchObject({
      extensions: { cost: 5, maximum: 4 },
    });
    await narrow.close();
  });
});

describe('an argument', () => {
  const text = 'query ($t: String) { plans(filter: { text: $t }) { totalCount } }';
  const codes = 'query ($c: [ID!]) { plans(filter: { municipalityCodes: $c }) { totalCount } }';
  const written = (value: string) => `{ plans(filter: { text: ${value} }) { totalCount } }`;

  test.each([
    ['a text of 201 characters', text, { t: 'あ'.repeat(201) }],
    ['the same written in the document', written(`"${'あ'.repeat(201)}"`), {}],
    ['an id of 201 digits', `{ plan(id: ${'1'.repeat(201)}) { name } }`, {}],
    ['a list of 251 items', codes, { c: new Array(251).fill('122360') }],
    [
      'the same written in the document',
      `{ plans(filter: { municipalityCodes: [${times(251, () => '"122360"')}] }) { totalCount } }`,
      {},
    ],
    [
      'a default of 201 characters',
      `query ($t: String = "${'a'.repeat(201)}") { plans(filter: { text: $t }) { totalCount } }`,
      {},
    ],
    ['a control character', text, { t: 'a\u0000' }],
    ['the same written in the document', written('"a\\u0000"'), {}],
    ['a line break', written('"""a\nb"""'), {}],
    ['half a character', text, { t: 'a\ud842' }],
    ['a variable that nobody uses', '{ dataset { name } }', { t: 'a\ud842' }],
    [
      'a variable of many levels',
      '{ dataset { name } }',
      { t: JSON.parse(`${'['.repeat(9)}${']'.repeat(9)}`) },
    ],
    [
      'an object of 251 keys',
      'query ($f: PlanFilter) { plans(filter: $f) { totalCount } }',
      { f: Object.fromEntries(Array.from({ length: 251 }, (_, i) => [`k${i}`, 0])) },
    ],
    [
      'an object of ten thousand keys',
      'query ($f: PlanFilter) { plans(filter: $f) { totalCount } }',
      { f: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, 0])) },
    ],
    [
      'objects of many keys in a list',
      'query ($f: PlanFilter) { plans(filter: $f) { totalCount } }',
      {
        f: {
          a: new Array(100).fill(
            Object.fromEntries(Array.from({ length: 240 }, (_, i) => [`k${i}`, 0])),
          ),
          ...Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`k${i}`, 0])),
        },
      },
    ],
    ['of another type', text, { t: 7 }],
    [
      'lists in lists without end',
      `{ plans(filter: ${'['.repeat(900)}${']'.repeat(900)}) { totalCount } }`,
      {},
    ],
    ['a query of 201 characters', `{ search(query: "${'あ'.repeat(201)}") { totalCount } }`, {}],
    ['a page of 101', '{ plans(first: 101) { totalCount } }', {}],
    [
      'a page of none inside a list',
      '{ plans { nodes { municipality { kpis(first: 0) { totalCount } } } } }',
      {},
    ],
    ['61 years', '{ compare(indicator: "出生数", years: { from: 1960, to: 2020 }) { unit } }', {}],
  ])('cannot be %s', async (_, query, variables) => {
    const { status, code, extensions } = await refusedQuery(api, query, variables);
    expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(extensions.argument).toMatch(/\w/);
  });

  test('can be as long as that', async () => {
    await answered(text, { t: '𠮟'.repeat(200) });
    await answered(written(`"${'𠮟'.repeat(200)}"`));
    await answered(codes, { c: new Array(250).fill('122360') });
  });

  test.each([
    ['__proto__', '{"query":"{__typename}","variables":{"__proto__":{"x":1}}}'],
    ['a constructor', '{"query":"{__typename}","variables":{"constructor":1}}'],
    ['a prototype inside', '{"query":"{__typename}","variables":{"a":[{"prototype":1}]}}'],
    ['__proto__ of the body', '{"query":"{__typename}","__proto__":{"x":1}}'],
    ['the same in other letters', '{"query":"{__typename}","\\u005f_proto__":{"x":1}}'],
    ['__proto__ as an alias', '{"query":"{__proto__: __typename}"}'],
    [
      '__proto__ as a variable',
      '{"query":"query ($__proto__: Int) {plans(first:$__proto__){totalCount}}"}',
    ],
  ])('is not called %s', async (_, body) => {
    expect(await refused(api, post(body))).toMatchObject({ status: 400 });
  });
});

describe('a body', () => {
  test.each([
    ['lists', `${'['.repeat(131_000)}${']'.repeat(131_000)}`],
    ['lists that do not end', '['.repeat(262_000)],
    ['objects', `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`],
    [
      'variables',
      `{"query":"{ __typename }","variables":{"a":${'['.repeat(31)}${']'.repeat(31)}}}`,
    ],
  ])('has at most 32 levels of %s', async (_, body) => {
    const { code, message } = await refused(api, post(body));
    expect([code, message]).toEqual(['BAD_REQUEST', expect.stringContaining('32 levels')]);
  });

  test('whose query has brackets has no more levels for them', async () => {
    const query = `{ __typename } # "\\" ${'[{'.repeat(100)}`;
    await answered(query);
  });
});

describe('a refusal says no more than fits', () => {
  test.each([
    ['many faults', `{ ${times(300, (i) => `nothing${i}`)} }`],
    ['one long fault', `{ ${'x'.repeat(100_000)} }`],
    [
      'many unknown towns',
      `{ plans(filter: { municipalityCodes: [${times(250, (i) => `"${'市'.repeat(190)}${i}"`)}] }) { totalCount } }`,
    ],
    [
      'a long name of a field',
      `{ ${'a'.repeat(100_000)}: compare(indicator: "x", years: { from: 1 }) { unit } }`,
    ],
  ])('of %s', async (_, query) => {
    const { body, statusCode } = await api.app.inject(post({ query }));
    expect(statusCode).toBe(400);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(4096);
    expect(JSON.parse(body).errors.length).toBeGreaterThan(0);
  });
});
