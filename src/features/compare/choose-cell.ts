import { badUserInput } from '../../domain/errors.js';
import type { Measure } from '../../domain/vocabulary.js';
import type { LaidRow } from './lay-grid.js';

/** A cell of every row, as it is asked for; without a year, of each row another one. */
interface Choice {
  measure: Measure;
  year?: number | null;
}

/**
 * Lets a choice pass that the grid shows; `argument` is what errors call it.
 * @throws CodedError BAD_USER_INPUT for a year or measure that the comparison does not show
 */
export function checkChoice(
  argument: string,
  { measure, year }: Choice,
  [row]: readonly LaidRow[],
  years: readonly number[],
): void {
  if (!row || row.cells.length === 0) return;
  const measures = [...new Set(row.cells.map((cell) => cell.measure))];
  if (!measures.includes(measure)) {
    const wanted = `one of the comparison's: ${measures.join(', ')}`;
    throw badUserInput(`${argument}.measure`, wanted, measure);
  }
  if (year !== undefined && year !== null && !years.includes(year)) {
    const range = `${years[0]} to ${years.at(-1)}`;
    throw badUserInput(`${argument}.year`, `one of the comparison's years, ${range}`, year);
  }
}
