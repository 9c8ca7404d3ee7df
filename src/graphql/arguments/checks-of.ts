import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { ArgumentChecks, Check } from '../../features/argument-check.js';

/** A value to be looked at: whose check it is, and what errors call it. */
export interface Asked {
  check: Check;
  value: unknown;
  argument: string;
}

/** What there is to look at in the arguments of a field. */
export type Lister = (args: Readonly<Record<string, unknown>>) => Asked[];

/** What has to be looked at in a value. */
interface Looked {
  own: readonly Check[];
  fields: ReadonlyMap<string, Looked>;
}

/**
 * How the arguments of each field that has any are looked at, by "Type.field".
 * @throws Error that names the arguments of which nobody has said what they are looked at for
 */
export function checksOf(schema: GraphQLSchema, checks: ArgumentChecks): Map<string, Lister> {
  const unanswered = new Set<string>();
  const listers = new Map<string, Lister>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (type.name.startsWith('__')) continue;
    for (const { name, args } of Object.values(type.getFields())) {
      const where = `${type.name}.${name}`;
      const looked = new Map<string, Looked>();
      for (const arg of args) {
        const one = lookedAt(checks, where, arg, unanswered);
        if (one) looked.set(arg.name, one);
      }
      if (looked.size > 0) listers.set(where, (values) => list(looked, values));
    }
  }
  if (unanswered.size > 0) {
    throw new Error(
      `Say in an x.check.ts of src/features what these arguments are looked at for: ${[...unanswered].join(', ')}`,
    );
  }
  return listers;
}

/** What an argument or the field of an input type is looked at for; null for nothing. */
function lookedAt(
  checks: ArgumentChecks,
  owner: string,
  { name, type: given }: { name: string; type: GraphQLInputType },
  unanswered: Set<string>,
): Looked | null {
  const type = getNamedType(given);
  // GraphQL knows their values.
  if (isEnumType(type) || type.name === 'Boolean') return null;
  const own = [checks[`${owner}.${name}`] ?? checks[name], checks[type.name]].flatMap(
    (check) => check ?? [],
  );
  const fields = new Map<string, Looked>();
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      const one = lookedAt(checks, type.name, field, unanswered);
      if (one) fields.set(field.name, one);
    }
  } else if (own.length === 0) unanswered.add(`${owner}.${name}`);
  return own.length > 0 || fields.size > 0 ? { own, fields } : null;
}

function list(
  looked: ReadonlyMap<string, Looked>,
  values: Readonly<Record<string, unknown>>,
  above = '',
  found: Asked[] = [],
): Asked[] {
  for (const [name, { own, fields }] of looked) {
    const value = values[name];
    if (value === undefined || value === null) continue;
    const argument = `${above}${name}`;
    for (const check of own) found.push({ check, value, argument });
    if (fields.size > 0) list(fields, value as Record<string, unknown>, `${argument}.`, found);
  }
  return found;
}
