import type { EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { EvidenceEntity } from './entities/evidence.entity.js';
import { ObservationEntity } from './entities/observation.entity.js';
import { StatisticSeriesEntity } from './entities/statistic-series.entity.js';
import { evidenceAmong, figuresAmong, seriesAmong } from './figure-position.js';
import type { SelectedIds } from './where-among.js';

/** The rows of views, whose ids are worked out: where those with some ids may stand. */
const AMONG = new Map<EntityTarget<ObjectLiteral>, (ids: readonly string[]) => SelectedIds>([
  [ObservationEntity, figuresAmong],
  [StatisticSeriesEntity, seriesAmong],
  [EvidenceEntity, evidenceAmong],
]);

/** The rows of an entity with these ids, found by an index also where a view works ids out. */
export function whereIds<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  entity: EntityTarget<T>,
  ids: readonly string[],
): SelectQueryBuilder<T> {
  query.andWhere('row.id IN (:...ids)', { ids });
  const among = AMONG.get(entity)?.(ids);
  return among ? query.andWhere(`row.position IN ${among.sql}`, among.values) : query;
}
