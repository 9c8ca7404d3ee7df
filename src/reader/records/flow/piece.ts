import type { Line, Printed } from '../../blocks/block.js';
import type { Word } from '../../pages/page.js';

/** What stands between blanks on a line: the smallest thing that is one cell or a part of one. */
export interface Piece {
  text: string;
  words: readonly Word[];
  /** Which line of the stream it stands on, from 0. */
  line: number;
  /** An empty line, or a leap over the page, stands before its line. */
  isAfterGap: boolean;
  page: number;
}

const OPENING = /[(（「『【〔［[]/gu;
const CLOSING = /[)）」』】〕］\]]/gu;
/** Lines further apart than this many heights of the type do not belong together by their place. */
const GAP = 1.9;

/** The pieces of lines in their order. Blanks within brackets part nothing: （ 5都市 ）. */
export function piecesOf(lines: readonly Line[]): Piece[] {
  return lines.flatMap((line, i) => {
    const isAfterGap = leaps(lines[i - 1], line);
    return closed(line.printed.words.flatMap(parts)).map((part) => ({
      ...part,
      ...{ line: i, isAfterGap, page: line.page },
    }));
  });
}

const parts = (word: Word): Printed[] =>
  (word.text.match(/\S+/gu) ?? []).map((text) => ({ text, words: [word] }));

/** Joins what brackets hold together, also where they close on a later line. */
function closed(found: readonly Printed[]): Printed[] {
  const out: Printed[] = [];
  for (let at = 0; at < found.length; ) {
    const end = endOfBrackets(found, at);
    out.push(joined(found.slice(at, end)));
    at = end;
  }
  return out;
}

function endOfBrackets(found: readonly Printed[], at: number): number {
  let open = 0;
  for (let i = at; i < found.length; i++) {
    const { text } = found[i] as Printed;
    open += (text.match(OPENING)?.length ?? 0) - (text.match(CLOSING)?.length ?? 0);
    if (open <= 0) return i + 1;
  }
  return found.length;
}

function leaps(before: Line | undefined, line: Line): boolean {
  const [above, below] = [before?.printed.words[0], line.printed.words[0]];
  if (!above || !below) return true;
  const step = below.box.y - above.box.y;
  return above.page !== below.page || step < 0 || step > GAP * Math.max(above.size, below.size);
}

/** Several pieces read as one. Words of Latin letters and numbers stay apart, nothing else does. */
export function joined(pieces: readonly Printed[]): Printed {
  const text = pieces.reduce((all, { text }) => {
    const isApart = /[A-Za-z]$/u.test(all) && /^[A-Za-z]/u.test(text);
    const runsOn = /\d$/u.test(all) && /^\d/u.test(text);
    return `${all}${isApart || runsOn ? ' ' : ''}${text}`;
  }, '');
  return { text, words: [...new Set(pieces.flatMap(({ words }) => words))] };
}
