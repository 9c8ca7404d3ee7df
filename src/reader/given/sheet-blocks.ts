import type { Sheet } from '../../tables/table.js';
import type { Block } from '../blocks/block.js';
import { type GivenCell, givenTable } from './given-table.js';
import { printedLines } from './printed-lines.js';
import { shownRows } from './sheet-cells.js';

/**
 * A sheet as tables and lines. A row in which nothing stands parts tables; what stands alone in its row is a
 * line where it stands above the first row of a table, or is a note under the last one.
 */
export function sheetBlocks(sheet: Sheet, page: number): Block[] {
  const blocks: Block[] = [];
  let region: GivenCell[][] = [];
  let reachesTo = 0;
  for (const cells of [...shownRows(sheet), []]) {
    const filled = cells.filter(({ text }) => text.trim() !== '');
    const row = cells[0]?.row ?? Number.POSITIVE_INFINITY;
    if (filled.length > 0 || row < reachesTo) {
      region.push(cells);
      reachesTo = Math.max(reachesTo, ...filled.map((cell) => cell.row + cell.rows));
    } else if (region.length > 0) {
      blocks.push(...regionBlocks(region, page));
      region = [];
    }
  }
  return blocks;
}

const NOTE = /^\s*(?:[※*＊注(（]|備考|出典|資料)/u;

function regionBlocks(region: readonly GivenCell[][], page: number): Block[] {
  const filled = region.map((cells) => cells.filter(({ text }) => text.trim() !== ''));
  const first = filled.findIndex((cells) => cells.length > 1);
  if (first === -1) return filled.flatMap((cells) => linesOf(cells, page));
  const last = filled.findLastIndex(
    ([only, second], i) => second || (i > first && only && !NOTE.test(only.text)),
  );
  const end = last + 1;
  const shown = filled.slice(first, end).flat();
  const left = shown.reduce((least, { column }) => Math.min(least, column), shown[0]?.column ?? 0);
  const right = shown.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
  const inside = region
    .slice(first, end)
    .flat()
    .filter(({ column, columns }) => column >= left && column + columns <= right);
  return [
    ...filled.slice(0, first).flatMap((cells) => linesOf(cells, page)),
    givenTable(inside, page, region[first]?.[0]?.row ?? 0),
    ...filled.slice(end).flatMap((cells) => linesOf(cells, page)),
  ];
}

function linesOf(cells: readonly GivenCell[], page: number): Block[] {
  return cells.map(({ row, column, rows, columns, text }) => {
    const box = { x: column, y: row, width: columns, height: rows };
    return { kind: 'LINE', page, printed: printedLines(text, page, box) };
  });
}
