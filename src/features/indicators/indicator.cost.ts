import { DefinitionSourceEntity } from '../../db/entities/definition-source.entity.js';
import { MOST_GROUPS } from '../../domain/facets.js';
import type { Costs } from '../size-rule.js';

export const INDICATOR_COSTS: Costs = {
  // One list of all.
  'Query.definitionSources': { of: DefinitionSourceEntity, by: 'row.position * 0' },
  'Facets.groups': ({ count, distinct }) => ({ count: count * MOST_GROUPS, distinct }),
};
