import { type DataSource, In } from 'typeorm';
import { DiscrepancyEntity } from '../../db/entities/discrepancy.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import type { Filter } from '../../db/page.js';
import { whereEqual, whereIn } from '../../db/where.js';
import { findIndicator } from '../indicators/indicator.store.js';
import { withCodes } from '../municipalities/ask-towns.js';
import type { DiscrepancyFilter } from './discrepancy.input.js';

/**
 * The conditions of a filter.
 * @throws CodedError UNKNOWN_INDICATOR, UNKNOWN_MUNICIPALITY
 */
export function discrepancyFilter(
  memory: ReleaseInMemory,
  filter?: DiscrepancyFilter | null,
): Filter<DiscrepancyEntity> {
  const { municipalityCodes, indicator: name, withinRounding } = withCodes(memory, filter) ?? {};
  const indicator = typeof name === 'string' ? findIndicator(memory, name) : null;
  return (query) => {
    whereIn(query, 'municipalityCode', municipalityCodes);
    whereEqual(query, 'indicatorId', indicator?.id);
    whereEqual(query, 'withinRounding', withinRounding);
  };
}

/** All discrepancies of an indicator in these towns and years, in one statement. */
export function discrepanciesIn(
  db: DataSource,
  indicatorId: string,
  codes: readonly string[],
  years: readonly number[],
): Promise<DiscrepancyEntity[]> {
  return db.getRepository(DiscrepancyEntity).find({
    where: { indicatorId, municipalityCode: In(codes), year: In(years) },
    order: { position: 'ASC' },
  });
}
