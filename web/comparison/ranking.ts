import { idOf, type Placed } from './at-a-glance.js';
import { writeFigure } from './figure-id.js';
import type { Row } from './series.js';

export interface Ranking {
  group: string;
  year: number;
  places: Placed[];
  /** The cell of each other town that says most of why it is not ranked. */
  unranked: Placed[];
}

/**
 * Of each group the newest year whose actual values are ranked, the highest first: of at least half as many towns as in the
 * year with most, for a year that is just coming in says little.
 */
export function rankingsOf(rows: Row[]): Ranking[] {
  const groups = new Set(rows.flatMap(({ comparableGroup }) => comparableGroup ?? []));
  return [...groups].flatMap((group) => {
    const ranked = rows
      .filter(({ comparableGroup }) => comparableGroup === group)
      .flatMap((row) => row.cells.map((cell) => ({ row, cell })))
      .filter(({ cell }) => cell.measure === 'ACTUAL' && cell.rank !== null);
    if (ranked.length === 0) return [];
    const year = newestOfMany(ranked.map(({ cell }) => cell.year));
    const places = ranked
      .filter(({ cell }) => cell.year === year)
      .sort((one, other) => (one.cell.rank ?? 0) - (other.cell.rank ?? 0));
    return [{ group, year, places, unranked: unrankedOf(rows, year, places) }];
  });
}

function newestOfMany(years: number[]): number {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return Math.max(...[...counts].flatMap(([year, count]) => (count * 2 >= most ? year : [])));
}

function unrankedOf(rows: Row[], year: number, places: Placed[]): Placed[] {
  const ranked = new Set(places.map(({ row }) => row.municipality.code));
  const others = rows.filter(
    ({ match, municipality }) => match !== 'RELATED' && !ranked.has(municipality.code),
  );
  return [...new Set(others.map(({ municipality }) => municipality.code))].flatMap((code) => {
    const placed = others
      .filter(({ municipality }) => municipality.code === code)
      .flatMap((row) => row.cells.map((cell) => ({ row, cell })))
      .filter(({ cell }) => cell.measure === 'ACTUAL' && cell.year === year);
    // A print says more than its absence, official statistics more than a plan that has none.
    const weight = ({ row, cell }: Placed) =>
      Number(cell.observation !== null) * 2 + Number(row.statistic !== null);
    return placed.sort((one, other) => weight(other) - weight(one)).slice(0, 1);
  });
}

/** The name of a place for lists. */
export const keyOf = (placed: Placed): string => writeFigure(idOf(placed));
