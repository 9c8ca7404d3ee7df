import type { Choice } from './choices.js';
import type { SeriesRead } from './series.js';
import type { Shelf, Shelved } from './shelf.js';

/** A shelf without series, its key and what is counted of it. */
const BYTES = 2048;
const BYTES_OF_TOWN = 96;

/** A shelf of series that were read in order. */
export function newShelf(choice: Choice, { kpis, statistics, bytesOfRow }: SeriesRead): Shelf {
  const shelf: Shelf = {
    choice,
    kpis: [],
    statistics: [],
    kpisOf: (code) => ofKpis.get(code) ?? NONE,
    statisticsOf: (code) => ofStatistics.get(code) ?? NONE,
    figures: null,
    documents: null,
    evidence: null,
    bytesOfSeries: 0,
  };
  const shelved = <T>(rows: readonly T[], before: number): (T & Shelved)[] =>
    rows.map((row, i) => Object.assign(row as T & Shelved, { shelf, place: before + i }));
  shelf.kpis = shelved(kpis, 0);
  shelf.statistics = shelved(statistics, kpis.length);
  const ofKpis = byTown(shelf.kpis);
  const ofStatistics = byTown(shelf.statistics);
  const towns = ofKpis.size + ofStatistics.size;
  const rows = kpis.length + statistics.length;
  shelf.bytesOfSeries = BYTES + towns * BYTES_OF_TOWN + rows * bytesOfRow;
  return shelf;
}

const NONE: readonly never[] = [];

function byTown<T extends { municipalityCode: string }>(rows: readonly T[]): Map<string, T[]> {
  const towns = new Map<string, T[]>();
  for (const row of rows) {
    const own = towns.get(row.municipalityCode);
    if (own) own.push(row);
    else towns.set(row.municipalityCode, [row]);
  }
  return towns;
}
