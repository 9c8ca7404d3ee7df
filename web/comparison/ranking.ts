import type { Cell, Row } from './series.js';

interface Place {
  row: Row;
  cell: Cell;
}

export interface Ranking {
  group: string;
  year: number;
  places: Place[];
}

/** Of each group the newest year whose actual values are ranked, the highest first. */
export function rankingsOf(rows: Row[]): Ranking[] {
  const groups = new Set(rows.flatMap(({ comparableGroup }) => comparableGroup ?? []));
  return [...groups].flatMap((group) => {
    const ranked = rows
      .filter(({ comparableGroup }) => comparableGroup === group)
      .flatMap((row) => row.cells.map((cell) => ({ row, cell })))
      .filter(({ cell }) => cell.measure === 'ACTUAL' && cell.rank !== null);
    if (ranked.length === 0) return [];
    const year = Math.max(...ranked.map(({ cell }) => cell.year));
    const places = ranked
      .filter(({ cell }) => cell.year === year)
      .sort((one, other) => (one.cell.rank ?? 0) - (other.cell.rank ?? 0));
    return [{ group, year, places }];
  });
}
