import type { Word } from '../pages/page.js';
import type { Block, Printed } from './block.js';

/** Where a word stands in the document's text. */
export interface WordPlace {
  /** From 1. */
  line: number;
  /** Which word of the text it is: those that follow one another are quoted as one. */
  index: number;
}

/** The text of a document, which evidence cites by its lines. */
export interface DocumentText {
  lines: readonly string[];
  /** The first line of each page that holds words, and the page. */
  pages: readonly (readonly [line: number, page: number])[];
  places: ReadonlyMap<Word, WordPlace>;
}

/**
 * The blocks of a document as lines of text: a printed line is a line, and each cell of a table has lines of its own,
 * so that what stands in a cell is quoted in one piece.
 */
export function writeText(blocks: readonly Block[]): DocumentText {
  const lines: string[] = [];
  const pages: [number, number][] = [];
  const places = new Map<Word, WordPlace>();
  for (const block of blocks) {
    for (const words of linesOf(block)) {
      if (pages.at(-1)?.[1] !== block.page) pages.push([lines.length + 1, block.page]);
      lines.push(words.map(({ text }) => text).join(' '));
      for (const word of words) {
        if (!places.has(word)) places.set(word, { line: lines.length, index: places.size });
      }
    }
  }
  return { lines, pages, places };
}

const linesOf = (block: Block): Word[][] =>
  block.kind === 'LINE'
    ? [[...block.printed.words]].filter((words) => words.length > 0)
    : block.cells.flatMap(({ printed }) => printedLines(printed));

/** The words of a cell by the lines that they are printed in. */
function printedLines({ words }: Printed): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    const before = lines.at(-1)?.at(-1);
    if (before && isBeside(before, word)) lines.at(-1)?.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** Whether a word goes on to the right of another, on its line. */
function isBeside({ box: one }: Word, { box: other }: Word): boolean {
  const common = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  const isLevel = common > Math.min(one.height, other.height) / 2;
  return isLevel && other.x + other.width / 2 > one.x + one.width / 2;
}
