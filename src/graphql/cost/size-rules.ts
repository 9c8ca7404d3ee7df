import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import type { ComparisonSizes } from '../../features/compare/measure-comparisons.js';
import { connectionRule, countsRule, rowsRule } from '../../features/connection.cost.js';
import { type ListSize, own, plainList, type SizeRule, shared } from '../../features/size-rule.js';
import { ALL_COSTS, costsOfComparisons } from './all-costs.js';
import { introspectionRules } from './introspection-rules.js';

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
  const special = new Map<string, SizeRule>(introspectionRules(schema));
  for (const [field, size] of sizes.lists) special.set(field, plainList(size));
  const costs = { ...ALL_COSTS, ...costsOfComparisons(sizes.comparisons) };
  for (const [field, cost] of Object.entries(costs)) {
    if (typeof cost === 'function') special.set(field, cost);
  }
  const rules = new Map<string, SizeRule>();
  const unknown: string[] = [];
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      const isPlain = !isCompositeType(getNamedType(field.type));
      const rule = special.get(name) ?? (isPlain ? null : usualRule(type.name, field));
      if (rule) rules.set(name, rule);
      else if (isPlain) continue;
      else unknown.push(name);
    }
  }
  if (unknown.length > 0) {
    throw new Error(`Say in a feature's x.cost.ts how long these lists are: ${unknown.join(', ')}`);
  }
  return rules;
}

/** What the shape of a field says; null for a list, of which it says nothing. */
function usualRule(type: string, { name, type: given }: GraphQLField<unknown, unknown>) {
  if (type.endsWith('Connection') && (name === 'nodes' || name === 'edges')) return rowsRule;
  if (type.endsWith('Connection') && name === 'facets') return countsRule;
  if (type === 'GroupCounts' && name === 'groups') return rowsRule;
  if (type.endsWith('Edge') && name === 'node') return own;
  if (isListType(getNullableType(given))) return null;
  return getNamedType(given).name.endsWith('Connection') ? connectionRule : shared;
}
