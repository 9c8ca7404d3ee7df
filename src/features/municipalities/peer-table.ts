import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { figuresOn, type PrintedFigure, type Shelf } from '../../db/memory/shelf.js';
import { isExact } from '../../domain/limits.js';
import type { PeerFigures } from '../../domain/peers.js';
import type { MissingReason } from '../../domain/vocabulary.js';
import { perOwner } from '../../lib/per-owner.js';
import { type Pieces, pieceByPiece } from '../../lib/pieces.js';
import { words } from '../../lib/words.js';
import type { Context } from '../context.js';

/** What towns are held against each other by. */
export const PeerMeasure = words('POPULATION', 'OLDER_RESIDENTS', 'FISCAL_CAPACITY');
export type PeerMeasure = keyof typeof PeerMeasure;
const PEER_MEASURES = Object.keys(PeerMeasure) as PeerMeasure[];

/** The indicators whose official figures they are. */
const INDICATORS: Record<PeerMeasure, string> = {
  POPULATION: 'population.census',
  OLDER_RESIDENTS: 'population.census.65-and-over',
  FISCAL_CAPACITY: 'finance.fiscal-capacity-index',
};

/** The official figures of a town, by measure and year. */
export type FiguresOfTown = Record<PeerMeasure, ReadonlyMap<number, PrintedFigure>>;

/** The figures of a town that it is held against others by; null where nothing is printed. */
export type ComparedFigures = Record<PeerMeasure, PrintedFigure | null>;

/** Towns that are gone through before others are let in. */
const AT_ONCE = 100;

/** The figures of all towns, read once for a request. */
export const peerTable = perOwner(async ({ memory }: Context) => {
  const towns = memory.municipalities.rows;
  const known = Object.values(INDICATORS).filter((id) => memory.indicators.byId.has(id));
  const codes = towns.map(({ id }) => id);
  return pieceByPiece(readTowns(await memory.shelves.ofIndicators(known, codes), towns));
});

function* readTowns(
  shelves: readonly Shelf[],
  towns: readonly MunicipalityEntity[],
): Pieces<ReadonlyMap<MunicipalityEntity, FiguresOfTown>> {
  const table = new Map<MunicipalityEntity, FiguresOfTown>();
  for (const town of towns) {
    if (table.size % AT_ONCE === AT_ONCE - 1) yield;
    const series = shelves.flatMap(({ statisticsOf }) => statisticsOf(town.id));
    const of = (measure: PeerMeasure) => {
      const byYear = new Map<number, PrintedFigure>();
      for (const { indicatorId, shelf, place } of series) {
        if (indicatorId !== INDICATORS[measure]) continue;
        for (const figure of figuresOn(shelf).of(place)) {
          const { year } = figure;
          if (year === null || figureValue(byYear.get(year)) !== null) continue;
          byYear.set(year, figure);
        }
      }
      return byYear;
    };
    table.set(town, {
      POPULATION: of('POPULATION'),
      OLDER_RESIDENTS: of('OLDER_RESIDENTS'),
      FISCAL_CAPACITY: of('FISCAL_CAPACITY'),
    });
  }
  return table;
}

/** A value that can be reckoned with; null where there is none. */
const figureValue = (figure: PrintedFigure | null | undefined): number | null =>
  figure && isExact(figure.comparator) ? figure.value : null;

/** A figure that a town lacks, and why. */
export interface PeerGap {
  measure: PeerMeasure;
  reason: MissingReason;
}

/** Which of the figures a town lacks. */
export const gapsOf = (figures: ComparedFigures): PeerGap[] =>
  PEER_MEASURES.flatMap((measure): PeerGap[] => {
    const value = figureValue(figures[measure]);
    if (value === null) return [{ measure, reason: figures[measure]?.missing ?? 'NOT_IN_SOURCE' }];
    // Of towns from which everybody was evacuated: nobody has an age.
    return measure === 'POPULATION' && value === 0 ? [{ measure, reason: 'NOT_APPLICABLE' }] : [];
  });

/** What a town is held against others by; null where it lacks one. */
export function figuresOf(figures: ComparedFigures): PeerFigures | null {
  if (gapsOf(figures).length > 0) return null;
  const of = (measure: PeerMeasure) => figureValue(figures[measure]) as number;
  return {
    population: of('POPULATION'),
    older: of('OLDER_RESIDENTS'),
    fiscalCapacity: of('FISCAL_CAPACITY'),
  };
}
