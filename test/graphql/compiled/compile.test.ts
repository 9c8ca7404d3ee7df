import { expect, test } from '@jest/globals';
import {
  buildSchema,
  execute,
  type GraphQLSchema,
  isObjectType,
  isUnionType,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import type { Context } from '../../../src/features/context.js';
import { compile } from '../../../src/graphql/compiled/compile.js';

const SDL = `
  type Query { box: Box! }
  type Box {
    text: String  must: String!  id: ID  whole: Int  real: Float  yes: Boolean
    word: Word  words: [Word!]  grid: [[Int]]
    box: Box  boxes: [Box]  mustBox: Box!
    given: Thing  givens: [Thing!]
    later(plus: Int = 1, list: [Int]): Box  laters: [Box!]  laterText: String
  }
  type Lid { text: String }
  union Thing = Box | Lid
  enum Word { ONE TWO }
`;

interface Row {
  [name: string]: unknown;
}

/** A schema whose query gives this row. */
function schemaOf(box: Row): GraphQLSchema {
  const schema = buildSchema(SDL);
  const fieldsOf = (name: string) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(name);
    return type.getFields();
  };
  const resolve = (type: string, field: string, resolver: (row: Row, args: Row) => unknown) =>
    Object.assign(fieldsOf(type)[field] as object, { resolve: resolver });
  const thing = schema.getType('Thing');
  if (!isUnionType(thing)) throw new Error('another type');
  thing.resolveType = (value: Row) => value.type as string;
  resolve('Query', 'box', () => box);
  resolve('Box', 'later', async ({ later }, args) => ({
    ...(later as Row),
    text: JSON.stringify(args),
  }));
  resolve('Box', 'laters', ({ laters }) => laters);
  resolve('Box', 'laterText', ({ laterText }) =>
    typeof laterText === 'function' ? laterText() : laterText,
  );
  return schema;
}

/** What the compiled query writes, and what GraphQL itself answers. */
async function both(box: Row, selections: string, variables: Row = {}) {
  const schema = schemaOf(box);
  const document = parse(`query ($n: Int, $list: [Int]) { box { ${selections} } }`);
  const faults = validate(schema, document).filter(({ message }) => !/never used/.test(message));
  expect(faults).toEqual([]);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const compiled = compile(schema, { document, operation });
  const asking = { context: {} as Context, variables };
  const written = (async () => compiled?.write(asking))().catch((error: Error) => error);
  const whole = await execute({ schema, document, variableValues: variables });
  return { written: await written, whole };
}

const bytes = (data: unknown) => Buffer.from(JSON.stringify(data)).toString('latin1');

const NESTED = {
  text: 'あ',
  box: { must: 'm', box: null },
  boxes: [{ must: 'm' }, null, { must: '"' }],
  mustBox: { must: 'm' },
};

interface Case {
  title: string;
  box: Row;
  selections: string;
  variables?: Row;
}

const WHOLE: readonly Case[] = [
  {
    title: 'scalars',
    box: { text: 'a"あ', must: '', id: 7, whole: -0, real: 1e21, yes: false },
    selections: 'text must id whole real yes',
  },
  {
    title: 'scalars that the schema makes of others',
    box: { text: 5, must: true, id: 'x', whole: '12', real: '0.5', yes: 1 },
    selections: 'text must id whole real yes',
  },
  {
    title: 'enums, one and many',
    box: { word: 'ONE', words: ['TWO', 'ONE'] },
    selections: 'word words',
  },
  {
    title: 'nothing',
    box: {},
    selections: `text id whole real yes word words grid box { text } boxes { text }
      given { __typename } givens { __typename } laters { text } laterText`,
  },
  {
    title: 'lists in lists',
    box: { grid: [[1, null, 2], null, []], words: [] },
    selections: 'grid words',
  },
  {
    title: 'objects in objects and lists',
    box: NESTED,
    selections: 'text box { must box { must } } boxes { must } mustBox { must }',
  },
  {
    title: 'a union',
    box: {
      given: { type: 'Lid', text: 'l' },
      givens: [{ type: 'Box', must: 'b' }, { type: 'Lid' }],
    },
    selections: `given { __typename ... on Lid { text } }
      givens { __typename ... on Box { must } }`,
  },
  {
    title: 'a fragment that is on none of it',
    box: { given: { type: 'Lid' } },
    selections: 'given { ... on Box { must } }',
  },
  {
    title: 'fields that are merged',
    box: NESTED,
    selections: 'mustBox { must } mustBox { m: must ... { must } } ... on Box { mustBox { text } }',
  },
  {
    title: 'what comes later, beside what is there',
    box: { later: {}, laters: Promise.resolve([{ text: 'l' }]), laterText: Promise.resolve('t') },
    selections: 'a: text later { text } laters { text } laterText b: text',
  },
  {
    title: 'what comes later, in lists',
    box: {
      boxes: [
        { laterText: 'now' },
        { laterText: Promise.resolve('あ') },
        { laterText: Promise.resolve(null) },
        null,
      ],
    },
    selections: 'boxes { text laterText }',
  },
  {
    title: 'arguments',
    box: { later: {} },
    selections: `later(plus: $n, list: [1, $n]) { text } other: later(list: $list) { text }
      fixed: later(plus: 3) { text }`,
    variables: { n: 4, list: [2] },
  },
  {
    title: 'arguments that are left out',
    box: { later: {} },
    selections: 'later(plus: $n, list: $list) { text }',
  },
];

test.each(WHOLE)(
  '$title: the JSON of what GraphQL answers',
  async ({ box, selections, variables }) => {
    const { written, whole } = await both(box, selections, variables);
    expect(whole.errors).toBeUndefined();
    expect(written).toBe(bytes(whole.data));
  },
);

const failing = () => Promise.reject(new Error('later'));

const NOT_WHOLE: readonly Case[] = [
  { title: 'nothing where something must be', box: {}, selections: 'text must' },
  {
    title: 'nothing in a list that must be full',
    box: { words: ['ONE', null] },
    selections: 'words',
  },
  { title: 'a word that there is not', box: { word: 'THREE' }, selections: 'word' },
  { title: 'a whole number that is too large', box: { whole: 2 ** 31 }, selections: 'whole' },
  { title: 'no number', box: { real: Number.NaN }, selections: 'real' },
  { title: 'a list that is none', box: { words: 'ONE' }, selections: 'words' },
  {
    title: 'a list that is none, of what may come later',
    box: { laters: {} },
    selections: 'laters { laterText }',
  },
  { title: 'text where an object must be', box: { box: 'box' }, selections: 'box { text }' },
  { title: 'an error in a list', box: { boxes: [new Error('row')] }, selections: 'boxes { text }' },
  {
    title: 'a promise that no resolver gave',
    box: { box: Promise.resolve({}) },
    selections: 'box { text }',
  },
  {
    title: 'an object of no type',
    box: { given: { type: 'Bag' } },
    selections: 'given { __typename }',
  },
  { title: 'a promise that fails', box: { laterText: failing }, selections: 'laterText' },
  {
    title: 'a failure beside promises that fail too',
    box: { laterText: failing, boxes: [{ laterText: failing }, { laterText: failing }] },
    selections: 'laterText boxes { laterText } must',
  },
];

test.each(NOT_WHOLE)('$title: no answer', async ({ box, selections }) => {
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => unheard.push(reason);
  process.on('unhandledRejection', hear);
  const { written } = await both(box, selections);
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off('unhandledRejection', hear);
  expect(written).toBeInstanceOf(Error);
  expect(unheard).toEqual([]);
});
