import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { frozenRelease } from './frozen-seeds.js';

/** A query with a slip in one place: a value that nothing can have. */
export interface Slip {
  /** KpiFilter.theme, Query.plans.first */
  place: string;
  value: string;
  /** What errors call it: filter.theme */
  argument: string;
  query: string;
}

/** Values of each scalar that nothing has. Enums and Booleans are GraphQL's own affair. */
const SLIPS: Record<string, readonly string[]> = {
  Int: ['-5', '0', '20230'],
  String: ['"xyzzy誤"'],
  ID: ['"xyzzy誤"'],
  PartialDate: ['"0203-01"', '"9023"'],
};

const RELEASE = JSON.stringify(frozenRelease().release);

/** What stands beside the one that is wrong where something has to: by its place, its name, or its type. */
const RIGHT: Record<string, string> = {
  Int: '2023',
  String: '"出生数"',
  ID: '"122360"',
  'Query.prefecture.code': '"12"',
  'Query.country.code': '"IT"',
  'Query.releaseDiff.from': RELEASE,
  'Query.releaseDiff.to': RELEASE,
  Measure: 'ACTUAL',
  phase: '"実施"',
};

/** A value of its type in every place of every argument of the schema, each in a query of its own. */
export function slipsIn(schema: GraphQLSchema, values = SLIPS): Slip[] {
  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has no query type');
  const slips: Slip[] = [];
  const seen = new Set<string>();
  const walk = (type: typeof query, open: string, close: string, depth: number): void => {
    if (seen.has(type.name) || depth > 5) return;
    seen.add(type.name);
    const below: (() => void)[] = [];
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      const leaf = isObjectType(named) || !('parseValue' in named) ? ' { __typename }' : '';
      const owner = `${type.name}.${field.name}.`;
      for (const { place, value, argument, given, arg } of slipsOf(owner, field.args, values)) {
        const others = required(
          owner,
          field.args.filter((one) => one !== arg),
        );
        const text = `${open} ${field.name}(${[given, ...others].join(', ')})${leaf} ${close}`;
        slips.push({ place, value, argument, query: text });
      }
      if (!isObjectType(named)) continue;
      const args = required(owner, field.args);
      const called = args.length > 0 ? `(${args.join(', ')})` : '';
      below.push(() => walk(named, `${open} ${field.name}${called} {`, `} ${close}`, depth + 1));
    }
    for (const next of below) next();
  };
  walk(query, '{', '}', 0);
  return slips;
}

const required = (owner: string, args: readonly (GraphQLArgument | GraphQLInputField)[]) =>
  args
    .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
    .map(({ name, type }) => `${name}: ${RIGHT[owner + name] ?? RIGHT[name] ?? rightOf(type)}`);

function rightOf(type: GraphQLInputType): string {
  const there = getNullableType(type);
  if (isListType(there)) return `[${rightOf(there.ofType)}]`;
  if (isInputObjectType(there)) {
    return `{ ${required(`${there.name}.`, Object.values(there.getFields())).join(', ')} }`;
  }
  const first = isEnumType(there) ? there.getValues()[0]?.name : undefined;
  return RIGHT[getNamedType(type).name] ?? first ?? 'null';
}

interface Given {
  place: string;
  value: string;
  argument: string;
  given: string;
  arg: GraphQLArgument | GraphQLInputField;
}

function slipsOf(
  owner: string,
  args: readonly (GraphQLArgument | GraphQLInputField)[],
  values: typeof SLIPS,
): Given[] {
  return args.flatMap((arg): Given[] => {
    const { name, type } = arg;
    const named = getNamedType(type);
    const listed = (value: string) => (isListType(getNullableType(type)) ? `[${value}]` : value);
    if (isInputObjectType(named)) {
      const fields = Object.values(named.getFields());
      return slipsOf(`${named.name}.`, fields, values).map((slip) => {
        const others = required(
          `${named.name}.`,
          fields.filter((field) => field !== slip.arg),
        );
        const given = `${name}: ${listed(`{ ${[slip.given, ...others].join(', ')} }`)}`;
        return { ...slip, argument: `${name}.${slip.argument}`, given, arg };
      });
    }
    return (values[named.name] ?? []).map((value) => ({
      place: `${owner}${name}`,
      value,
      argument: name,
      given: `${name}: ${listed(value)}`,
      arg,
    }));
  });
}
