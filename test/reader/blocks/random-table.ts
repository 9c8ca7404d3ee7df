import type { Rule, Word } from '../../../src/reader/pages/page.js';
import type { Random } from '../../random.js';
import { level, SIZE, upright, widthOf, wordAt } from './typed-page.js';

export interface KnownCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  lines: readonly string[];
}

export interface KnownTable {
  rows: number;
  columns: number;
  cells: readonly KnownCell[];
  words: readonly Word[];
  rules: readonly Rule[];
}

const LETTERS = [...'指標住民数目標値現状令和年度市団体件人学校率施策'];
const LEADING = 1.3 * SIZE;

/** A table with merged cells, ruled at random as tables are: whole lines, or a frame for each cell, with doubles and paddings. */
export function randomTable(random: Random, x: number, y: number): KnownTable {
  const rows = random.integer(2, 7);
  const columns = random.integer(2, 6);
  const cells = randomCells(random, rows, columns);
  const widths = Array.from({ length: columns }, () => random.integer(30, 110));
  const heights = Array.from({ length: rows }, () => random.integer(14, 60));
  const xs = edgesOf(x, widths);
  const ys = edgesOf(y, heights);
  const style = random.pick(['SIDES', 'FRAMES', 'DOUBLE'] as const);
  const drawn = cells.map((cell) => {
    const [left, right] = [xs[cell.column] ?? 0, xs[cell.column + cell.columns] ?? 0];
    const [top, bottom] = [ys[cell.row] ?? 0, ys[cell.row + cell.rows] ?? 0];
    const most = Math.floor((bottom - top - 2) / LEADING);
    const letters = Math.floor((right - left - 6) / SIZE);
    const lines = random.list(Math.max(1, most), () =>
      Array.from({ length: random.integer(1, letters) }, () => random.pick(LETTERS)).join(''),
    );
    const align = random.pick(['LEFT', 'CENTRE', 'RIGHT'] as const);
    const first = top + (bottom - top - lines.length * LEADING) / 2 + 1.5;
    const words = lines.map((text, i) => {
      const free = right - left - widthOf(text);
      const at = { LEFT: 3, CENTRE: free / 2, RIGHT: free - 3 }[align];
      return wordAt(left + at, first + i * LEADING, text);
    });
    const inset = style === 'FRAMES' ? 0.6 : 0;
    const rules = frame(left + inset, top + inset, right - inset, bottom - inset);
    const doubled = style === 'DOUBLE' ? rules.map(moved) : [];
    return { cell: { ...cell, lines }, words, rules: [...rules, ...doubled] };
  });
  return {
    rows,
    columns,
    cells: drawn.map(({ cell }) => cell),
    words: random.shuffle(drawn.flatMap(({ words }) => words)),
    rules: random.shuffle(drawn.flatMap(({ rules }) => rules)),
  };
}

/** Cells that cover the table; each edge of its rows and columns is the edge of one. */
function randomCells(random: Random, rows: number, columns: number): Omit<KnownCell, 'lines'>[] {
  const taken = new Set<string>();
  const isFree = (row: number, column: number) =>
    row < rows && column < columns && !taken.has(`${row},${column}`);
  const cells: Omit<KnownCell, 'lines'>[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!isFree(row, column)) continue;
      const wish = { rows: random.pick([1, 1, 1, 2]), columns: random.pick([1, 1, 1, 2, 3]) };
      let width = 1;
      while (width < wish.columns && isFree(row, column + width)) width += 1;
      const height = wish.rows === 2 && row + 1 < rows ? 2 : 1;
      for (let i = 0; i < height; i++) {
        for (let j = 0; j < width; j++) taken.add(`${row + i},${column + j}`);
      }
      cells.push({ row, column, rows: height, columns: width });
    }
  }
  const edges = (of: (cell: Omit<KnownCell, 'lines'>) => number) => new Set(cells.map(of)).size;
  const isWhole = edges(({ column }) => column) === columns && edges(({ row }) => row) === rows;
  return isWhole ? cells : randomCells(random, rows, columns);
}

const edgesOf = (start: number, sizes: readonly number[]) =>
  [0, ...sizes].map((_, i) => sizes.slice(0, i).reduce((sum, size) => sum + size, start));

const frame = (left: number, top: number, right: number, bottom: number) => [
  level(top, left, right),
  level(bottom, left, right),
  upright(left, top, bottom),
  upright(right, top, bottom),
];

const moved = ({ from, to }: Rule): Rule => {
  const by = from.x === to.x ? { x: 1.5, y: 0 } : { x: 0, y: 1.5 };
  const at = (point: Rule['from']) => ({ x: point.x + by.x, y: point.y + by.y });
  return { from: at(from), to: at(to) };
};
