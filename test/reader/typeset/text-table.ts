import type { Grid } from './grid-of.js';

/** How many half-width places a text takes. */
export const widthOf = (text: string) =>
  [...text].reduce((sum, character) => sum + (character < '\u0100' ? 1 : 2), 0);

/** A text in lines no wider than a column. */
export function wrapped(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [];
    let rest = '';
    for (const character of line) {
      if (widthOf(rest + character) > width) {
        lines.push(rest);
        rest = '';
      }
      rest += character;
    }
    return [...lines, rest];
  });
}

/** A table without rulings in the places that its columns have on the page, cells in the middle of their rows. */
export function textTable(head: Grid, body: Grid): string {
  const rows = [...head, ...body];
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, x) =>
    Math.min(
      24,
      Math.max(4, ...rows.map((row) => ((row[x]?.columns ?? 1) > 1 ? 0 : longest(row[x]?.text)))),
    ),
  );
  return rows.map((row) => `${linesOf(row, widths).join('\n')}\n`).join('\n');
}

const longest = (text = '') => Math.max(...text.split('\n').map(widthOf));

function linesOf(row: Grid[number], widths: readonly number[]): string[] {
  const cells = row.map((cell, x) => {
    const span = widths.slice(x, x + (cell?.columns ?? 1));
    const width = span.reduce((sum, one) => sum + one + 3, -3);
    return { lines: cell ? wrapped(cell.text, width) : [], width: widths[x] ?? 0 };
  });
  const height = Math.max(...cells.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, y) => {
    let line = '';
    let place = 0;
    for (const { lines, width } of cells) {
      const text = lines[y - Math.floor((height - lines.length) / 2)] ?? '';
      const gap = Math.max(line === '' ? 0 : 2, place - widthOf(line));
      if (text !== '') line += ' '.repeat(gap) + text;
      place += width + 3;
    }
    return line;
  });
}
