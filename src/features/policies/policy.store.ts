import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { PolicyEntity } from '../../db/entities/policy.entity.js';
import { PolicyGoalEntity } from '../../db/entities/policy-goal.entity.js';
import { PolicyPhaseEntity } from '../../db/entities/policy-phase.entity.js';
import { PolicyThemeEntity } from '../../db/entities/policy-theme.entity.js';
import type { Filter } from '../../db/page.js';
import { escapeLike, whereEqual, whereHolds, whereIn, whereText } from '../../db/where.js';
import { type SelectedIds, whereAmong, whereInTree } from '../../db/where-among.js';
import type { PhaseFilter, PolicyFilter } from './policy.input.js';

type Query = SelectQueryBuilder<ObjectLiteral>;

export function policyFilter(filter?: PolicyFilter | null): Filter<PolicyEntity> {
  return (query) => {
    if (!filter) return;
    whereIn(query, 'municipalityCode', filter.municipalityCodes);
    const below = filter.includeDescendants;
    whereInTree(query, 'planId', filter.planId, { table: 'plan', below });
    whereInTree(query, 'parentId', filter.parentId, { table: 'policy', below });
    whereText(query, filter.text);
    whereEqual(query, 'levelLabel', filter.levelLabel);
    whereEqual(query, 'priority', filter.priority);
    whereEqual(query, 'status', filter.status);
    whereText(query, filter.department, 'departmentText');
    whereHolds(query, 'leadDepartments', filter.leadDepartment);
    if (filter.theme) {
      whereAmong(query, 'id', onTheme(query, filter.theme), { table: 'policy', below });
    }
    if (filter.sdgGoal) {
      whereAmong(query, 'id', withGoal(query, filter.sdgGoal), { table: 'policy', below });
    }
    if (filter.phase) wherePhase(query, filter.phase);
  };
}

/**
 * The first policies of each town on a theme, reprints left out, in the order of the documents: one
 * statement, whatever the number of towns.
 */
export function policiesOnTheme(
  db: DataSource,
  theme: string,
  codes: readonly string[],
  first: number,
): Promise<PolicyEntity[]> {
  const policies = db.getRepository(PolicyEntity);
  const ranked = policies
    .createQueryBuilder('row')
    .select('row.id', 'id')
    .addSelect(
      'ROW_NUMBER() OVER (PARTITION BY row.municipalityCode ORDER BY row.position)',
      'rank',
    );
  policyFilter({ municipalityCodes: [...codes], theme })(ranked);
  whereEqual(ranked, 'isReprint', false);
  return policies
    .createQueryBuilder('row')
    .innerJoin(`(${ranked.getQuery()})`, 'ranked', 'ranked.id = row.id AND ranked.rank <= :first')
    .setParameters({ ...ranked.getParameters(), first })
    .orderBy('row.position')
    .getMany();
}

/** The policies that name this theme themselves. */
function onTheme(query: Query, theme: string): SelectedIds {
  const named = query
    .subQuery()
    .select('named.policyId', 'id')
    .from(PolicyThemeEntity, 'named')
    .where('named.themeId = :policyTheme');
  return { sql: named.getQuery(), values: { policyTheme: theme } };
}

/** The policies for which the source gives this goal. */
export function withGoal(query: Query, goal: string): SelectedIds {
  const given = query
    .subQuery()
    .select('given.policyId', 'id')
    .from(PolicyGoalEntity, 'given')
    .where('given.goal = :sdgGoal');
  return { sql: given.getQuery(), values: { sdgGoal: goal } };
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
