import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  TypeNameMetaFieldDef,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Code, Step } from './code.js';
import { quote } from './quote.js';
import { argumentsOf } from './read-arguments.js';
import { type Asking, fail, isRecord, items, joined, whenThere } from './write.js';
import { leaf } from './write-leaf.js';

/** What the steps of one operation are made from. */
interface Making {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  code: Code;
}

/** The selections of one field, wherever in the document they stand. */
type Nodes = readonly FieldNode[];

/** A part of the text of an object. */
interface Part {
  expression: string;
  waits: boolean;
}

/** Writes an object with these fields, by their names in the answer; `guard` is run before. */
export function objectWriter(
  making: Making,
  type: GraphQLObjectType,
  fields: ReadonlyMap<string, Nodes>,
  guard: readonly string[] = [],
): Step {
  const { code } = making;
  const parts: Part[] = [...fields].flatMap(([name, nodes], i) =>
    fieldParts(making, type, nodes, `${i === 0 ? '{' : ','}"${name}":`),
  );
  const lines = [...guard];
  const texts = [...parts.entries()].map(([i, { expression, waits }]) => {
    if (!waits) return expression;
    lines.push(`const t${i} = ${expression};`);
    return `t${i}`;
  });
  texts.push(fields.size === 0 ? `'{}'` : `'}'`);
  const waiting = texts.filter((_, i) => parts[i]?.waits);
  if (waiting.length > 0) {
    const later = waiting.map((name) => `typeof ${name} !== 'string'`).join(' || ');
    lines.push(`if (${later}) return ${code.give(joined)}([${texts.join(', ')}]);`);
  }
  lines.push(`return ${texts.join(' + ')};`);
  return code.define(lines, waiting.length > 0);
}

/** The text of a field behind its key. */
function fieldParts(making: Making, type: GraphQLObjectType, nodes: Nodes, key: string): Part[] {
  const { code } = making;
  const [node] = nodes as [FieldNode];
  const fixed = (text: string): Part => ({ expression: JSON.stringify(text), waits: false });
  if (node.name.value === TypeNameMetaFieldDef.name) return [fixed(key + quote(type.name))];
  const field = type.getFields()[node.name.value] as GraphQLField<unknown, unknown>;
  const property = `v.${field.name}`;
  const kind = getNullableType(field.type);
  if (!field.resolve && isLeafType(kind)) {
    const write = code.give(leaf(kind, key, isNonNullType(field.type)));
    return [{ expression: `${write}(${property})`, waits: false }];
  }
  const { name, waits } = valueWriter(making, field.type, nodes);
  if (!field.resolve) return [fixed(key), { expression: `${name}(${property}, a)`, waits }];
  const called = code.define(
    [
      `const r = ${code.give(field.resolve)}(v, ${code.give(argumentsOf(field, node))}(a), a.context);`,
      `return r instanceof Promise ? ${code.give(whenThere)}(r, ${name}, a) : ${name}(r, a);`,
    ],
    true,
  );
  return [fixed(key), { expression: `${called.name}(v, a)`, waits: true }];
}

/** Writes a value of a type that may be wrapped. */
function valueWriter(making: Making, type: GraphQLOutputType, nodes: Nodes): Step {
  const { code } = making;
  const absent = isNonNullType(type) ? `${code.give(fail)}()` : `'null'`;
  const guard = [`if (v === null || v === undefined) return ${absent};`];
  const there = getNullableType(type);
  if (!isListType(there)) return namedWriter(making, there, nodes, guard);
  const { name, waits } = valueWriter(making, there.ofType, nodes);
  return code.define([...guard, `return ${code.give(items)}(v, ${name}, a);`], waits);
}

/** Writes a value of a type without wrappers. */
function namedWriter(
  making: Making,
  type: GraphQLNamedOutputType,
  nodes: Nodes,
  guard: readonly string[],
): Step {
  const { code, schema, fragments } = making;
  if (isLeafType(type)) {
    const write = code.give(leaf(type, '', true));
    return code.define([...guard, `return ${write}(v);`], false);
  }
  if (isObjectType(type)) {
    const fields = collectSubfields(schema, fragments, {}, type, nodes);
    const isObject = `if (!${code.give(isRecord)}(v)) ${code.give(fail)}();`;
    return objectWriter(making, type, fields, [...guard, isObject]);
  }
  const steps = schema
    .getPossibleTypes(type)
    .map((one) => ({ type: one.name, ...namedWriter(making, one, nodes, []) }));
  const cases = steps.map(({ type, name }) => `case '${type}': return ${name}(v, a);`);
  const choose = `switch (${code.give(typeReader(type))}(v, a)) {`;
  return code.define(
    [...guard, choose, ...cases, `default: ${code.give(fail)}();`, '}'],
    steps.some(({ waits }) => waits),
  );
}

const typeReader =
  ({ resolveType }: GraphQLAbstractType) =>
  (value: unknown, { context }: Asking) =>
    resolveType?.(value, context, undefined as never, undefined as never);
