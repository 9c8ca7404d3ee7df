import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import type { Random } from '../random.js';
import { randomValue } from './random-values.js';

/** A query that fits the schema, with lists in lists, some of them long, and arguments of all kinds. */
export function randomQuery(schema: GraphQLSchema, random: Random): string {
  const query = schema.getQueryType();
  if (!query) throw new Error('a schema has queries');
  const roots = Object.values(query.getFields());
  return `{ ${written(schema, random, query.name, random.pick(roots), 8)} }`;
}

type Field = GraphQLField<unknown, unknown>;

function written(
  schema: GraphQLSchema,
  random: Random,
  type: string,
  field: Field,
  depth: number,
): string {
  const args = field.args.flatMap((arg) => {
    const value = randomValue(random, `${type}.${field.name}`, arg);
    return value === null ? [] : [`${arg.name}: ${value}`];
  });
  const head = `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
  const given = getNamedType(field.type);
  if (!isCompositeType(given)) return head;
  const one = isObjectType(given) ? given : random.pick(schema.getPossibleTypes(given));
  const fields = random.shuffle(Object.values(one.getFields()));
  const isPlain = ({ type: next }: Field) => !isCompositeType(getNamedType(next));
  const plain = fields.filter(isPlain).slice(0, random.integer(0, 4));
  const below = depth > 1 ? fields.filter((next) => !isPlain(next)) : [];
  const some = [...plain, ...below.slice(0, random.integer(1, 3))];
  const set = some.map((next) => written(schema, random, one.name, next, depth - 1));
  const inside = `{ __typename ${set.join(' ')} }`;
  return one === given ? `${head} ${inside}` : `${head} { ... on ${one.name} ${inside} }`;
}
