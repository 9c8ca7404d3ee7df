import type { Box, Page, Word } from '../pages/page.js';
import { type Grid, withoutIdleEdges } from './grid.js';
import { joinedRulings } from './joined-rulings.js';
import { latticeOf } from './lattice.js';
import { placeWords } from './place-words.js';
import { type Rulings, rulingsOf } from './rulings.js';
import type { Scale } from './scale.js';
import { centreOf } from './text-lines.js';

/** The tables of a page that lines part into cells, the inner before the outer; each word is in one at most. */
export function ruledGrids(page: Page, scale: Scale): Grid[] {
  const taken = new Set<Word>();
  return joinedRulings(rulingsOf(page.rules, scale), scale)
    .map((rulings) => ({ rulings, box: boxOf(rulings) }))
    .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height)
    .flatMap(({ rulings, box }) => {
      const lattice = latticeOf(rulings, scale);
      if (!lattice) return [];
      const words = page.words.filter((word) => !taken.has(word) && isIn(box, word));
      const grid = withoutIdleEdges(placeWords(lattice, words, scale));
      if (!isTable(grid)) return [];
      for (const word of words) taken.add(word);
      return [grid];
    });
}

/** A frame around text parts no cells, and a drawing has hardly a word in its squares. */
function isTable({ xs, cells }: Grid): boolean {
  const filled = cells.filter(({ words }) => words.length > 0).length;
  return xs.length > 2 && filled >= 2 && filled * 10 >= cells.length;
}

function boxOf({ level, upright }: Rulings): Box {
  const xs = [...level.flatMap(({ from, to }) => [from, to]), ...upright.map(({ at }) => at)];
  const ys = [...upright.flatMap(({ from, to }) => [from, to]), ...level.map(({ at }) => at)];
  const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b));
  const [x, y] = [least(xs), least(ys)];
  return { x, y, width: most(xs) - x, height: most(ys) - y };
}

function isIn({ x, y, width, height }: Box, word: Word): boolean {
  const middle = word.box.x + word.box.width / 2;
  const centre = centreOf(word);
  return middle >= x && middle <= x + width && centre >= y && centre <= y + height;
}
