import type { Box, Page, Word } from '../pages/page.js';
import { type Grid, withoutIdleEdges } from './grid.js';
import { joinedRulings } from './joined-rulings.js';
import { latticeOf } from './lattice.js';
import { placeWords } from './place-words.js';
import { type Ruling, type Rulings, rulingsOf } from './rulings.js';
import type { Scale } from './scale.js';
import { centreOf } from './text-lines.js';

/** What lines make on a page. Each word is in one table at most. */
export interface Drawn {
  /** Tables that lines part into cells. */
  grids: readonly Grid[];
  /** Boxes around text, the smallest first. */
  frames: readonly Box[];
  /** Level lines that are of no such table; they may part the rows of one without upright lines. */
  levels: readonly Ruling[];
}

export function drawnOn(page: Page, scale: Scale): Drawn {
  const taken = new Set<Word>();
  const grids: Grid[] = [];
  const frames: Box[] = [];
  const levels: Ruling[] = [];
  const parts = joinedRulings(rulingsOf(page.rules, scale), scale)
    .map((rulings) => ({ rulings, box: boxOf(rulings) }))
    .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
  for (const { rulings, box } of parts) {
    const lattice = latticeOf(rulings, scale);
    const words = lattice
      ? page.words.filter((word) => !taken.has(word) && isWithin(box, word))
      : [];
    const grid = lattice && withoutIdleEdges(placeWords(lattice, words, scale));
    if (grid && isTable(grid)) {
      grids.push(grid);
      for (const word of words) taken.add(word);
      continue;
    }
    levels.push(...rulings.level);
    if (grid && isFrame(rulings, box)) frames.push(box);
  }
  return { grids, frames, levels };
}

/** A frame around text parts no cells, and a drawing has hardly a word in its squares. */
function isTable({ xs, cells }: Grid): boolean {
  const filled = cells.filter(({ words }) => words.length > 0).length;
  return xs.length > 2 && filled >= 2 && filled * 10 >= cells.length;
}

/** A box has lines on both sides. */
function isFrame({ upright }: Rulings, { x, width, height }: Box): boolean {
  const onSide = (side: number) =>
    upright.some(
      ({ at, from, to }) => Math.abs(at - side) < width / 20 && to - from > 0.7 * height,
    );
  return onSide(x) && onSide(x + width);
}

function boxOf({ level, upright }: Rulings): Box {
  const xs = [...level.flatMap(({ from, to }) => [from, to]), ...upright.map(({ at }) => at)];
  const ys = [...upright.flatMap(({ from, to }) => [from, to]), ...level.map(({ at }) => at)];
  const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b));
  const [x, y] = [least(xs), least(ys)];
  return { x, y, width: most(xs) - x, height: most(ys) - y };
}

export function isWithin({ x, y, width, height }: Box, word: Word): boolean {
  const middle = word.box.x + word.box.width / 2;
  const centre = centreOf(word);
  return middle >= x && middle <= x + width && centre >= y && centre <= y + height;
}
