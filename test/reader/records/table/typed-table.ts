import type { Cell, Line, Printed, Table } from '../../../../src/reader/blocks/block.js';
import type { Word } from '../../../../src/reader/pages/page.js';

const HEIGHT = 10;
const WIDTH = 60;

function printed(text: string, page = 1, x = 0, y = 0): Printed {
  const words = text.split('\n').map(
    (line, i): Word => ({
      text: line,
      page,
      box: { x, y: y + i, width: line.length, height: 1 },
      size: 1,
    }),
  );
  return { text: text.replaceAll('\n', ''), words };
}

export const line = (text: string, page = 1): Line => ({
  kind: 'LINE',
  page,
  printed: printed(text, page, 0, 0),
});

const NOTHING: Printed = { text: '', words: [] };

/**
 * A table typed as rows of `a | b | c`: `<` goes on from the cell on the left, `^` from the one above, and
 * nothing is an empty cell; `\n` breaks a line inside a cell.
 */
export function table(
  rows: readonly string[],
  { page = 1, layout = 'RULED' }: Partial<Pick<Table, 'page' | 'layout'>> = {},
): Table {
  const texts = rows.map((row) => row.split('|').map((text) => text.trim()));
  const columns = Math.max(...texts.map((row) => row.length));
  const cells: Cell[] = [];
  texts.forEach((row, i) => {
    row.forEach((text, j) => {
      if (text === '<' || text === '^') return;
      let [wide, high] = [1, 1];
      while (texts[i]?.[j + wide] === '<') wide += 1;
      while (texts[i + high]?.[j] === '^') high += 1;
      const box = { x: j * WIDTH, y: i * HEIGHT, width: wide * WIDTH, height: high * HEIGHT };
      const lines = text.replaceAll('\\n', '\n');
      const own = lines === '' ? NOTHING : printed(lines, page, box.x, box.y);
      cells.push({ row: i, column: j, rows: high, columns: wide, printed: own, box });
    });
  });
  const box = { x: 0, y: 0, width: columns * WIDTH, height: rows.length * HEIGHT };
  return { kind: 'TABLE', layout, page, rows: rows.length, columns, cells, box };
}
