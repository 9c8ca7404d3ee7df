import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import {
  type EvidenceRow,
  type Figure,
  type FigureEvidence,
  figuresOn,
  type Shelf,
  type ShelvedKpi,
  type ShelvedStatistic,
} from '../../db/memory/shelf.js';

/** A figure with its series and all places that print it; the first is of the record as a whole. */
export interface CitedFigure {
  figure: Figure;
  series: ShelvedKpi | ShelvedStatistic;
  evidence: readonly EvidenceRow[];
}

/** Series that are read off a shelf together: what is made of them is let go before it grows old. */
const SERIES_AT_ONCE = 16;

/**
 * All figures and printed absences of a release, some at a time: towns by code, in each the KPIs and then the official
 * series in their order. No more is held than the shelves of a town and what is kept in their room.
 */
export async function* figuresByTown(
  memory: Pick<ReleaseInMemory, 'municipalities' | 'shelves'>,
): AsyncGenerator<CitedFigure[]> {
  for (const { id } of memory.municipalities.rows) yield* figuresOfTown(memory, id);
}

/** All figures and printed absences of a town, or of some of its series, some at a time: of KPIs, then official ones. */
export async function* figuresOfTown(
  { shelves }: Pick<ReleaseInMemory, 'shelves'>,
  code: string,
  isWanted: (series: CitedFigure['series']) => boolean = () => true,
): AsyncGenerator<CitedFigure[]> {
  const kpis = shelves.kpisOfTown(code);
  const ofPlans = (await kpis.slice(0, kpis.count)).map(({ shelf }) => shelf);
  const all = [...new Set([...ofPlans, await shelves.ofTown(code)])];
  const evidence = await Promise.all(all.map((shelf) => shelves.evidenceOf(shelf)));
  for (const [i, shelf] of all.entries()) {
    const series = [...shelf.kpis, ...shelf.statistics].filter(isWanted);
    for (let from = 0; from < series.length; from += SERIES_AT_ONCE) {
      yield citedOn(shelf, series.slice(from, from + SERIES_AT_ONCE), evidence[i]);
    }
  }
}

/** All figures and printed absences of an indicator: towns by code, in each its KPIs and then the official series. */
export async function* figuresOfIndicator(
  { municipalities, shelves }: Pick<ReleaseInMemory, 'municipalities' | 'shelves'>,
  id: string,
): AsyncGenerator<CitedFigure[]> {
  const codes = municipalities.rows.map((town) => town.id);
  const all = await shelves.ofIndicators([id], codes);
  const evidence = await Promise.all(all.map((shelf) => shelves.evidenceOf(shelf)));
  for (const code of codes) {
    for (const [i, shelf] of all.entries()) {
      const series = [...shelf.kpisOf(code), ...shelf.statisticsOf(code)];
      if (series.length > 0) yield citedOn(shelf, series, evidence[i]);
    }
  }
}

const citedOn = (
  shelf: Shelf,
  some: readonly (ShelvedKpi | ShelvedStatistic)[],
  evidence: FigureEvidence | undefined,
): CitedFigure[] =>
  some.flatMap((series) =>
    figuresOn(shelf)
      .of(series.place)
      .map((figure) => ({ figure, series, evidence: evidence?.of(figure.row) ?? [] })),
  );
