import type { SelectQueryBuilder } from 'typeorm';
import type { PolicyEntity } from '../../db/entities/policy.entity.js';
import { PolicyPhaseEntity } from '../../db/entities/policy-phase.entity.js';
import type { Filter } from '../../db/page.js';
import { escapeLike, whereEqual, whereIn, whereItem, whereText } from '../../db/where.js';
import type { PhaseFilter, PolicyFilter } from './policy.input.js';

export function policyFilter(filter?: PolicyFilter | null): Filter<PolicyEntity> {
  return (query) => {
    if (!filter) return;
    whereIn(query, 'municipalityCode', filter.municipalityCodes);
    whereEqual(query, 'planId', filter.planId);
    whereText(query, filter.text);
    whereEqual(query, 'levelLabel', filter.levelLabel);
    whereEqual(query, 'priority', filter.priority);
    whereEqual(query, 'status', filter.status);
    whereText(query, filter.department, 'departmentText');
    whereItem(query, 'themes', filter.theme);
    if (filter.phase) wherePhase(query, filter.phase);
  };
}

/** In a year the timetable prints this phase, alone or as one of several: 検討・実施. */
function wherePhase(
  query: SelectQueryBuilder<PolicyEntity>,
  { fiscalYear, phase }: PhaseFilter,
): void {
  const phases = query
    .subQuery()
    .select('1')
    .from(PolicyPhaseEntity, 'phase')
    .where('phase.policyId = row.id')
    .andWhere('phase.fiscalYear = :phaseYear')
    .andWhere("'・' || phase.phase || '・' LIKE :phaseName ESCAPE '\\'");
  query.andWhere(`EXISTS ${phases.getQuery()}`, {
    phaseYear: fiscalYear,
    phaseName: `%・${escapeLike(phase)}・%`,
  });
}
