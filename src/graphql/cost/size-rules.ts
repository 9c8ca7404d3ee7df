import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import { TargetReading } from '../../domain/attainment-vocabulary.js';
import { MOST_GROUPS } from '../../domain/facets.js';
import type { ComparisonSizes } from '../../features/dataset/measure-comparisons.js';
import type { ListSize } from '../../features/dataset/measure-lists.js';
import { comparisonRules } from './comparison-rules.js';
import { connectionRule, rowsRule } from './connection-rules.js';
import { introspectionRules } from './introspection-rules.js';
import { own, plainList, type SizeRule, shared } from './place.js';

/** How large the lists of a release are. */
export interface ReleaseSizes {
  /** By "Type.field". */
  lists: ReadonlyMap<string, ListSize>;
  comparisons: ComparisonSizes;
}

/**
 * How many objects each field may give, by "Type.field".
 * @throws Error that names the lists of which nobody has said how long they can be
 */
export function sizeRules(schema: GraphQLSchema, sizes: ReleaseSizes): Map<string, SizeRule> {
  const lists = [...sizes.lists].map(([field, size]) => [field, plainList(size)] as const);
  const special = new Map<string, SizeRule>([
    ...introspectionRules(schema),
    ...comparisonRules(sizes.comparisons),
    ['Dataset.countsByMunicipality', countsRule(sizes.comparisons)],
    ['Facets.groups', ({ count, distinct }) => ({ count: count * MOST_GROUPS, distinct })],
    [
      'Attainment.readings',
      ({ count, distinct }) => ({ count: count * Object.keys(TargetReading).length, distinct }),
    ],
    ...lists,
  ]);
  const rules = new Map<string, SizeRule>();
  const unknown: string[] = [];
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (!isCompositeType(getNamedType(field.type))) continue;
      const name = `${type.name}.${field.name}`;
      const rule = special.get(name) ?? usualRule(type.name, field);
      if (rule) rules.set(name, rule);
      else unknown.push(name);
    }
  }
  if (unknown.length > 0) {
    throw new Error(
      `Say in features/dataset/measure-lists.ts how long these lists are: ${unknown.join(', ')}`,
    );
  }
  return rules;
}

/** What the shape of a field says; null for a list, of which it says nothing. */
function usualRule(type: string, { name, type: given }: GraphQLField<unknown, unknown>) {
  if (type.endsWith('Connection') && (name === 'nodes' || name === 'edges')) return rowsRule;
  if (type.endsWith('Edge') && name === 'node') return own;
  if (isListType(getNullableType(given))) return null;
  return getNamedType(given).name.endsWith('Connection') ? connectionRule : shared;
}

const countsRule =
  ({ townsWithMaterial }: ComparisonSizes): SizeRule =>
  ({ count }) => ({ count: count * townsWithMaterial, distinct: true });
