import type { Table } from '../../../src/reader/blocks/block.js';

/** A table of one cell to a place, its rows on lines and its cells between |. */
export function tableOf(text: string): Table {
  const rows = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const cells = rows.flatMap((row, y) =>
    row.map((printed, x) => {
      const box = { x: x * 10, y, width: 10, height: 1 };
      const words = printed === '' ? [] : [{ text: printed, page: 1, box, size: 1 }];
      return {
        ...{ row: y, column: x, rows: 1, columns: 1 },
        ...{ printed: { text: printed, words }, box },
      };
    }),
  );
  const columns = rows[0]?.length ?? 0;
  const box = { x: 0, y: 0, width: columns * 10, height: rows.length };
  return { kind: 'TABLE', layout: 'GIVEN', page: 1, rows: rows.length, columns, cells, box };
}
