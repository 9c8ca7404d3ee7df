import { fold } from '../../lib/text.js';
import { figuresIn } from './figures.js';

/** What a line of a text is, told from its shape alone. */
export type LineClass = 'BLANK' | 'FURNITURE' | 'HEADING' | 'LABEL' | 'TABLE' | 'LIST' | 'PROSE';

/** The order in which a report counts them. */
export const LINE_CLASSES: readonly LineClass[] = [
  'TABLE',
  'PROSE',
  'LIST',
  'LABEL',
  'HEADING',
  'FURNITURE',
  'BLANK',
];

/** A line that stands as often as this is what pages or forms bring with them. */
const REPEATED = 3;
const LONGEST_LABEL = 30;
const LONGEST_HEADING = 50;

const TAB_OR_BOX = /\S\t|[□■☐☑]/u;
/** Arrows, dashes and dots alone in a cell: carried on, absent, left blank. */
const MARK = /^[→←↑↓⇒ー―—–−\-…・×○◯△*%]+$/u;
const BULLET = /^(?:[・•●○◯◎◆◇※*\-–]|[▲▼△](?!\s*\d))\s*\S/u;
const MARKDOWN_HEADING = /^#+\s/u;
const SECTION_MARK =
  /^(?:第\s*\d+\s*[編章節条]|\d{1,2}(?:[-.．]\d{1,2})*(?:[.．、]\s*|\s+|$)|\d+節|[(（][\dア-ン]{1,2}[)）]|[①-⑳Ⅰ-Ⅻ]|[ア-オ]\s)/u;
const SENTENCE = /[。、]/u;

/**
 * The class of each line of a text. What is decided earlier wins:
 *
 * - BLANK: white space alone.
 * - TABLE: a tab inside, boxes to tick, or cells (parted by white space) of which at least half are
 *   a figure with its unit or a mark such as "→" and "－".
 * - LIST: begins with a bullet.
 * - FURNITURE: at most 30 characters, no sentence, three times or oftener in the text: running heads,
 *   labels of a form, 重点 marks. A short value that a form repeats (an office) falls into it, too.
 * - HEADING: "#", or a section's number, letter or circled number before at most 50 characters
 *   without 、 and 。 that do not run on into the next line.
 * - PROSE: stands in a block of lines with a 。, or is longer than 30 characters.
 * - LABEL: what is left: names, captions, pieces of cells that the text has broken up.
 *
 * Nothing here depends on a town's words or on a page's layout, which an extracted text loses.
 */
export function classifyLines(text: readonly string[]): LineClass[] {
  const plain = text.map((line) => line.trim());
  const counts = new Map<string, number>();
  for (const line of plain) counts.set(fold(line), (counts.get(fold(line)) ?? 0) + 1);
  return plain.map((line, i): LineClass => {
    if (line === '') return 'BLANK';
    if (TAB_OR_BOX.test(line)) return 'TABLE';
    if (BULLET.test(line)) return 'LIST';
    if (hasCells(line)) return 'TABLE';
    const repeated = (counts.get(fold(line)) ?? 0) >= REPEATED;
    const isSentence = SENTENCE.test(line);
    if (repeated && !isSentence && line.length <= LONGEST_LABEL) return 'FURNITURE';
    if (MARKDOWN_HEADING.test(line)) return 'HEADING';
    const block = blockAround(plain, i);
    if (SECTION_MARK.test(line) && !isSentence && line.length <= LONGEST_HEADING) {
      if (!runsOn(line, plain[i + 1], block)) return 'HEADING';
    }
    return block.some((one) => one.includes('。')) || line.length > LONGEST_LABEL
      ? 'PROSE'
      : 'LABEL';
  });
}

/** Whether at least half of the cells hold a mark, or figures with nothing but brackets around. */
function hasCells(line: string): boolean {
  const cells = line.split(/\s+/u).map(fold);
  const values = cells.filter((cell) => {
    if (MARK.test(cell)) return true;
    const figures = figuresIn(cell);
    const rest = figures.reduce((left, { text }) => left.replace(text, ''), cell);
    return (
      figures.length > 0 && !/^\d{1,3}$/u.test(cell) && /^[()[\]「」以内上下約~-]*$/u.test(rest)
    );
  });
  return values.length * 2 >= cells.length;
}

/** The lines that a line stands among without a blank one between. */
function blockAround(lines: readonly string[], i: number): string[] {
  let first = i;
  let last = i;
  while (lines[first - 1]) first--;
  while (lines[last + 1]) last++;
  return lines.slice(first, last + 1);
}

/** A line that fills its column and has another under it was broken by the column's edge. */
function runsOn(line: string, next: string | undefined, block: readonly string[]): boolean {
  const column = Math.max(...block.map(({ length }) => length));
  return Boolean(next) && column >= 15 && line.length >= 0.85 * column;
}
