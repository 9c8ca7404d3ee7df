import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { ALL_CHECKS } from '../../src/graphql/arguments/all-checks.js';
import { checksOf } from '../../src/graphql/arguments/checks-of.js';
import { schema as publicSchema } from '../../src/graphql/schema.js';
import { type Api, openApi } from '../api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const codes = (errors: { extensions?: { code?: unknown } }[] = []) =>
  errors.map(({ extensions }) => extensions?.code);

describe('every argument of the schema', () => {
  const schema = publicSchema();

  test('is looked at for something, or anything may come', () => {
    expect(() => checksOf(schema, ALL_CHECKS)).not.toThrow();
  });

  test('of which nobody has said so stops the server before it starts', () => {
    const grown = buildSchema(`
      type Query { plans(first: Int, mood: String, filter: Moods, deep: Boolean): Int }
      input Moods { text: String, colour: ID, kind: Kind }
      enum Kind { A }
    `);
    const unanswered = /looked at for: Query\.plans\.mood, Moods\.colour$/;
    expect(() => checksOf(grown, ALL_CHECKS)).toThrow(unanswered);
  });

  test('that has a check of its own is in the schema: none is left behind by a name that is gone', () => {
    const named = new Set<string>();
    for (const type of Object.values(schema.getTypeMap())) {
      named.add(type.name);
      if (!('getFields' in type)) continue;
      for (const field of Object.values(type.getFields())) {
        const args = 'args' in field ? field.args : [];
        const owner = 'args' in field ? `${type.name}.${field.name}` : type.name;
        for (const { name } of [...args, ...('args' in field ? [] : [field])]) {
          named.add(name).add(`${owner}.${name}`);
        }
      }
    }
    expect(Object.keys(ALL_CHECKS).filter((key) => !named.has(key))).toEqual([]);
  });
});

describe('arguments are looked at before anything is executed', () => {
  test('once for each field, however many parents it has: no SQL is run', async () => {
    const wrong = (i: number) =>
      `a${i}: kpis(first: 1, filter: { indicator: "ふるさと脳税" }) { totalCount }`;
    const many = Array.from({ length: 45 }, (_, i) => wrong(i)).join(' ');
    api.statements.length = 0;
    const answer = await api.ask(`{ municipalities(first: 100) { nodes { ${many} } } }`);
    expect(answer).not.toHaveProperty('data');
    expect(codes(answer.errors)).toEqual(['UNKNOWN_INDICATOR']);
    expect(answer.errors?.[0]?.locations).toHaveLength(3);
    expect(api.statements).toEqual([]);
  });

  test('and all that is wrong is told at once, where it stands', async () => {
    const answer = await api.ask(
      `query ($first: Int) {
        plans(first: $first) { totalCount }
        observations(filter: { municipalityCodes: ["999999"], years: { from: 99 } }) { totalCount }
        compare(indicator: "ない", years: { from: 1900, to: 2000 }) { unit }
      }`,
      { first: 0 },
    );
    expect(answer.status).toBe(400);
    expect(codes(answer.errors).sort()).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'UNKNOWN_INDICATOR',
      'UNKNOWN_MUNICIPALITY',
    ]);
    const lines = answer.errors?.map(({ locations }) => locations?.[0]?.line);
    expect(new Set(lines)).toEqual(new Set([2, 3, 4]));
  });

  test('of a plain field, in a fragment and in variables, too', async () => {
    const query = `query ($year: Int) { kpis(first: 1) { nodes { ...Of } } }
      fragment Of on Kpi { attainment(year: $year) { reached } }`;
    const refused = await api.ask(query, { year: 3 });
    expect(refused).toMatchObject({ status: 400, errors: [{ locations: [{ line: 2 }] }] });
    expect((await api.ask(query, { year: 2024 })).errors).toBeUndefined();
  });

  test('but not of a field that is left out', async () => {
    const query = `query ($no: Boolean!) { dataset { name }
      plans(first: 0) @skip(if: $no) { totalCount }
      ... @skip(if: $no) { kpis(after: "?") { totalCount } }
    }`;
    expect((await api.ask(query, { no: true })).errors).toBeUndefined();
    expect(codes((await api.ask(query, { no: false })).errors)).toEqual([
      'BAD_USER_INPUT',
      'BAD_CURSOR',
    ]);
  });

  test('and a cursor under many parents, which is that of one of them at most', async () => {
    const { data } = await api.ask(
      '{ municipality(code: "122360") { plans(first: 1) { pageInfo { endCursor } } } }',
    );
    const page = `plans(first: 1, after: "${data.municipality.plans.pageInfo.endCursor}") { nodes { id } }`;
    const under = (towns: string) => api.ask(`{ municipalities(${towns}) { nodes { ${page} } } }`);
    expect((await under('filter: { codes: ["122360"] }')).errors).toBeUndefined();
    const refused = await under('first: 2');
    expect(refused).toMatchObject({ status: 400, errors: [{ extensions: { argument: 'after' } }] });
    expect(refused.errors?.[0]?.message).toContain('up to 2 parents');
  });

  test('and no more is told than 20 errors, with the number of the others', async () => {
    const names = Array.from({ length: 50 }, (_, i) => `a${i}: plans(first: ${-i}) { totalCount }`);
    const answer = await api.ask(`{ ${names.join(' ')} }`);
    expect(answer.errors?.length).toBeLessThanOrEqual(20);
    expect(answer.extensions).toMatchObject({ moreErrors: 50 - (answer.errors?.length ?? 0) });
  });
});

test('a refusal costs what it cost to find', async () => {
  const limited = await openApi({ rateLimit: 20 });
  const ask = () =>
    limited.ask('{ a: kpis(first: 0) { totalCount } b: plans(first: -1) { totalCount } }');
  const statuses = [];
  for (let i = 0; i < 10; i++) statuses.push((await ask()).status);
  await limited.close();
  expect(statuses.slice(0, 3)).toEqual([400, 400, 400]);
  expect(statuses.at(-1)).toBe(429);
});
