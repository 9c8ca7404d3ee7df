type Variables = Record<string, unknown>;

/** A query with what compilers of queries are known to read in another way than GraphQL. */
export interface Tricky {
  title: string;
  query: string;
  variables?: Variables;
  operationName?: string;
}

const TOWN = '"122360"';

/** Those that are answered whole, and compiled. */
export const COMPILED: readonly Tricky[] = [
  { title: 'a name of a type', query: `{ __typename municipality(code: ${TOWN}) { __typename } }` },
  {
    title: 'aliases, that look like a path in another place',
    query: `{
      a_b: municipality(code: "462187") { name kpis(first: 1) { nodes { id } } }
      a: municipality(code: ${TOWN}) { b: kpis(first: 2) { c: nodes { d: name } } name }
    }`,
  },
  {
    title: 'a field that is written twice',
    query: `{ municipality(code: ${TOWN}) { name kpis(first: 2) { totalCount } }
      municipality(code: ${TOWN}) { code kpis(first: 2) { nodes { name } } name } }`,
  },
  {
    title: 'fragments in fragments, on the same type and on none',
    query: `{ municipality(code: ${TOWN}) { ...A ... { nameEn ...B } } }
      fragment A on Municipality { ...B prefecture { ...P } }
      fragment B on Municipality { name prefecture { code } }
      fragment P on Prefecture { name }`,
  },
  {
    title: 'fragments on a union, its types and all of them',
    query: `query ($q: String!) { search(query: $q, first: 20) { edges { cursor type node {
      __typename ... on SearchResult { kind: __typename }
      ... on Municipality { name prefecture { name } } ...Plan
      ... on Kpi { name unit municipality { code } } ... on Policy { title }
      ... on Indicator { label: __typename } ... on Searchable { labelEn home: municipality { id } }
    } } pageInfo { endCursor hasNextPage } } }
    fragment Plan on Plan { name municipality { name } }`,
    variables: { q: '計画' },
  },
  {
    title: 'records of any type, by their ids',
    query: `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
      ... on Node { same: id } ... on Municipality { code prefecture { id } }
      ... on Kpi { name plan { ... on Node { id } } } ...Figure
    } node(id: "prefecture/12") { ... on Prefecture { name } ... on Plan { name } } }
    fragment Figure on Observation { raw kpi { id } statistic { id } }`,
    variables: {
      ids: [
        ...['municipality/122360', 'nothing', 'prefecture/12', 'furusato-nozei.amount'],
        ...['statistic/furusato-nozei-amount/122360/actual/2022', 'katori/kpi/none'],
      ],
    },
  },
  {
    title: 'enums in and out, in a list and alone',
    query: `query ($measures: [Measure!], $one: Measure!) {
      a: compare(indicator: "ふるさと納税", measures: $measures) { rows { cells { measure year value missing } } }
      b: compare(indicator: "ふるさと納税", measures: [TARGET, $one]) { rows { cells { measure } } }
      c: compare(indicator: "ふるさと納税", measures: ACTUAL) { rows { cells { measure } } }
    }`,
    variables: { measures: ['ACTUAL', 'TARGET'], one: 'BASELINE' },
  },
  {
    title: 'one value where a list is wanted',
    query: `query ($codes: [ID!]!, $code: ID!) {
      a: municipalities(filter: { codes: $codes }) { nodes { name } }
      b: municipalities(filter: { codes: ${TOWN} }) { nodes { name } }
      c: municipalities(filter: { codes: [$code, "462187"] }) { nodes { name } }
    }`,
    variables: { codes: '352039', code: '122360' },
  },
  {
    title: 'numbers for an id',
    query: `query ($code: ID!) { a: municipality(code: $code) { name } b: municipality(code: 462187) { name } }`,
    variables: { code: 122360 },
  },
  {
    title: 'an object with some of its fields, and with none',
    query: `query ($years: YearRange, $from: Int, $none: YearRange) {
      a: compare(indicator: "ふるさと納税", years: $years) { rows { cells { year } } }
      b: compare(indicator: "ふるさと納税", years: { from: $from }) { rows { cells { year } } }
      c: compare(indicator: "ふるさと納税", years: $none) { rows { cells { year } } }
    }`,
    variables: { years: { from: 2022, to: null }, from: 2024 },
  },
  {
    title: 'variables with other values where they are left out',
    query: `query ($n: Int = 3, $codes: [ID!] = ["122360", "462187"]) {
      municipalities(first: $n, filter: { codes: $codes }) { nodes { name } }
    }`,
  },
  {
    title: 'variables that are left out, and that are null',
    query: `query ($n: Int, $filter: MunicipalityFilter) {
      municipalities(first: $n, filter: $filter) { nodes { name } }
    }`,
    variables: { filter: null },
  },
  {
    title: 'variables that nobody declared',
    query: '{ dataset { release } }',
    variables: { more: { a: [1, null] } },
  },
  {
    title: 'the second operation of a document',
    query: `query A { dataset { name } } query B { dataset { release } }`,
    operationName: 'B',
  },
  {
    title: 'texts with every kind of mark',
    query: String.raw`{ search(query: "a\"b'c\\d${'`'}e\u2028${'$'}{f}//*/") { totalCount } }`,
  },
  {
    title: 'names that mean something in code',
    query: `{ municipality(code: ${TOWN}) {
      return: nameEn toString: kind v: name a: code f1: nameKana t0: prefecture { g0: name }
    } }`,
  },
  {
    title: 'text that would be code',
    query: `{ search(query: "');globalThis.broken=1;('\`\${globalThis.broken=1}") { totalCount } }`,
  },
  {
    title: 'a scalar of our own, in and out',
    query: `query ($from: PartialDate) {
      a: partnerships(filter: { dateFrom: $from }) { nodes { date } }
      b: partnerships(filter: { dateTo: "2020-03" }) { nodes { date } }
    }`,
    variables: { from: '2021' },
  },
  {
    title: 'what is not there',
    query: '{ municipality(code: "000000") { name prefecture { name } } }',
  },
  {
    title: 'lists in lists, asked in one go',
    query: `{ municipalities(filter: { codes: ["122360", "462187"] }) {
      nodes { kpis(first: 3) { nodes { name observations { year value evidence { quote document { title publisher } } } } } } } }`,
  },
];

