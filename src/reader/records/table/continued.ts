import type { Table } from '../../blocks/block.js';
import { isFilled } from '../places-of.js';
import { shapeOf } from './cell-shape.js';
import type { Section } from './find-sections.js';
import { gridOf } from './grid.js';

/** How far the edges of a column may be apart, as a share of the width of the table. */
const SLACK = 0.03;

/**
 * A table without heads, under those of the table before it: on the next page, or further down on the same.
 * Null where its columns are not those.
 */
export function headedBy(before: Table, heads: Section['heads'], table: Table): Table | null {
  if (table.page - before.page > 1 || before.columns !== table.columns) return null;
  const slack = SLACK * before.box.width;
  const edges = edgesOf(before);
  const own = edgesOf(table);
  const fits = [...own].every(([column, x]) => Math.abs((edges.get(column) ?? x) - x) <= slack);
  if (!fits || !beginsWithFigures(table)) return null;
  const over = before.cells
    .filter(({ row }) => row >= heads.start && row < heads.end)
    .map((cell) => ({ ...cell, row: cell.row - heads.start }));
  const down = heads.end - heads.start;
  const under = table.cells.map((cell) => ({ ...cell, row: cell.row + down }));
  return { ...table, rows: table.rows + down, cells: [...over, ...under] };
}

/** Words over figures are heads of their own, whatever they say. */
function beginsWithFigures(table: Table): boolean {
  const first = gridOf(table)
    .row(0)
    .filter((cell) => isFilled(cell) && cell.columns < table.columns);
  const figures = first.filter(({ printed }) => shapeOf(printed.text) === 'FIGURE');
  return first.length === 0 || figures.length > 0;
}

/** Where the cells of each column begin, of those that span no other. */
function edgesOf({ cells }: Table): Map<number, number> {
  const edges = new Map<number, number>();
  for (const { column, columns, box } of cells) {
    if (columns === 1 && !edges.has(column)) edges.set(column, box.x);
  }
  return edges;
}
