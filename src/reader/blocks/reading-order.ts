import type { Word } from '../pages/page.js';
import type { Scale } from './scale.js';
import { textLines } from './text-lines.js';

/** Lines of words as they are read: level ones from the top, upright ones from the right. */
export function inReadingOrder(words: readonly Word[], scale: Scale): Word[][] {
  return isUpright(words, scale) ? uprightLines(words) : textLines(words);
}

/** Words higher than wide, or single letters that stand below each other closer than beside each other. */
function isUpright(words: readonly Word[], scale: Scale): boolean {
  if (words.length < 2) return false;
  if (words.every(({ text, box }) => text.length > 1 && box.height > 1.5 * box.width)) return true;
  if (!words.every(({ text }) => [...text].length === 1)) return false;
  const columns = uprightLines(words);
  const rows = textLines(words);
  if (columns.length >= rows.length) return false;
  const gapOf = (lines: Word[][], from: (word: Word) => number, to: (word: Word) => number) =>
    Math.min(
      ...lines.flatMap((line) => line.slice(1).map((word, i) => from(word) - to(line[i] as Word))),
    );
  const beside = gapOf(
    rows,
    ({ box }) => box.x,
    ({ box }) => box.x + box.width,
  );
  const below = gapOf(
    columns,
    ({ box }) => box.y,
    ({ box }) => box.y + box.height,
  );
  return below / scale.y < beside / scale.x;
}

function uprightLines(words: readonly Word[]): Word[][] {
  const turned = textLines(words.map((word) => ({ ...word, box: turn(word.box), word })));
  return turned.map((line) => line.map((word) => (word as Word & { word: Word }).word));
}

/** A quarter to the left: what was right is on top. */
const turn = ({ x, y, width, height }: Word['box']) => ({
  x: y,
  y: -x - width,
  width: height,
  height: width,
});