/** Those that are left to Apollo, and why. */
export const LEFT: readonly Tricky[] = [
  {
    title: 'a field that is left out by a variable',
    query: `query ($no: Boolean!) { dataset { name @include(if: $no) release @skip(if: $no) } }`,
    variables: { no: false },
  },
  {
    title: 'a fragment that is skipped in one place and not in another',
    query: `query ($yes: Boolean = true) { dataset { ...F @skip(if: $yes) ...F } }
      fragment F on Dataset { release }`,
  },
  { title: 'the schema itself', query: '{ __schema { queryType { name } } }' },
  { title: 'a type of the schema', query: '{ __type(name: "Plan") { name } dataset { name } }' },
];

/** Variables with which a compiled query cannot be answered, after some with which it can. */
export const REFUSED: readonly (Tricky & { good: Variables })[] = [
  {
    title: 'a variable of another type',
    query: 'query ($n: Int) { municipalities(first: $n) { nodes { name } } }',
    good: { n: 2 },
    variables: { n: 'two' },
  },
  {
    title: 'a field of an object that it has not',
    query: 'query ($f: MunicipalityFilter) { municipalities(filter: $f) { nodes { name } } }',
    good: { f: { codes: ['122360'] } },
    variables: { f: { codes: ['122360'], more: 1 } },
  },
  {
    title: 'an enum value that there is not',
    query: 'query ($m: [Measure!]) { compare(indicator: "ふるさと納税", measures: $m) { unit } }',
    good: { m: ['ACTUAL'] },
    variables: { m: ['actual'] },
  },
  {
    title: 'a scalar of our own that is none',
    query:
      'query ($from: PartialDate) { partnerships(filter: { dateFrom: $from }) { nodes { date } } }',
    good: { from: '2021' },
    variables: { from: '2021-13' },
  },
  {
    title: 'null for a variable that must have a value',
    query: 'query ($code: ID!) { municipality(code: $code) { name } }',
    good: { code: '122360' },
    variables: { code: null },
  },
  {
    title:
      'null that has another value where it is left out, inside an argument that must have one',
    query: `query ($m: Measure = ACTUAL) { compare(indicator: "ふるさと納税") {
      changes(from: { measure: $m }, to: { measure: TARGET }) { difference } } }`,
    good: {},
    variables: { m: null },
  },
  {
    title: 'a page of no size',
    query: 'query ($n: Int) { municipalities(first: $n) { nodes { name } } }',
    good: { n: 1 },
    variables: { n: 101 },
  },
  {
    title: 'text that is too long',
    query: 'query ($q: String!) { search(query: $q) { totalCount } }',
    good: { q: '市' },
    variables: { q: '市'.repeat(201) },
  },
  {
    title: 'a cost that is too high',
    query:
      'query ($n: Int) { municipalities(first: $n) { nodes { kpis(first: $n) { nodes { evidence { quote } } } } } }',
    good: { n: 1 },
    variables: { n: 100 },
  },
  {
    title: 'what a resolver refuses, in a field that must not be null',
    query: 'query ($i: String!) { compare(indicator: $i) { unit } dataset { name } }',
    good: { i: 'ふるさと納税' },
    variables: { i: 'ない' },
  },
  {
    title: 'a cursor of another list, in one field of many',
    query:
      'query ($after: String) { a: plans(first: 1) { nodes { name } } b: plans(first: 1, after: $after) { nodes { name } } }',
    good: {},
    variables: { after: 'no cursor' },
  },
];
