import type { Word } from '../pages/page.js';

export const centreOf = ({ box }: Word) => box.y + box.height / 2;
export const endOf = ({ box }: Word) => box.x + box.width;

/** How far from the middle of a line the middle of a word may stand, in heights of the smaller: notes are raised. */
const RAISED = 0.4;

/** Words that stand side by side, from left to right; the lines from top to bottom. */
export function textLines(words: readonly Word[]): Word[][] {
  const lines: { middle: number; height: number; words: Word[] }[] = [];
  for (const word of [...words].sort((a, b) => centreOf(a) - centreOf(b))) {
    const line = lines.at(-1);
    const apart = line && centreOf(word) - line.middle;
    if (line && apart !== undefined && apart <= RAISED * Math.max(line.height, word.box.height)) {
      line.words.push(word);
      // The line is where its largest type stands.
      if (word.box.height > line.height * 1.2) {
        line.middle = centreOf(word);
        line.height = word.box.height;
      }
    } else {
      lines.push({ middle: centreOf(word), height: word.box.height, words: [word] });
    }
  }
  return lines.map((line) => line.words.sort((a, b) => a.box.x - b.box.x));
}
