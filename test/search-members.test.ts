import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import { schema as publicSchema } from '../src/graphql/schema.js';
import { type Api, openApi } from './api.js';

let api: Api;
let schema: GraphQLSchema;
let members: readonly GraphQLObjectType[];
beforeAll(async () => {
  api = await openApi({ largestCost: Number.POSITIVE_INFINITY });
  schema = publicSchema();
  const union = schema.getType('SearchResult');
  if (!isUnionType(union)) throw new Error('SearchResult is no union');
  members = union.getTypes();
});
afterAll(() => api.close());

type Field = GraphQLField<unknown, unknown>;

/** What two fields of one name must have in common to stand side by side in fragments. */
const shapeOf = ({ type }: Field) =>
  isLeafType(getNamedType(type)) ? String(type) : String(type).replace(/\w+/, 'Object');

/** The fields that several members have, by their names. */
function fieldsInCommon(): Map<string, Field[]> {
  const byName = new Map<string, Field[]>();
  for (const field of members.flatMap((type) => Object.values(type.getFields()))) {
    byName.set(field.name, [...(byName.get(field.name) ?? []), field]);
  }
  return new Map([...byName].filter(([, fields]) => fields.length > 1));
}
const agree = (fields: readonly Field[]) => new Set(fields.map(shapeOf)).size === 1;

function written({ name, type, args }: Field): string {
  if (args.some(isRequiredArgument)) throw new Error(`${name} wants arguments`);
  return isCompositeType(getNamedType(type)) ? `${name} { __typename }` : name;
}

describe('the members of SearchResult', () => {
  test('are those that are Searchable', () => {
    const searchable = Object.values(schema.getTypeMap()).filter(
      (type) =>
        'getInterfaces' in type && type.getInterfaces().some(({ name }) => name === 'Searchable'),
    );
    expect(searchable).toEqual([...members].sort((a, b) => (a.name < b.name ? -1 : 1)));
  });

  test('are asked for all fields that they have in common, each by its own name', async () => {
    const names = [...fieldsInCommon()].filter(([, fields]) => agree(fields)).map(([name]) => name);
    const fragments = members.map((type) => {
      const own = names.flatMap((name) => type.getFields()[name] ?? []);
      return `... on ${type.name} { ${own.map(written).join(' ')} }`;
    });
    const text = `{ search(query: "市", first: 100) { nodes {
      __typename ... on Searchable { municipality { code } } ${fragments.join(' ')} } } }`;
    expect(validate(schema, parse(text))).toEqual([]);
    const { data, errors } = await api.ask(text);
    expect(errors).toBeUndefined();
    const found = data.search.nodes as { __typename: string }[];
    expect(new Set(found.map(({ __typename }) => __typename)).size).toBeGreaterThan(4);
    expect(names).toEqual(expect.arrayContaining(['id', 'label', 'labelEn', 'evidence', 'parent']));
  });

  test('differ in what docs/api.md says, in both languages, and in nothing else', () => {
    const different = [...fieldsInCommon()].filter(([, fields]) => !agree(fields));
    const names = different.map(([name]) => name).sort();
    const listed = [
      ...readFileSync('docs/api.md', 'utf8').matchAll(
        /SearchResult[^:：]*[:：] ?((?:`\w+`(?:, |、)?)+)/g,
      ),
    ];
    expect(listed.length).toBe(2);
    for (const [, list = ''] of listed) expect(list.match(/\w+/g)).toEqual(names);
  });
});

test('a hit has the labels of its record, whose id node finds', async () => {
  const { data } = await api.ask(`{ search(query: "協働", first: 100) { edges { label labelEn node {
    __typename ... on Node { id } ... on Searchable { label labelEn municipality { id code } } } } } }`);
  const { edges } = data.search;
  expect(edges.length).toBeGreaterThan(20);
  for (const { label, labelEn, node } of edges) {
    expect([node.label, node.labelEn]).toEqual([label, labelEn]);
  }
  const translated = edges.filter(({ labelEn }: { labelEn: string | null }) => labelEn !== null);
  expect(translated.length).toBeGreaterThan(10);
  const ids = edges.map(({ node }: { node: { id: string } }) => node.id);
  const { data: again } = await api.ask(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Node { id } ... on Searchable { label labelEn municipality { id code } } } }`,
    { ids },
  );
  expect(again.nodes).toEqual(edges.map(({ node }: { node: object }) => node));
});

test('a municipality is of itself, and a concept of none', async () => {
  const { data } = await api.ask(`{ nodes(ids: ["municipality/122360", "furusato-nozei.amount"]) {
    ... on Searchable { label labelEn municipality { code } } } }`);
  expect(data.nodes).toEqual([
    { label: '香取市', labelEn: 'Katori City', municipality: { code: '122360' } },
    { label: expect.any(String), labelEn: expect.any(String), municipality: null },
  ]);
});
