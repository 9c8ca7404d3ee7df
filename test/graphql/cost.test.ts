import { describe, expect, test } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, type OperationDefinitionNode, parse } from 'graphql';
import { costWith } from '../../src/graphql/cost/cost-of.js';
import { sizeRules } from '../../src/graphql/cost/size-rules.js';
import { schema as publicSchema } from '../../src/graphql/schema.js';
import { roundSizes } from './sizes.js';

const schema = publicSchema();
const sizes = roundSizes(schema);
const rules = sizeRules(schema, sizes);

function cost(text: string, variables?: Record<string, unknown>) {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return costWith(schema, { rules, listers: new Map() })(document, operation).of(variables);
}
/** What is found wrong when the cost is counted; it is told when all arguments are looked at. */
const faults = (text: string, variables?: Record<string, unknown>) =>
  cost(text, variables).asking.map(({ fault }) => fault?.message);
const objects = (text: string, variables?: Record<string, unknown>) =>
  cost(text, variables).objects;

describe('the cost of a query is the number of objects that it may return', () => {
  test.each([
    ['values cost nothing', '{ __typename }', 0],
    ['one object', '{ dataset { name release } }', 1],
    ['an object in an object', '{ dataset { counts { plans } } }', 2],
    ['a connection and its page', '{ municipalities(first: 100) { nodes { name } } }', 1 + 100],
    ['a page of the usual size', '{ plans { nodes { id } } }', 1 + 20],
    ['a page that is not shown', '{ plans(first: 100) { totalCount } }', 1],
    [
      'rows with their cursors, and where the page stands',
      '{ plans(first: 10) { edges { cursor node { name } } pageInfo { endCursor } } }',
      1 + 10 + 10 + 1,
    ],
    [
      'lists in lists are multiplied',
      '{ municipalities(first: 10) { nodes { kpis(first: 5) { nodes { name } } } } }',
      1 + 10 + 10 + 10 * 5,
    ],
    [
      'the same field under two names',
      '{ a: plans { nodes { id } } b: plans { nodes { id } } }',
      42,
    ],
    [
      'towns that are named are no more than their names',
      '{ municipalities(filter: { codes: ["122360", "462187"] }) { nodes { name } } }',
      1 + 2,
    ],
    [
      'in a fragment',
      '{ ...Plans } fragment Plans on Query { plans { ... { nodes { id } } } }',
      21,
    ],
    [
      'of a union, the type that costs most',
      `{ search(query: "a", first: 10) { nodes {
        ... on Plan { municipality { name } parent { name } }
        ... on Municipality { prefecture { name } }
        ... on SearchResult { __typename }
      } } }`,
      1 + 10 + 20,
    ],
  ])('%s', (_, text, expected) => {
    expect(objects(text)).toBe(expected);
  });

  test.each([
    [
      'a plain list has as many as its longest',
      '{ policies(first: 2) { nodes { children { title } } } }',
      1 + 2 + 2 * 10,
    ],
    [
      'and no more than there are',
      '{ policies(first: 20) { nodes { children { children { title } } } } }',
      1 + 20 + 100 + 100,
    ],
    [
      'of one record as of many',
      '{ plan(id: "x") { policies { children { children { title } } } } }',
      1 + 10 + 100 + 100,
    ],
    [
      'but the children of a common parent are returned again and again',
      '{ policies(first: 20) { nodes { parent { children { parent { children { title } } } } } } }',
      1 + 20 + 20 + 200 + 200 + 2000,
    ],
    [
      'and so is what a list has in common with others',
      '{ policies(first: 20) { nodes { relatedPlans { children { name } } } } }',
      1 + 20 + 100 + 100 * 10,
    ],
  ])('%s', (_, text, expected) => {
    expect(objects(text)).toBe(expected);
  });
});

