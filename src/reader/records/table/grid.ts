import type { Cell, Table } from '../../blocks/block.js';
import { carryEra } from '../carry-era.js';
import { eachOnce, isFilled, type Places, placesOf } from '../places-of.js';
import { roleOfHead } from './head-roles.js';

/** The cells of a table by their places: a merged one stands at each place that it covers. */
export interface Grid {
  /** As a sheet or a markup gives it: a merged head may stand in the first of its places alone. */
  isGiven: boolean;
  rows: number;
  columns: number;
  at(row: number, column: number): Cell | null;
  /** The cells of a row from left to right, each once. */
  row(row: number): readonly Cell[];
}

export function gridOf(table: Table): Grid {
  const { layout, rows, columns } = table;
  const places = placesOf(table);
  for (const row of places) carryErasIn(row);
  const at = (row: number, column: number) => places[row]?.[column] ?? null;
  const row = (wanted: number) => eachOnce(places[wanted] ?? []);
  return { isGiven: layout === 'GIVEN', rows, columns, at, row };
}

/** Years of which only the first names its era, in a row of heads: elsewhere small numbers are figures. */
function carryErasIn(row: Places): void {
  const cells = eachOnce(row);
  const heads = carryEra(cells.map(({ printed }) => printed));
  const carried = cells.filter((cell, i) => heads[i] !== cell.printed);
  const others = cells.filter((cell) => isFilled(cell) && !carried.includes(cell));
  if (carried.length === 0 || others.some(({ printed }) => !roleOfHead(printed.text))) return;
  cells.forEach((cell, i) => {
    const printed = heads[i] ?? cell.printed;
    if (printed === cell.printed) return;
    const head = { ...cell, printed };
    row.forEach((held, at) => {
      if (held === cell) row[at] = head;
    });
  });
}

/** The cells of a row in these columns, each once; empty ones are left out. */
export function cellsAt(grid: Grid, row: number, columns: readonly { index: number }[]): Cell[] {
  const cells = columns.flatMap(({ index }) => grid.at(row, index) ?? []);
  return [...new Set(cells)].filter(isFilled);
}

/** The same table with its rows as columns: heads that stand down the left come to stand above. */
export function turned(table: Table): Table {
  const cells = table.cells.map((cell) => ({
    ...cell,
    ...{ row: cell.column, column: cell.row, rows: cell.columns, columns: cell.rows },
  }));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...table, rows: table.columns, columns: table.rows, cells };
}
