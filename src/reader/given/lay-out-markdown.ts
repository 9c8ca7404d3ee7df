import type { Block, Cell, Printed, Table } from '../blocks/block.js';
import { layOut } from '../blocks/lay-out.js';
import type { Page, Word } from '../pages/page.js';
import type { TextPages } from '../text/read-text-pages.js';
import { type MarkdownTable, markdownTables, slotsOf } from './markdown-tables.js';

/** What marks up a text inside of a cell, and is not printed. */
const MARKUP = /<br\s*\/?>|\*\*|__|`|\\(?=\|)/giu;

/** The pages of a text as blocks: tables of Markdown by their bars, all between them as it is laid out. */
export function layOutMarkdown({ text, pages, firstLines, places }: TextPages): Block[] {
  const lines = text.split('\n').map((line) => line.replace(/\r$/u, ''));
  const tables = markdownTables(lines);
  const byLine = wordsByLine(pages, places);
  return pages.flatMap((page, i) => {
    const first = (firstLines[i] ?? 1) - 1;
    const own = tables.filter(({ start }) => start >= first && start < first + page.height);
    let from = 0;
    const blocks = own.flatMap((table) => {
      const [top, bottom] = [table.start - first, table.end - first];
      const between = layOut(partOfPage(page, from, top));
      from = bottom;
      return [...between, tableOf(table, page, lines, first, byLine)];
    });
    return [...blocks, ...layOut(partOfPage(page, from, page.height))];
  });
}

interface PlacedWord {
  word: Word;
  begins: number;
}

function wordsByLine(
  pages: readonly Page[],
  places: TextPages['places'],
): Map<number, PlacedWord[]> {
  const lines = new Map<number, PlacedWord[]>();
  for (const word of pages.flatMap(({ words }) => words)) {
    const { line, start: begins } = places.get(word) ?? { line: 0, start: 0 };
    const held = lines.get(line);
    if (held) held.push({ word, begins });
    else lines.set(line, [{ word, begins }]);
  }
  return lines;
}

function partOfPage(page: Page, top: number, bottom: number): Page {
  if (top === 0 && bottom === page.height) return page;
  const isIn = (y: number) => y >= top && y < bottom;
  return {
    ...page,
    words: page.words.filter(({ box }) => isIn(box.y)),
    rules: page.rules.filter(({ from, to }) => isIn(from.y) && isIn(to.y)),
  };
}

function tableOf(
  { start, end }: MarkdownTable,
  page: Page,
  lines: readonly string[],
  first: number,
  byLine: ReadonlyMap<number, readonly PlacedWord[]>,
): Table {
  const cells: Cell[] = [];
  for (let at = start; at < end; at++) {
    // The line under the head.
    if (at === start + 1) continue;
    const row = at > start ? at - start - 1 : 0;
    slotsOf(lines[at] ?? '').forEach((slot, column) => {
      const own = (byLine.get(at + 1) ?? []).flatMap(({ word, begins }) =>
        begins >= slot.start && begins < slot.end ? [word] : [],
      );
      const x = own[0]?.box.x ?? slot.start;
      const box = { x, y: at - first, width: slot.end - slot.start, height: 1 };
      cells.push({ row, column, rows: 1, columns: 1, printed: printedOf(own), box });
    });
  }
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const box = { x: 0, y: start - first, width: page.width, height: end - start };
  return {
    ...{ kind: 'TABLE', layout: 'GIVEN', page: page.number },
    ...{ rows: end - start - 1, columns, cells, box },
  };
}

const printedOf = (words: readonly Word[]): Printed => ({
  text: words
    .map(({ text }) => text)
    .join(' ')
    .replace(MARKUP, '')
    .trim(),
  words,
});
