import { type Counting, letterWidth } from './letter-width.js';
import { type Arms, rulingsOf } from './rulings.js';

/** Letters of a line that stand together, or its signs that draw. */
export interface Piece {
  text: string;
  /** Index in the line. */
  start: number;
  column: number;
  width: number;
}

export interface TextLine {
  words: readonly Piece[];
  rulings: readonly (Piece & { arms: Arms })[];
}

const BLANK = /[\s\u3000]/u;
const TAB = 8;

/** A line between its neighbours. Words part at two blanks or more, at a tab and at an ideographic blank. */
export function textLine(line: string, counting: Counting, above = '', below = ''): TextLine {
  const arms = rulingsOf(line, above, below);
  const words: Piece[] = [];
  const rulings: (Piece & { arms: Arms })[] = [];
  let column = 0;
  let start = 0;
  let word: Piece | null = null;
  let parted = false;
  for (const text of line) {
    const width = text === '\t' ? TAB - (column % TAB) : letterWidth(text, counting);
    const drawn = arms.get(start);
    if (drawn) {
      rulings.push({ text, start, column, width, arms: drawn });
      word = null;
    } else if (BLANK.test(text)) {
      if (parted || text === '\t' || text === '\u3000') word = null;
    } else if (word) {
      word.text = line.slice(word.start, start + text.length);
      word.width = column + width - word.column;
    } else {
      word = { text, start, column, width };
      words.push(word);
    }
    parted = BLANK.test(text);
    column += width;
    start += text.length;
  }
  return { words, rulings };
}
