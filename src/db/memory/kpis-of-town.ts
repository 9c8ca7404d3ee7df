import { allThere, whenThere } from '../../lib/when-there.js';
import { type Choice, kpisBeside } from './choices.js';
import type { Range } from './kpi-ranges.js';
import type { Shelf, ShelvedKpi } from './shelf.js';

/** The KPIs of a town in their order, a list that is read in parts, by places from 0. */
export interface KpisOfTown {
  count: number;
  placeOf(kpi: Pick<ShelvedKpi, 'position'>): number;
  slice(from: number, to: number): ShelvedKpi[] | Promise<ShelvedKpi[]>;
}

/** Of a town without any. */
export const NO_KPIS: Range = { first: 0, last: -1 };

/** Takes each part from the shelves that it lies on; `ask` gives the shelf of a choice. */
export function kpisOfTown(
  town: Range,
  ask: (choice: Choice) => Shelf | Promise<Shelf>,
): KpisOfTown {
  return {
    count: town.last - town.first + 1,
    placeOf: ({ position }) => position - town.first,
    slice(from, to) {
      const [first, last] = [town.first + from, Math.min(town.first + to - 1, town.last)];
      const shelves: (Shelf | Promise<Shelf>)[] = [];
      for (let next = first; next <= last; ) {
        const choice = kpisBeside(next, town);
        shelves.push(ask(choice));
        next = choice.last + 1;
      }
      const isIn = ({ position }: ShelvedKpi) => position >= first && position <= last;
      return whenThere(allThere(shelves), (all) => all.flatMap(({ kpis }) => kpis.filter(isIn)));
    },
  };
}
