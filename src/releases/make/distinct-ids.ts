import { usualId } from '../../db/usual-id.js';
import type { OfficialFigure } from '../source.js';
import { twice } from './numbers.js';

/** Holds the ids of the figures apart that a series has of one town. */
export interface DistinctIds {
  /** Begins the figures of this series in a town. */
  begin(owner: string): void;
  /** @throws Error where an id comes twice */
  add(figure: Pick<OfficialFigure, 'id' | 'measure' | 'year'>): void;
}

export const idOfOfficial = (
  owner: string,
  { id, measure = 'ACTUAL', year }: Pick<OfficialFigure, 'id' | 'measure' | 'year'>,
): string => id ?? usualId(owner, { measure, year });

/** Nearly all figures have their usual id and a later year than the one before: no id of these is made. */
export function distinctIds(): DistinctIds {
  let owner = '';
  let years: number[] = [];
  let ids: Set<string> | null = null;
  return {
    begin(of) {
      owner = of;
      years = [];
      ids = null;
    },
    add(figure) {
      const { id, measure, year } = figure;
      const isUsual = id === undefined && measure === undefined && year !== null;
      if (!ids && isUsual && year > (years.at(-1) ?? Number.NEGATIVE_INFINITY)) {
        years.push(year);
        return;
      }
      ids ??= new Set(years.map((one) => idOfOfficial(owner, { year: one })));
      const own = idOfOfficial(owner, figure);
      if (ids.has(own)) throw twice('figure', own);
      ids.add(own);
    },
  };
}
