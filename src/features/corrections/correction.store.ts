import type { DataSource } from 'typeorm';
import { CorrectionEntity } from '../../db/entities/correction.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import type { Filter } from '../../db/page.js';
import { whereBetween, whereIn } from '../../db/where.js';
import { dateRange } from '../date-range.js';
import { withCodes } from '../municipalities/ask-towns.js';
import type { CorrectionFilter } from './correction.input.js';

/**
 * The conditions of a filter.
 * @throws CodedError UNKNOWN_MUNICIPALITY
 */
export function correctionFilter(
  memory: ReleaseInMemory,
  filter?: CorrectionFilter | null,
): Filter<CorrectionEntity> {
  const { municipalityCodes, dateFrom } = withCodes(memory, filter) ?? {};
  return (query) => {
    whereIn(query, 'municipalityCode', municipalityCodes);
    whereBetween(query, 'since', ...dateRange(dateFrom, null));
  };
}

/** All corrections of a release, the latest first. */
export const allCorrections = (db: DataSource): Promise<CorrectionEntity[]> =>
  db.getRepository(CorrectionEntity).find({ order: { position: 'ASC' } });
