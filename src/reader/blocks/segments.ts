import type { Word } from '../pages/page.js';
import type { Scale } from './scale.js';
import { centreOf, endOf, textLines } from './text-lines.js';

/** Words of a line that no gap parts. */
export interface Segment {
  from: number;
  to: number;
  words: readonly Word[];
  text: string;
}

/** A printed line, as the gaps in it part it. */
export interface GapLine {
  /** The middle of its type. */
  y: number;
  segments: readonly Segment[];
}

/** The narrowest gap between two columns, in ems. */
const GAP = 0.6;
/** Letters that are spaced out so far are one word still: 指　標　名. */
export const SPACED_OUT = 2.2;
export const LETTER = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]$/u;

export function gapLines(words: readonly Word[], scale: Scale): GapLine[] {
  return textLines(words).map((line) => {
    const heights = line.reduce((sum, word) => sum + centreOf(word), 0);
    return { y: heights / line.length, segments: segmentsOf(line, scale) };
  });
}

function segmentsOf(line: readonly Word[], scale: Scale): Segment[] {
  const parts: Word[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const word of line) {
    const before = parts.at(-1)?.at(-1);
    const gap = (word.box.x - end) / scale.x;
    const isSpacedOut =
      before && LETTER.test(before.text) && LETTER.test(word.text) && gap <= SPACED_OUT;
    if (gap < GAP || isSpacedOut) parts.at(-1)?.push(word);
    else parts.push([word]);
    end = Math.max(end, endOf(word));
  }
  return parts.map((words) => ({
    from: words[0]?.box.x ?? 0,
    to: Math.max(...words.map(endOf)),
    words,
    text: words.map(({ text }) => text).join(''),
  }));
}
