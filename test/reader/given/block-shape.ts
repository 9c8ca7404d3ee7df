import type { Block } from '../../../src/reader/blocks/block.js';

/** A line as its text; of a table its cells that are filled: `text@row,column`, and how far they span. */
export function blockShape(block: Block): string | string[] {
  if (block.kind === 'LINE') return block.printed.text;
  return block.cells
    .filter(({ printed }) => printed.text !== '')
    .map(({ row, column, rows, columns, printed }) => {
      const span = rows * columns > 1 ? ` ${rows}x${columns}` : '';
      return `${printed.text}@${row},${column}${span}`;
    });
}
