import { type DrawnPage, drawLine, drawText } from './drawn-pdf.js';
import type { Grid } from './grid-of.js';
import { widthOf, wrapped } from './text-table.js';

const SIZE = 9;
const PITCH = 12;
const PAD = 4;
const LEFT = 50;
const BOTTOM = 70;

export type Rulings = 'ALL' | 'LEVEL' | 'NONE';

/** A place to draw on: pages are added as they are needed. */
export interface Sheet {
  pages: DrawnPage[];
  y: number;
}

/** A new page, with its number at its foot. */
export function turn(sheet: Sheet): DrawnPage {
  const page = { width: 595.28, height: 841.89, operators: [] };
  sheet.pages.push(page);
  sheet.y = 60;
  drawText(page, `－ ${sheet.pages.length + 20} －`, 280, 810, 8);
  return page;
}

/** Lines of prose. */
export function drawProse(sheet: Sheet, text: string, size = SIZE): void {
  for (const line of wrapped(text, Math.floor((2 * 480) / size))) {
    sheet.y += size * 1.6;
    drawText(pageOf(sheet), line, LEFT, sheet.y, size);
  }
}

const pageOf = (sheet: Sheet): DrawnPage => sheet.pages.at(-1) ?? turn(sheet);

/** Cells with their lines in the middle of their rows; heads stand again on each page. */
export function drawTable(sheet: Sheet, head: Grid, body: Grid, rulings: Rulings): void {
  const widths = columnWidths([...head, ...body]);
  sheet.y += 10;
  drawRows(sheet, head, widths, rulings);
  const blocks = unbroken(body);
  for (const rows of blocks) {
    const height = heightsOf(rows, widths).reduce((sum, one) => sum + one, 0);
    if (sheet.y + height > pageOf(sheet).height - BOTTOM) {
      turn(sheet);
      drawRows(sheet, head, widths, rulings);
    }
    drawRows(sheet, rows, widths, rulings);
  }
  sheet.y += 10;
}

/** Rows that a cell spans stay together. */
function unbroken(body: Grid): Grid[] {
  const blocks: Grid[] = [];
  let left = 0;
  for (const row of body) {
    if (left === 0) blocks.push([]);
    blocks.at(-1)?.push(row);
    left = Math.max(left, ...row.map((cell) => cell?.rows ?? 1)) - 1;
  }
  return blocks;
}

/** What a column's longest line takes, as far as the page is wide enough. */
function columnWidths(rows: Grid): number[] {
  const count = rows[0]?.length ?? 0;
  const wanted = Array.from({ length: count }, (_, x) =>
    Math.max(
      18,
      ...rows.map((row) => {
        const cell = row[x];
        if (!cell || (cell.columns ?? 1) > 1) return 0;
        const longest = Math.max(...cell.text.split('\n').map(widthOf));
        return Math.min(longest, 26) * (SIZE / 2) + 2 * PAD;
      }),
    ),
  );
  const most = 495;
  const all = wanted.reduce((sum, one) => sum + one, 0);
  return all <= most ? wanted : wanted.map((one) => (one * most) / all);
}

const spanned = (widths: readonly number[], x: number, columns = 1) =>
  widths.slice(x, x + columns).reduce((sum, one) => sum + one, 0);

const linesOf = (text: string, width: number) =>
  wrapped(text, Math.max(2, Math.floor((2 * (width - 2 * PAD)) / SIZE)));

const heightsOf = (rows: Grid, widths: readonly number[]) =>
  rows.map((row) => {
    const lines = row.map((cell, x) =>
      !cell || (cell.rows ?? 1) > 1
        ? 1
        : linesOf(cell.text, spanned(widths, x, cell.columns)).length,
    );
    return Math.max(...lines) * PITCH + 2 * PAD;
  });

function drawRows(sheet: Sheet, rows: Grid, widths: readonly number[], rulings: Rulings): void {
  const page = pageOf(sheet);
  const heights = heightsOf(rows, widths);
  const right = LEFT + spanned(widths, 0, widths.length);
  for (const [y, row] of rows.entries()) {
    const top = sheet.y + spanned(heights, 0, y);
    for (const [x, cell] of row.entries()) {
      if (!cell) continue;
      const left = LEFT + spanned(widths, 0, x);
      const width = spanned(widths, x, cell.columns);
      const height = spanned(heights, y, cell.rows);
      const lines = linesOf(cell.text, width);
      const first = top + (height - lines.length * PITCH) / 2 + SIZE;
      for (const [at, line] of lines.entries()) {
        const free = width - (widthOf(line) * SIZE) / 2;
        const isFigure = cell.className === 'figure';
        const from = cell.className === 'name' ? PAD : isFigure ? free - PAD : free / 2;
        drawText(page, line, left + from, first + at * PITCH, SIZE);
      }
      if (rulings === 'ALL') {
        drawLine(page, [left, top], [left, top + height]);
        drawLine(page, [left + width, top], [left + width, top + height]);
      }
      if (rulings !== 'NONE') {
        drawLine(page, [left, top], [left + width, top]);
        drawLine(page, [left, top + height], [left + width, top + height]);
      }
    }
  }
  sheet.y += spanned(heights, 0, heights.length);
  if (rulings === 'LEVEL') drawLine(page, [LEFT, sheet.y], [right, sheet.y]);
}
