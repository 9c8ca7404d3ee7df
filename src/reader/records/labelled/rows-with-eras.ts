import type { Cell, Table } from '../../blocks/block.js';
import { carryEra } from '../carry-era.js';
import { eachOnce, isFilled, placesOf } from '../places-of.js';

/** The cells that cover each row, from left to right; blank ones are left out. */
type Rows = readonly (readonly Cell[])[];

/** The rows of a table, their heads of years with the era that only the first of a row names. */
export function rowsWithEras(table: Table): Rows {
  const carried = new Map<Cell, Cell>();
  return placesOf(table).map((places) => {
    const cells = eachOnce(places).filter(isFilled);
    const heads = carryEra(cells.map(({ printed }) => printed));
    return cells.map((cell, i) => {
      const printed = heads[i] ?? cell.printed;
      if (printed === cell.printed) return carried.get(cell) ?? cell;
      const head = { ...cell, printed };
      carried.set(cell, head);
      return head;
    });
  });
}

/** The columns that a cell covers. */
export const columnsOf = ({ column, columns }: Cell): number[] =>
  Array.from({ length: columns }, (_, i) => column + i);
