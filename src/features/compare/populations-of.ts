import { figuresOn, type Shelf } from '../../db/memory/shelf.js';
import { isExact } from '../../domain/limits.js';
import { documentsOf } from '../sources/documents-of.js';
import type { Population } from './lay-grid.js';

/** The concept whose official figures are the populations that values are divided by. */
export const POPULATION = 'population.census';

/** The censuses of each town, by its code, from the shelves of the populations. */
export function populationsOf(
  shelves: readonly Shelf[],
  municipalities: readonly { id: string }[],
): ReadonlyMap<string, Population[]> {
  const ofTown = (code: string) =>
    shelves
      .flatMap((shelf) =>
        shelf.statisticsOf(code).flatMap(({ place }) => figuresOn(shelf).of(place)),
      )
      .sort((a, b) => a.position - b.position)
      .flatMap((observation): Population[] => {
        const { measure, year, value, comparator } = observation;
        if (measure !== 'ACTUAL' || !isExact(comparator)) return [];
        if (year === null || value === null) return [];
        return [{ year, value, observation, documents: documentsOf([observation]) }];
      });
  return new Map(municipalities.map(({ id }) => [id, ofTown(id)]));
}
