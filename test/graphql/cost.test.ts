import { readFileSync } from 'node:fs';
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
const points = (text: string, variables?: Record<string, unknown>) => cost(text, variables).points;

describe('the cost of a query is a point for each object that it may return', () => {
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
    expect(points(text)).toBe(expected);
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
    expect(points(text)).toBe(expected);
  });
});

describe('the cost of a comparison is what is worked out and what is shown of it', () => {
  /** A quarter of a point for each row, an eighth for each cell. */
  const work = (rows: number, places: number) => Math.ceil(1 + rows / 4 + (rows * places) / 8);

  // Five towns with 3 rows each, but only 6 series in all: 11 rows.
  test.each([
    ['of all years', 'indicator: "x"', work(11, 20 * 3)],
    ['of some', 'indicator: "x", years: { from: 2021, to: 2027 }', work(11, 7 * 3)],
    ['to a year', 'indicator: "x", years: { to: 2010 }', work(11, 3 * 3)],
    ['from a year after all figures', 'indicator: "x", years: { from: 2030 }', work(11, 3)],
    ['of 60 years at most', 'indicator: "x", years: { from: 1900 }', work(11, 60 * 3)],
    [
      'of two towns and measures',
      'indicator: "x", municipalities: ["1", "2", "1"], measures: [TARGET, ACTUAL, TARGET], years: { from: 2023, to: 2023 }',
      work(6, 2),
    ],
    [
      'among a prefecture',
      'indicator: "x", among: { prefectureCode: "35" }, measures: [ACTUAL], years: { from: 2023, to: 2023 }',
      work(25, 1),
    ],
    [
      'among all',
      'indicator: "x", among: {}, measures: [ACTUAL], years: { from: 2023, to: 2023 }',
      work(1747, 1),
    ],
    ['of no town', 'indicator: "x", municipalities: []', 1],
  ])('%s', (_, args, expected) => {
    expect(points(`{ compare(${args}) { unit } }`)).toBe(expected);
  });

  const SOME = 'indicator: "x", years: { from: 2021, to: 2027 }';
  const ONE = 'indicator: "x", years: { from: 2023, to: 2023 }, measures: [ACTUAL]';
  /** 11 rows of 21 cells, 11 of one. */
  const [some, one] = [1 + 11 / 4 + 231 / 8, 1 + 11 / 4 + 11 / 8];
  test.each([
    ['nothing', 'indicator: "x", municipalities: []', '{ rows { cells { value } } }', 1],
    [
      'rows, towns and cells',
      ONE,
      '{ rows { municipality { code name } cells { value } } }',
      one + 33 / 4,
    ],
    ['the first of them', ONE, '{ rows(first: 3) { municipality { code } } }', one + 6 / 4],
    [
      'the first of all in order, which are sorted',
      ONE,
      '{ rows(first: 3, orderBy: { year: 2023, measure: ACTUAL }) { match } }',
      one + 11 / 8 + 3 / 4,
    ],
    ['a sentence for each', ONE, '{ rows { rankNote cells { missingNote } } }', one + 44 / 4],
    [
      'a sentence under another name, like an object',
      ONE,
      '{ rows { cells { a: missingNote } } }',
      one + 22 / 4 + 11,
    ],
    [
      'figures and their evidence, as any objects',
      SOME,
      '{ rows { cells { observation { evidence { quote } } } } }',
      some + (11 + 231) / 4 + 90 + 100,
    ],
    [
      'each time that it is shown',
      ONE,
      '{ a: rows { cells { value } } b: rows { cells { value } } }',
      one + 44 / 4,
    ],
    ['what goes through all cells', SOME, '{ citation }', some + 231 / 8 + 1],
    ['quartiles', ONE, '{ summaries { median } }', one + 11 / 32 + 6 / 4],
    [
      'who is missing: five reasons for five towns, each town for one of them',
      ONE,
      '{ missing { count municipalities { name } } }',
      one + 11 / 32 + 5 + 5 / 4,
    ],
  ])('shows %s', (_, args, selected, expected) => {
    expect(points(`{ compare(${args}) ${selected} }`)).toBe(Math.ceil(expected));
  });
});

