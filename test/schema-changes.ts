import {
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLArgument,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** A change by which a query that was right may be wrong, or mean something else. */
export interface SchemaChange {
  /** What is changed, as the CHANGELOG names it: Plan.kind, PlanKind.VISION, Query.search(query:). */
  name: string;
  description: string;
}

/** How graphql-js words a change, and what of it is the name; where none fits, its first word is. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(\w+) was removed from (?:enum|union) type (\w+)\./, '$2.$1'],
  [/^A required field (\w+) on input type (\w+) /, '$2.$1'],
  [/^A required arg (\w+) on (?:directive )?(\S+) /, '$2($1:)'],
  [/^(\S+) arg (\w+) /, '$1($2:)'],
  [/^(\w+) was removed from (\w+)\./, '@$2($1:)'],
  [/^(@?\w+(?:\.\w+)?)/, '$1'],
];

function nameIn(description: string): string {
  for (const [words, name] of NAMES) {
    const found = words.exec(description);
    if (found) return found[0].replace(words, name);
  }
  throw new Error(`what is changed? ${description}`);
}

/** All that may break a query between two schemas; a default that is another one breaks what relied on it. */
export function breakingChanges(before: GraphQLSchema, after: GraphQLSchema): SchemaChange[] {
  const defaults = findDangerousChanges(before, after).filter(
    ({ type }) => type === 'ARG_DEFAULT_VALUE_CHANGE',
  );
  return [...findBreakingChanges(before, after), ...defaults].map(({ description }) => ({
    name: nameIn(description),
    description,
  }));
}

/** The names that the CHANGELOG lists under the unreleased version as breaking changes of the schema. */
export function namedChanges(changelog: string): string[] {
  const [, unreleased = ''] =
    /^## [^\n]*\(unreleased\)\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog) ?? [];
  const [, section = ''] =
    /^### Breaking changes of the schema\n([\s\S]*?)(?=^### |$(?![\s\S]))/m.exec(unreleased) ?? [];
  return [...section.matchAll(/^- `([^`]+)`/gm)].flatMap(([, name]) => name ?? []);
}

/** Parts that are deprecated without saying what to use instead and until when they stay. */
export function untoldDeprecations(schema: GraphQLSchema): string[] {
  const parts = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    if (isEnumType(type)) {
      return type.getValues().map((value) => ({ ...value, name: `${type.name}.${value.name}` }));
    }
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      const name = `${type.name}.${field.name}`;
      const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
      const ofArgs = args.map((arg) => ({ ...arg, name: `${name}(${arg.name}:)` }));
      return [{ ...field, name }, ...ofArgs];
    });
  });
  return parts
    .filter(({ deprecationReason: reason }) => typeof reason === 'string' && !TOLD.test(reason))
    .map(({ name }) => name);
}

const TOLD = /^Use \S.* Stays until \d{4}-\d{2}-\d{2}\.$/;
