import type { DataSource } from 'typeorm';
import { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { Filter } from '../../db/page.js';
import { whereEqual, whereText } from '../../db/where.js';
import { unknownIndicator } from '../../domain/errors.js';
import { nearest } from '../../lib/nearest.js';
import { foldName } from '../../lib/text.js';
import type { IndicatorFilter } from './indicator.input.js';

export function indicatorFilter(filter?: IndicatorFilter | null): Filter<IndicatorEntity> {
  return (query) => {
    if (!filter) return;
    whereText(query, filter.text);
    whereEqual(query, 'theme', filter.theme);
  };
}

/** All that it may be called by. */
export const namesOf = ({ id, name, nameEn, aliases, readings }: IndicatorEntity) => [
  name,
  id,
  nameEn,
  ...aliases,
  ...readings,
];

export const allIndicators = (db: DataSource): Promise<IndicatorEntity[]> =>
  db.getRepository(IndicatorEntity).find({ order: { position: 'ASC' } });

/**
 * The indicator with this id, name, alias or reading, whatever its width, case and kana.
 * @throws CodedError UNKNOWN_INDICATOR with the nearest names
 */
export async function findIndicator(db: DataSource, name: string): Promise<IndicatorEntity> {
  const all = await allIndicators(db);
  const wanted = foldName(name);
  const found = all.find((row) => namesOf(row).some((known) => foldName(known) === wanted));
  if (!found) throw unknownIndicator(name, nearest(name, all.flatMap(namesOf)));
  return found;
}
