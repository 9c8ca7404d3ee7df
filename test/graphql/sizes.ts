import {
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import type { ListSize } from '../../src/features/size-rule.js';
import type { ReleaseSizes } from '../../src/graphql/cost/size-rules.js';

/**
 * A release that can be reckoned with by hand: every plain list has at most 10 items, and 100 over all
 * parents; five towns with material of 1,741, of which 19 are in prefecture 35.
 */
export function roundSizes(schema: GraphQLSchema): ReleaseSizes {
  const lists = new Map<string, ListSize>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (/^__|^Compar|Connection$/.test(type.name)) continue;
    for (const { name, type: given } of Object.values(type.getFields())) {
      const field = `${type.name}.${name}`;
      if (!isListType(getNullableType(given)) || !isObjectType(getNamedType(given))) continue;
      if (field === 'Dataset.countsByMunicipality') continue;
      lists.set(field, { most: 10, all: 100, shared: field === 'Policy.relatedPlans' });
    }
  }
  for (const field of ['ComparisonRow.undated', 'Comparison.discrepancies']) {
    lists.set(field, { most: 10, all: 100, shared: false });
  }
  const comparisons = {
    towns: 1741,
    townsWithMaterial: 5,
    themes: 20,
    townsOfPrefecture: new Map([['35', 19]]),
    rowsOfTown: 3,
    material: () => ({ kpis: 4, statistics: 2, figures: 90, definitions: 6 }),
    years: { from: 2008, to: 2027 },
  };
  return { lists, comparisons };
}
