import type { FiguresOfKpi } from '../../db/entities/kpi.entity.js';
import type { PlanFigure, TownRows } from '../source.js';
import { twice } from './numbers.js';
import { contentOfFigure, FIGURE_COLUMNS, storedFigure } from './stored-figure.js';
import type { TownParts, TownState } from './town-state.js';

type Kpi = TownRows['kpi'][number];

/** Writes the figures of a KPI; gives which they are. */
export type WriteFigures = (
  town: TownState,
  kpi: Kpi,
  number: number,
  figures: readonly PlanFigure[],
) => Promise<Required<FiguresOfKpi>>;

export function planFigureWriter({ writer, counts, sizes, next }: TownParts): WriteFigures {
  const insert = writer.into('figure', FIGURE_COLUMNS);
  return async (town, kpi, number, figures) => {
    const firstFigure = next.figure;
    const { id, unit, facets, indicatorId, municipalityCode } = kpi;
    const owner = {
      ...{ number, id, unit, periodType: facets.period },
      indicator: town.find('indicator', indicatorId) as number,
      town: town.find('municipality', municipalityCode) as number,
    };
    for (const figure of figures) {
      if (town.figures.has(figure.id)) throw twice('figure', figure.id);
      town.figures.set(figure.id, next.figure);
      const stored = storedFigure(figure, owner, next.figure++, null);
      town.block.add(contentOfFigure(stored));
      counts.add(stored, true);
      const wait = insert(stored);
      if (wait) await wait;
    }
    sizes.list('figures of kpi', figures.length);
    sizes.list('targets of kpi', figures.filter(({ measure }) => measure === 'TARGET').length);
    sizes.list('undated figures of series', figures.filter(({ year }) => year === null).length);
    return { firstFigure, figures: figures.length, profile: counts.profile() };
  };
}
