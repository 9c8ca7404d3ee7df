import type { PolicyEntity } from '../../db/entities/policy.entity.js';
import { PolicyPhaseEntity } from '../../db/entities/policy-phase.entity.js';
import type { Filter } from '../../db/page.js';
import { whereEqual, whereIn, whereItem, whereText } from '../../db/where.js';
import type { PolicyFilter } from './policy.input.js';

/** The conditions of a filter. */
export function policyFilter(filter?: PolicyFilter | null): Filter<PolicyEntity> {
  return (query) => {
    if (!filter) return;
    whereIn(query, 'municipalityCode', filter.municipalityCodes);
    whereEqual(query, 'planId', filter.planId);
    whereText(query, filter.text);
    whereEqual(query, 'levelLabel', filter.levelLabel);
    whereEqual(query, 'priority', filter.priority);
    whereEqual(query, 'status', filter.status);
    whereItem(query, 'leadDepartments', filter.department);
    whereItem(query, 'themes', filter.theme);
    if (!filter.phase) return;
    const phases = query
      .subQuery()
      .select('1')
      .from(PolicyPhaseEntity, 'phase')
      .where('phase.policyId = row.id')
      .andWhere('phase.fiscalYear = :phaseYear AND phase.phase = :phaseName');
    query.andWhere(`EXISTS ${phases.getQuery()}`, {
      phaseYear: filter.phase.fiscalYear,
      phaseName: filter.phase.phase,
    });
  };
}