describe('of the country, one official series beside a row of each town', () => {
  const material = () => ({ kpis: 0, statistics: 1741, figures: 1741 * 10, definitions: 1 });
  const country = { ...sizes, comparisons: { ...sizes.comparisons, rowsOfTown: 10, material } };
  const ofCountry = costWith(schema, { rules: sizeRules(schema, country), listers: new Map() });
  const pointsOf = (args: string, selected: string) => {
    const document = parse(`{ compare(indicator: "x", among: {}, ${args}) { ${selected} } }`);
    return ofCountry(document, document.definitions[0] as OperationDefinitionNode).of().points;
  };
  const MAXIMUM = 10_000;
  const year = 'measures: [ACTUAL], years: { from: 2020, to: 2020 }';
  const decade = 'measures: [ACTUAL], years: { from: 2014, to: 2023 }';
  const order = 'orderBy: { year: 2020, measure: ACTUAL, direction: DESC }';
  const row = (cell: string) => `municipality { code name } cells { year value ${cell} }`;
  const told = row('rank rankReason percentile missing missingNote');
  const summed = `summaries { median } missing { reason count municipalities(first: 20) { name } }`;

  test.each([
    ['a year, with names, values, reasons and ranks', year, `rows { ${told} }`],
    [
      'the same in order, with quartiles and who is missing',
      year,
      `rowCount orderNote(${order}) rows(${order}) { ${told} } ${summed}`,
    ],
    ['a year, with all figures', year, `rows { ${row('observation { raw unit }')} }`],
    ['ten years, the first twenty', decade, `rows(first: 20, ${order}) { ${told} }`],
    [
      'the same with quartiles and who is missing of each year',
      decade,
      `orderNote(${order}) rows(first: 20, ${order}) { ${told} } ${summed}`,
    ],
  ])('%s: is answered', (_, args, selected) => {
    expect(pointsOf(args, selected)).toBeLessThan(MAXIMUM);
  });

  test.each([null, 'CAPITA'])(
    'a year as a file, per %s, with all that stands in it: is answered',
    (per) => {
      const document = parse(readFileSync('schema/queries/addresses/compare.graphql', 'utf8'));
      const years = { from: 2020, to: 2020 };
      const variables = { indicator: 'x', among: {}, measures: ['ACTUAL'], years, per };
      const { of } = ofCountry(document, document.definitions[0] as OperationDefinitionNode);
      expect(of(variables).points).toBeLessThan(MAXIMUM);
    },
  );

  test.each([
    ['ten years of all rows', decade, `rows { ${told} }`],
    ['twenty years and three measures', 'years: { from: 2004, to: 2023 }', 'unit'],
    ['sixty years', 'measures: [ACTUAL], years: { from: 1970, to: 2029 }', 'unit'],
    [
      'quartiles and who is missing of ten years under names of their own',
      decade,
      [1, 2, 3].map((n) => `a${n}: summaries { median } b${n}: missing { count }`).join(' '),
    ],
    [
      'what each town promises itself',
      year,
      'changes(from: { measure: ACTUAL }, to: { measure: ACTUAL }) { from { value } to { value } }',
    ],
    ['all rows three times', year, `a: rows { ${told} } b: rows { ${told} } c: rows { ${told} }`],
    [
      'one note under three names',
      year,
      'rows { cells { a: missingNote b: missingNote c: missingNote } }',
    ],
    [
      'the plans of each town',
      year,
      'rows { municipality { plans(first: 5) { nodes { name } } } }',
    ],
  ])('%s: is refused', (_, args, selected) => {
    expect(pointsOf(args, selected)).toBeGreaterThan(MAXIMUM);
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
    expect(points(text, variables)).toBe(expected);
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
    const once = points(text) ?? 0;
    expect(once).toBeGreaterThan(1_000);
    expect(once).toBeLessThan(7_500);
    expect(
      points(text.replace('__schema {', 'a: __schema { types { ...FullType } } __schema {')),
    ).toBeGreaterThan(once * 1.5);
  });

  test('is no way round: types of fields of types are multiplied', () => {
    const nested = '{ __schema { types { fields { type { fields { type { name } } } } } } }';
    expect(points(nested)).toBeGreaterThan(10_000);
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
    points: 2,
    reads: 2,
    variables: {},
  });
});
