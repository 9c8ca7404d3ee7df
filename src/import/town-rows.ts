import type { Cell, Sheet } from '../tables/table.js';
import type { ReadContext, ReadDropped } from './dataset.js';
import { findPlace, type PlaceCells, type PlaceFault } from './places/find-place.js';
import { problemAt } from './problem-at.js';

/** A table with one municipality in a row. */
export interface TownTable {
  file: string;
  sheet: Sheet;
  /** The first row below the heads. */
  firstRow: number;
  /** Which columns of a row say what place it is. */
  place(row: readonly (Cell | null)[]): PlaceCells;
}

/** A row that is of a municipality. */
interface TownRow {
  row: number;
  /** Six digits. */
  municipality: string;
  cells: readonly (Cell | null)[];
}

/** Which of the cells of its place is wrong in a row, or has to be filled in. */
const SAID_IN: Record<PlaceFault, keyof PlaceCells> = {
  CODE_UNKNOWN: 'code',
  CODE_MISSING: 'name',
  CODE_AND_NAME: 'name',
  CODE_AND_PREFECTURE: 'prefecture',
};

const columnSaying = (text: string | null, cells: readonly (Cell | null)[]): number | null =>
  cells.find((cell) => cell && cell.text.trim() === text?.trim())?.column ?? null;

const CODE = /^\s*R?\p{Nd}{4,6}\s*$/u;

/** Each row of a municipality, and each that is left out; one whose place is not clear is a problem. */
export function* townRows(
  { file, sheet, firstRow, place }: TownTable,
  { places, problem }: Pick<ReadContext, 'places' | 'problem'>,
): Generator<TownRow | ReadDropped> {
  for (let row = firstRow; row <= sheet.rows; row++) {
    const cells = sheet.row(row);
    const printed = cells.filter((cell) => cell !== null && cell.text.trim() !== '');
    if (printed.length === 0) continue;
    const at = { file, sheet: sheet.name, row };
    const said = place(cells);
    // One text alone that is no code is a note below the table.
    if (printed.length === 1 && !CODE.test(printed[0]?.text ?? '')) {
      yield { ...at, dropped: 'NOTE', text: printed[0]?.text ?? '' };
      continue;
    }
    const found = findPlace(said, places);
    if ('dropped' in found) {
      const text = [said.code, said.prefecture, said.name].filter(Boolean).join(' ');
      yield { ...at, dropped: found.dropped, text };
    } else if ('message' in found) {
      const column = columnSaying(said[SAID_IN[found.code]], cells);
      problem(problemAt(found.code, { ...at, column }, found.message));
    } else {
      yield { row, municipality: found.municipality, cells };
    }
  }
}
