import { decodeText } from '../../tables/decode-text.js';
import type { TableFile } from '../../tables/table.js';
import type { Page, Rule, Word } from '../pages/page.js';
import { chooseCounting } from './choose-counting.js';
import { type TextLine, textLine } from './text-line.js';

/** Where a word begins in the text of a file. */
export interface TextPlace {
  /** From 1; lines end at LF. */
  line: number;
  /** Index in its line. */
  start: number;
}

export interface TextPages {
  /** The whole text, without a byte order mark. */
  text: string;
  pages: readonly Page[];
  /** The line of the text, from 1, in which each page begins. */
  firstLines: readonly number[];
  places: ReadonlyMap<Word, TextPlace>;
}

/** A plain text, or what `pdftotext -layout` writes: form feeds part its pages. */
export function readTextPages(file: TableFile): TextPages {
  const text = decodeText(file, '\f');
  const places = new Map<Word, TextPlace>();
  const parts = pagesOf(text.text);
  const counting = chooseCounting(parts.flatMap(({ lines }) => lines.map(({ line }) => line)));
  const pages = parts.map(({ lines }, i) => {
    const read = lines.map(({ line }, y) =>
      textLine(line, counting, lines[y - 1]?.line, lines[y + 1]?.line),
    );
    return pageOf(i + 1, read, (word, y, start) => {
      places.set(word, { line: lines[y]?.number ?? 0, start: (lines[y]?.start ?? 0) + start });
    });
  });
  const firstLines = parts.map(({ lines }) => lines[0]?.number ?? 1);
  return { text: text.text, pages, firstLines, places };
}

interface NumberedLine {
  line: string;
  number: number;
  /** Where it begins in the line of the file, part of which may stand on the page before. */
  start: number;
}

function pagesOf(text: string): { lines: NumberedLine[] }[] {
  const pages: { lines: NumberedLine[] }[] = [{ lines: [] }];
  text.split('\n').forEach((whole, i) => {
    let start = 0;
    whole.split('\f').forEach((line, part) => {
      if (part > 0) pages.push({ lines: [] });
      pages.at(-1)?.lines.push({ line: line.replace(/\r$/, ''), number: i + 1, start });
      start += line.length + 1;
    });
  });
  // pdftotext ends each page with a form feed, the last one too.
  const last = pages.at(-1);
  if (pages.length > 1 && last?.lines.every(({ line }) => line.trim() === '')) pages.pop();
  return pages;
}

function pageOf(
  number: number,
  lines: readonly TextLine[],
  placed: (word: Word, y: number, start: number) => void,
): Page {
  const words = lines.flatMap((line, y) =>
    line.words.map(({ text, start, column, width }) => {
      const box = { x: column, y, width, height: 1 };
      const word: Word = { text, page: number, box, size: 1 };
      placed(word, y, start);
      return word;
    }),
  );
  const rules = lines.flatMap((line, y) => line.rulings.flatMap((sign) => rulesOf(sign, y)));
  const ends = words.map(({ box }) => box.x + box.width);
  const width = ends.reduce((most, end) => Math.max(most, end), 0);
  return { number, width, height: lines.length, words, rules };
}

/** The strokes of a sign that draws: they meet in its middle. */
function rulesOf({ column, width, arms }: TextLine['rulings'][number], y: number): Rule[] {
  const x = column + width / 2;
  const middle = y + 0.5;
  const level = {
    from: { x: arms.left ? column : x, y: middle },
    to: { x: arms.right ? column + width : x, y: middle },
  };
  const upright = {
    from: { x, y: arms.up ? y : middle },
    to: { x, y: arms.down ? y + 1 : middle },
  };
  return [...(arms.left || arms.right ? [level] : []), ...(arms.up || arms.down ? [upright] : [])];
}
