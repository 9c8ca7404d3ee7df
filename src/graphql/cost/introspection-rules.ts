import {
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { type ListSize, plainList, type SizeRule } from '../../features/size-rule.js';

/** A type is wrapped three times at most: [Kpi!]!. */
const MOST_WRAPPERS = 3;

/** What a schema may say of itself, counted like records. */
export function introspectionRules(schema: GraphQLSchema): Map<string, SizeRule> {
  const types = Object.values(schema.getTypeMap());
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = withFields.map((type) => Object.values(type.getFields()));
  const inputFields = types
    .filter(isInputObjectType)
    .map((type) => Object.values(type.getFields()));
  const directives = schema.getDirectives();
  const lists: Record<string, ListSize> = {
    '__Schema.types': sizeOf([types]),
    '__Schema.directives': sizeOf([directives]),
    '__Type.fields': sizeOf(fields),
    '__Type.inputFields': sizeOf(inputFields),
    '__Type.enumValues': sizeOf(types.filter(isEnumType).map((type) => type.getValues())),
    '__Type.interfaces': sizeOf(
      withFields.map((type) => type.getInterfaces()),
      true,
    ),
    '__Type.possibleTypes': sizeOf(
      types.filter(isAbstractType).map((type) => schema.getPossibleTypes(type)),
      true,
    ),
    '__Field.args': sizeOf(fields.flat().map(({ args }) => args)),
    '__Directive.args': sizeOf(directives.map(({ args }) => args)),
  };
  const rules = Object.entries(lists).map(([field, size]) => [field, plainList(size)] as const);
  return new Map<string, SizeRule>([...rules, ['__Type.ofType', unwrap]]);
}

const unwrap: SizeRule = ({ count, unwrapped = 0 }) => ({
  count: unwrapped < MOST_WRAPPERS ? count : 0,
  distinct: false,
  unwrapped: unwrapped + 1,
});

function sizeOf(lists: readonly (readonly unknown[])[], shared = false): ListSize {
  const lengths = lists.map(({ length }) => length);
  const all = lengths.reduce((total, length) => total + length, 0);
  return { most: Math.max(0, ...lengths), all, shared };
}
