import { findSorted } from '../../lib/find-sorted.js';
import { whenThere } from '../../lib/when-there.js';
import type { KpiRow, StatisticRow } from './series.js';
import {
  type EvidenceRow,
  type Figure,
  type FigureRow,
  isShelved,
  type Shelf,
  type Shelved,
} from './shelf.js';
import type { SeriesKind, Shelves } from './shelves.js';

/** Rows come from a shelf, or from a list of the database: then one that has them is looked for. */
interface Memory {
  shelves: Shelves;
}

/** A shelf on which a series is: its own, if it has one. */
export const shelfOf = (
  { shelves }: Memory,
  kind: SeriesKind,
  row: KpiRow | StatisticRow,
): Shelf | Promise<Shelf> => (isShelved(row) ? row.shelf : shelves.withSeries(kind, row));

/** A shelf with all official series that the town of a KPI has of its indicator. */
export function officialBeside({ shelves }: Memory, kpi: KpiRow): Shelf | Promise<Shelf> {
  if (!isShelved(kpi)) return shelves.withSeries('official', kpi);
  // Who walks over the KPIs of a town asks of one after the other.
  if (kpi.shelf.choice.kind === 'kpis') return shelves.ofTown(kpi.municipalityCode);
  return kpi.shelf;
}

/** The figures of a KPI, in order. */
export const figuresOfKpi = (memory: Memory, kpi: KpiRow): Figure[] | Promise<Figure[]> =>
  whenThere(shelfOf(memory, 'plans', kpi), (shelf) =>
    whenThere(memory.shelves.figuresOf(shelf), (figures) => figures.of(placeOf(shelf.kpis, kpi))),
  );

/** The figures of a series of official statistics on a town, in order. */
export const figuresOfStatistic = (
  memory: Memory,
  series: StatisticRow,
): Figure[] | Promise<Figure[]> =>
  whenThere(shelfOf(memory, 'official', series), (shelf) =>
    whenThere(memory.shelves.figuresOf(shelf), (figures) =>
      figures.of(placeOf(shelf.statistics, series)),
    ),
  );

/** Where a figure stands; the record as a whole first. */
export function evidenceOfFigure(
  { shelves }: Memory,
  figure: FigureRow | Figure,
): EvidenceRow[] | Promise<EvidenceRow[]> {
  if ('shelf' in figure) {
    return whenThere(shelves.evidenceOf(figure.shelf), (evidence) => evidence.of(figure.row));
  }
  const kind = figure.kpiId === null ? 'official' : 'plans';
  return whenThere(shelves.withSeries(kind, figure), (shelf) =>
    whenThere(shelves.figuresOf(shelf), ({ count, positionOf }) =>
      whenThere(shelves.evidenceOf(shelf), (evidence) =>
        evidence.of(found(findSorted(count, positionOf, figure.position), figure)),
      ),
    ),
  );
}

interface Row {
  id: string;
  position: number;
}

/** The place of a series among these of a shelf. */
export function placeOf(rows: readonly (Row & Shelved)[], row: Row): number {
  const at = findSorted(rows.length, (place) => rows[place]?.position ?? 0, row.position);
  return (rows[found(at, row)] as Shelved).place;
}

function found(place: number, { id }: Row): number {
  if (place < 0) throw new Error(`${id} is not on its shelf`);
  return place;
}