describe('the cost of a comparison is its rows × years × measures', () => {
  // Five towns with 3 rows each, but only 6 series in all: 11 rows.
  test.each([
    ['of all years', 'indicator: "x"', '{ unit }', 1 + 11 * 20 * 3],
    ['of some', 'indicator: "x", years: { from: 2021, to: 2027 }', '{ unit }', 1 + 11 * 7 * 3],
    ['to a year', 'indicator: "x", years: { to: 2010 }', '{ unit }', 1 + 11 * 3 * 3],
    [
      'from a year after all figures',
      'indicator: "x", years: { from: 2030 }',
      '{ unit }',
      1 + 11 * 3,
    ],
    ['of 60 years at most', 'indicator: "x", years: { from: 1900 }', '{ unit }', 1 + 11 * 60 * 3],
    [
      'of two towns and measures',
      'indicator: "x", municipalities: ["1", "2", "1"], measures: [TARGET, ACTUAL, TARGET], years: { from: 2023, to: 2023 }',
      '{ unit }',
      1 + 6 * 2,
    ],
    [
      'among a prefecture',
      'indicator: "x", among: { prefectureCode: "35" }, measures: [ACTUAL], years: { from: 2023, to: 2023 }',
      '{ unit }',
      1 + 25,
    ],
    [
      'among all',
      'indicator: "x", among: {}, measures: [ACTUAL], years: { from: 2023, to: 2023 }',
      '{ unit }',
      1 + 1747,
    ],
    ['of no town', 'indicator: "x", municipalities: []', '{ rows { cells { value } } }', 1],
    [
      'and of what is returned of it',
      'indicator: "x", years: { from: 2021, to: 2027 }',
      '{ rows { cells { observation { evidence { quote } } } } }',
      1 + 231 + 11 + 231 + 90 + 100,
    ],
    [
      'each time that it is returned',
      'indicator: "x", years: { from: 2023, to: 2023 }, measures: [ACTUAL]',
      '{ a: rows { cells { value } } b: rows { cells { value } } summaries { median } }',
      1 + 11 + 2 * (11 + 11) + 11,
    ],
  ])('%s', (_, args, selected, expected) => {
    expect(objects(`{ compare(${args}) ${selected} }`)).toBe(expected);
  });
});

describe('variables', () => {
  const text =
    'query ($n: Int = 7, $no: Boolean = false) { plans(first: $n) { nodes { id evidence @include(if: $no) { quote } } } }';

  test.each([
    [undefined, 1 + 7],
    [{ n: 50 }, 1 + 50],
    [{ n: null }, 1 + 20],
    [{ n: 50, no: true }, 1 + 50 + 100],
  ])('%j', (variables, expected) => {
    expect(objects(text, variables)).toBe(expected);
  });

  test('with values that they cannot have are refused in the words of GraphQL', () => {
    expect(() => cost(text, { n: 'seven' })).toThrow(/^Variable "\$n" got invalid value "seven"/);
  });

  test.each([0, -1, 101])('that ask for a page of %i are refused before anything is read', (n) => {
    expect(faults(text, { n })).toEqual([`first must be from 1 to 100, not ${n}.`]);
  });

  test.each([
    [{ from: 2027, to: 2021 }, 'not after'],
    [{ from: 1900, to: 2000 }, 'at most 60 years'],
    [{ from: 99 }, 'a year from'],
  ])('that ask for the years %j likewise', (years, words) => {
    const compare = 'query ($years: YearRange) { compare(indicator: "x", years: $years) { unit } }';
    expect(faults(compare, { years })).toEqual([expect.stringContaining(words)]);
  });
});

describe('the standard introspection query', () => {
  const text = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });

  test('costs less than is allowed, and twice of it is counted twice', () => {
    const once = objects(text) ?? 0;
    expect(once).toBeGreaterThan(1_000);
    expect(once).toBeLessThan(7_500);
    expect(
      objects(text.replace('__schema {', 'a: __schema { types { ...FullType } } __schema {')),
    ).toBeGreaterThan(once * 1.5);
  });

  test('is no way round: types of fields of types are multiplied', () => {
    const nested = '{ __schema { types { fields { type { fields { type { name } } } } } } }';
    expect(objects(nested)).toBeGreaterThan(10_000);
  });
});

describe('what would be forgotten', () => {
  test('a list of which nobody says how long it is stops the server before it starts', () => {
    const grown = buildSchema('type Query { plans: [Plan!]! plan: Plan } type Plan { id: ID! }');
    expect(() => sizeRules(grown, sizes)).toThrow(/how long these lists are: Query\.plans$/);
  });

  test('fragments that double and double again end', () => {
    const spread = (name: string, next: string) =>
      `fragment ${name} on Query { ...${next} ...${next} }`;
    const chain = Array.from({ length: 20 }, (_, i) => spread(`f${i}`, `f${i + 1}`)).join(' ');
    const bomb = `{ ...f0 } ${chain} fragment f20 on Query { __typename }`;
    expect(() => cost(bomb)).toThrow(/at most 20000 selections/);
  });
});

test('every field of the query itself is a read', () => {
  expect(
    cost('{ a: plans { totalCount } ...More } fragment More on Query { dataset { name } }'),
  ).toMatchObject({
    objects: 2,
    reads: 2,
    variables: {},
  });
});
