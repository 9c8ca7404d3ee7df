import { type DataSource, In } from 'typeorm';
import { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { Population } from './lay-grid.js';

/** The concept whose official figures are the populations that values are divided by. */
const POPULATION = 'population.census';

/** The censuses of each of the towns, by code, in one statement. */
export async function populationsOf(
  db: DataSource,
  codes: readonly string[],
): Promise<Map<string, Population[]>> {
  const rows = await db.getRepository(ObservationEntity).find({
    where: { indicatorId: POPULATION, municipalityCode: In(codes), measure: 'ACTUAL' },
    order: { position: 'ASC' },
  });
  const populations = new Map<string, Population[]>();
  for (const observation of rows) {
    const { municipalityCode, statisticId, year, value } = observation;
    if (statisticId === null || year === null || value === null) continue;
    const known = populations.get(municipalityCode) ?? [];
    populations.set(municipalityCode, [...known, { year, value, observation }]);
  }
  return populations;
}
