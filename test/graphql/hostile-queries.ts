import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { Random } from '../random.js';
import { type HostileValue, hostileValues } from './hostile-values.js';

/** A request whose argument is wrong, and where. */
export interface Hostile {
  where: string;
  query: string;
  variables?: Record<string, unknown>;
}

type Field = GraphQLField<unknown, unknown>;
type Argument = GraphQLArgument | GraphQLInputField;

/** An argument, or a field of an input type in one, and what is written around its value. */
interface Spot {
  owner: string;
  field: Field;
  argument: string;
  at: Argument;
  around: (value: string) => string;
}

/** Values that the fields on the way to an argument need. */
type Needed = Record<string, string>;

const neededIn = (release: string): Needed => ({
  'Query.municipality.code': '"122360"',
  'Query.prefecture.code': '"12"',
  'Query.country.code': '"IT"',
  'Query.compare.indicator': '"ふるさと納税"',
  'Query.search.query': '"市"',
  'Query.releaseDiff.from': JSON.stringify(release),
  'Query.releaseDiff.to': JSON.stringify(release),
  'Comparison.changes.from': '{ measure: ACTUAL }',
  'Comparison.changes.to': '{ measure: TARGET }',
});
const MOST_ALIASES = 45;

/** Every argument of every field of the schema, those inside input types too. */
function spotsOf(schema: GraphQLSchema, needed: Needed): Spot[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        field.args.flatMap((arg) => {
          const others = required(needed, `${type.name}.${field.name}`, field, arg.name);
          const base = { owner: type.name, field, argument: arg.name };
          const around = (text: string) => `(${[`${arg.name}: ${text}`, ...others].join(', ')})`;
          return inside({ ...base, at: arg, around }, 2);
        }),
      ),
    );
}

/** The spot itself, and those in the fields of its input type. */
function inside(spot: Spot, depth: number): Spot[] {
  const type = getNamedType(spot.at.type);
  if (!isInputObjectType(type) || depth === 0) return [spot];
  const fields = Object.values(type.getFields());
  const below = fields.flatMap((at) => {
    const needed = fields
      .filter((other) => other !== at && isRequiredInputField(other))
      .map(({ name }) => `${name}: ${name === 'measure' ? 'ACTUAL' : '1'}`);
    const around = (text: string) =>
      spot.around(`{ ${[`${at.name}: ${text}`, ...needed].join(', ')} }`);
    return inside({ ...spot, argument: `${spot.argument}.${at.name}`, at, around }, depth - 1);
  });
  return [spot, ...below];
}

const required = (needed: Needed, where: string, field: Field, but = '') =>
  field.args
    .filter((arg) => arg.name !== but && isRequiredArgument(arg))
    .map(({ name, type }) => `${name}: ${needed[`${where}.${name}`] ?? anyOf(type)}`);

/** A value that GraphQL lets through: the first of an enum, else a text. */
function anyOf(type: GraphQLInputType): string {
  const named = getNamedType(type);
  return isEnumType(named) ? (named.getValues()[0]?.name ?? 'null') : '"x"';
}

/** How each type is reached from the query, shortest first: what stands before and behind a field of it. */
function waysTo(schema: GraphQLSchema, needed: Needed): Map<string, ((text: string) => string)[]> {
  const ways = new Map<string, ((text: string) => string)[]>([
    ['Query', [(text) => `{ ${text} }`]],
  ]);
  const queue = ['Query'];
  for (let owner = queue.shift(); owner; owner = queue.shift()) {
    const type = schema.getType(owner);
    if (!isObjectType(type)) continue;
    const [way] = ways.get(owner) ?? [];
    for (const field of Object.values(type.getFields())) {
      const given = getNamedType(field.type);
      if (!isCompositeType(given) || given.name.startsWith('__')) continue;
      const paged = field.args.some(({ name }) => name === 'first') ? ['first: 100'] : [];
      const args = [...required(needed, `${owner}.${field.name}`, field), ...paged];
      const head = `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
      for (const one of isObjectType(given) ? [given] : schema.getPossibleTypes(given)) {
        const known = ways.get(one.name) ?? [];
        if (known.length >= 3 || !way) continue;
        if (known.length === 0) queue.push(one.name);
        const set = (text: string) => (one === given ? text : `... on ${one.name} { ${text} }`);
        ways.set(one.name, [...known, (text) => way(`${head} { ${set(text)} }`)]);
      }
    }
  }
  return ways;
}

/** `count` hostile requests to a server of this release: every argument in turn, each time wrong and written in another way. */
export function hostileQueries(
  schema: GraphQLSchema,
  random: Random,
  count: number,
  release: string,
): Hostile[] {
  const needed = neededIn(release);
  const ways = waysTo(schema, needed);
  const spots = random.shuffle(spotsOf(schema, needed)).filter(({ owner }) => ways.has(owner));
  return Array.from({ length: count }, (_, i) => {
    const spot = spots[i % spots.length] as Spot;
    const wrong = random.pick(hostileValues(spot.at.type));
    const way = random.pick(ways.get(spot.owner) ?? []);
    const where = `${spot.owner}.${spot.field.name}.${spot.argument} ${wrong.literal.slice(0, 60)}`;
    return { where, ...random.pick(SHAPES)(spot, wrong, way, random) };
  });
}

type Shape = (
  spot: Spot,
  wrong: HostileValue,
  way: (text: string) => string,
  random: Random,
) => Omit<Hostile, 'where'>;

const SHAPES: readonly Shape[] = [
  (spot, { literal }, way) => ({ query: way(asked(spot, literal)) }),
  (spot, { json }, way) => ({
    query: `query ($v: ${spot.at.type}) ${way(asked(spot, '$v'))}`,
    variables: { v: json },
  }),
  (spot, { literal }, way) => ({
    query: `${way('...F')} fragment F on ${spot.owner} { ${asked(spot, literal)} }`,
  }),
  // The same wrong value under many names, and as many different ones.
  (spot, { literal }, way) => ({ query: way(aliased(spot, () => literal)) }),
  (spot, wrong, way, random) => {
    const values = random.shuffle(hostileValues(spot.at.type));
    return { query: way(aliased(spot, (i) => (values[i % values.length] ?? wrong).literal)) };
  },
  (spot, { json }, way) => {
    if (typeof json !== 'string') return { query: way(aliased(spot, () => literalText(json))) };
    return { query: way(aliased(spot, (i) => literalText(`${i}${json}`.slice(0, 200)))) };
  },
];

const literalText = (json: unknown) => (typeof json === 'object' ? 'null' : JSON.stringify(json));

const aliased = (spot: Spot, literal: (i: number) => string) =>
  Array.from({ length: MOST_ALIASES }, (_, i) => `a${i}: ${asked(spot, literal(i))}`).join(' ');

function asked({ field, around }: Spot, literal: string): string {
  const set = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${field.name}${around(literal)}${set}`;
}
