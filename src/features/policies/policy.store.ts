import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { PolicyEntity } from '../../db/entities/policy.entity.js';
import { PolicyPhaseEntity } from '../../db/entities/policy-phase.entity.js';
import { PolicyThemeEntity } from '../../db/entities/policy-theme.entity.js';
import type { Filter } from '../../db/page.js';
import { escapeLike, whereEqual, whereIn, whereText } from '../../db/where.js';
import { checkCode } from '../check-code.js';
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
    const theme = checkCode('theme', filter.theme);
    if (theme !== null) whereTheme(query, theme);
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

/** It names this theme itself. */
function whereTheme(query: SelectQueryBuilder<PolicyEntity>, theme: string): void {
  const named = query
    .subQuery()
    .select('named.policyId')
    .from(PolicyThemeEntity, 'named')
    .where('named.themeId = :policyTheme');
  query.andWhere(`row.id IN ${named.getQuery()}`, { policyTheme: theme });
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
