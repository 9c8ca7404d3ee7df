import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { isExact } from '../../domain/limits.js';
import { documentsOf } from '../sources/documents-of.js';
import type { Population } from './lay-grid.js';

/** The concept whose official figures are the populations that values are divided by. */
const POPULATION = new Set(['population.census']);

/** The censuses of each town, by its code. */
export function populationsOf(
  memory: Pick<ReleaseInMemory, 'statistics' | 'figures' | 'evidence' | 'documents'>,
  municipalities: readonly { id: string }[],
): ReadonlyMap<string, Population[]> {
  const { statistics, figures } = memory;
  const ofTown = (code: string) =>
    statistics
      .ofTown(code, POPULATION)
      .flatMap(({ position }) => figures.ofStatistic(position))
      .sort((a, b) => a.position - b.position)
      .flatMap((observation): Population[] => {
        const { measure, year, value, comparator } = observation;
        if (measure !== 'ACTUAL' || !isExact(comparator)) return [];
        if (year === null || value === null) return [];
        return [{ year, value, observation, documents: documentsOf(memory, [observation]) }];
      });
  return new Map(municipalities.map(({ id }) => [id, ofTown(id)]));
}
