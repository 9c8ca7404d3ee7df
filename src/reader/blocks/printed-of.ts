import type { Word } from '../pages/page.js';
import type { Printed } from './block.js';
import { lineEnd, WIDE } from './line-end.js';
import { inReadingOrder } from './reading-order.js';
import type { Scale } from './scale.js';
import { LETTER, SPACED_OUT } from './segments.js';
import { endOf } from './text-lines.js';

/** The words of a cell as one: a gap between two is a blank, and so is the end of a line between Latin letters. */
export const cellOf = (words: readonly Word[], scale: Scale): Printed => joined(words, scale, ' ');

/** The words of a line as one: where columns part, two blanks stand. */
export const lineOf = (words: readonly Word[], scale: Scale): Printed => joined(words, scale, '  ');

function joined(words: readonly Word[], scale: Scale, gap: string): Printed {
  const lines = inReadingOrder(words, scale);
  const text = lines.reduce((before, line) => {
    const next = lineText(line, scale, gap);
    return before === '' ? next : before + lineEnd(before, next) + next;
  }, '');
  return { text, words: lines.flat() };
}

function lineText(line: readonly Word[], scale: Scale, gap: string): string {
  const isSpaced = isSpacedOut(line, scale);
  return line
    .map((word, i) => {
      const before = line[i - 1];
      if (!before || isSpaced) return word.text;
      return blankBetween(before, word, scale, gap) + word.text;
    })
    .join('');
}

/** 指　標　名 is spaced out, and one word. */
const isSpacedOut = (line: readonly Word[], scale: Scale) =>
  line.every(({ text, box }, i) => {
    const before = line[i - 1];
    const gap = before ? (box.x - endOf(before)) / scale.x : 0;
    return LETTER.test(text) && gap <= SPACED_OUT;
  });

function blankBetween(before: Word, word: Word, scale: Scale, gap: string): string {
  const ems = (word.box.x - endOf(before)) / scale.x;
  if (ems >= 0.9) return gap;
  const isWide = WIDE.test(before.text.slice(-1)) || WIDE.test(word.text.slice(0, 1));
  return ems < (isWide ? 0.45 : 0.15) ? '' : ' ';
}
