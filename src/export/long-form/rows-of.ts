import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { tooManyRows } from '../../domain/errors.js';
import { nextTurn } from '../../lib/turn.js';
import type { LongRow } from './columns.js';
import { type CitedFigure, figuresOfIndicator, figuresOfTown } from './figures-by-town.js';
import { longRow } from './long-row.js';

/**
 * All rows of an indicator, of a town, or of one KPI or official series, held together.
 * @throws CodedError TOO_MANY_ROWS before there are more than `mostRows`
 */
export type RowsOf<Whose> = (
  memory: ReleaseInMemory,
  whose: Whose,
  mostRows: number,
) => Promise<LongRow[]>;

export const rowsOfIndicator: RowsOf<{ id: string }> = (memory, { id }, mostRows) =>
  collect(memory, figuresOfIndicator(memory, id), mostRows);

export const rowsOfTown: RowsOf<{ code: string }> = (memory, { code }, mostRows) =>
  collect(memory, figuresOfTown(memory, code), mostRows);

export const rowsOfSeries: RowsOf<{ id: string; municipality: { code: string } }> = (
  memory,
  { id, municipality },
  mostRows,
) =>
  collect(
    memory,
    figuresOfTown(memory, municipality.code, (series) => series.id === id),
    mostRows,
  );

async function collect(
  memory: ReleaseInMemory,
  figures: AsyncIterable<CitedFigure[]>,
  mostRows: number,
): Promise<LongRow[]> {
  const rows: LongRow[] = [];
  for await (const some of figures) {
    if (rows.length + some.length > mostRows) {
      const instead = `All figures of the release stand in its files: /releases/${memory.release.id}/.`;
      throw tooManyRows('A file that is made when it is asked for', mostRows, instead);
    }
    for (const figure of some) rows.push(longRow(memory, figure));
    await nextTurn();
  }
  return rows;
}
