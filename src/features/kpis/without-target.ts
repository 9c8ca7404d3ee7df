import { KpiEntity } from '../../db/entities/kpi.entity.js';
import { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { type Page, type PageRequest, page } from '../../db/page.js';
import type { Context } from '../context.js';
import { findIndicator } from '../indicators/indicator.store.js';
import type { MunicipalityFilter } from '../municipalities/municipality.input.js';
import { municipalityFilter } from '../municipalities/municipality.store.js';

/**
 * A page of the municipalities without a target of an indicator.
 * @throws CodedError UNKNOWN_INDICATOR, UNKNOWN_MUNICIPALITY, AMBIGUOUS_MUNICIPALITY
 */
export function municipalitiesWithoutTarget(
  { db, memory }: Context,
  indicator: string,
  request: PageRequest,
  filter?: MunicipalityFilter | null,
): Promise<Page<MunicipalityEntity>> {
  const { id } = findIndicator(memory, indicator);
  const narrow = municipalityFilter(memory, 'filter', filter);
  return page(db, MunicipalityEntity, request, (query) => {
    narrow(query);
    const withTarget = query
      .subQuery()
      .select('kpi.municipalityCode')
      .from(KpiEntity, 'kpi')
      .where('kpi.indicatorId = :targetOf AND kpi.hasTarget = :hasTarget');
    query.andWhere(`row.id NOT IN ${withTarget.getQuery()}`, { targetOf: id, hasTarget: true });
  });
}
