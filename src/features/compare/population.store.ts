import { type DataSource, In } from 'typeorm';
import { ObservationEntity } from '../../db/entities/observation.entity.js';
import { citedDocuments, type DocumentsOf } from './cited-documents.store.js';
import type { Population } from './lay-grid.js';

/** The concept whose official figures are the populations that values are divided by. */
const POPULATION = 'population.census';

/** The censuses of each town, by its code, and the documents that they stand in. */
export interface Populations {
  populations: ReadonlyMap<string, Population[]>;
  documentsOf: DocumentsOf;
}

/** The censuses of the towns, in a number of statements that does not depend on theirs. */
export async function populationsOf(
  db: DataSource,
  codes: readonly string[],
): Promise<Populations> {
  if (codes.length === 0) return { populations: new Map(), documentsOf: new Map() };
  const rows = await db.getRepository(ObservationEntity).find({
    where: { indicatorId: POPULATION, municipalityCode: In(codes), measure: 'ACTUAL' },
    order: { position: 'ASC' },
  });
  const documentsOf = await citedDocuments(db, [POPULATION], codes);
  const populations = new Map<string, Population[]>();
  for (const observation of rows) {
    const { municipalityCode, statisticId, year, value } = observation;
    if (statisticId === null || year === null || value === null) continue;
    const known = populations.get(municipalityCode) ?? [];
    const documents = documentsOf.get(observation.id) ?? [];
    populations.set(municipalityCode, [...known, { year, value, observation, documents }]);
  }
  return { populations, documentsOf };
}
