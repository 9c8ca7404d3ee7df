import type { Word } from '../pages/page.js';
import { freeBlocks, type Ground } from './free-blocks.js';
import { twoColumns } from './page-columns.js';
import { inOrder, type Placed } from './placed.js';
import { gapLines } from './segments.js';
import { centreOf } from './text-lines.js';

/** A page has three or four columns of text at most. */
const DEEPEST = 3;

/** Words and blocks in the order in which they are read: column by column where text runs in columns. */
export function arrange(
  words: readonly Word[],
  items: readonly Placed[],
  ground: Ground,
  depth = 0,
): readonly Placed[] {
  const free = gapLines(words, ground.scale);
  const lines = [...free, ...items.map(asLine)].sort((a, b) => a.y - b.y);
  const columns = depth < DEEPEST ? twoColumns(lines, ground.scale) : null;
  if (!columns) return inOrder([...items, ...freeBlocks(words, ground)]);
  const top = lines[columns.from]?.y ?? 0;
  const bottom = lines[columns.to - 1]?.y ?? 0;
  const partOf = (x: number, y: number) => {
    if (y < top) return 0;
    if (y > bottom) return 3;
    return x < columns.x ? 1 : 2;
  };
  // Words of a line stay together, however high each stands.
  const places = new Map(
    free.flatMap(({ y, segments }) =>
      segments.flatMap((one) => one.words.map((word) => [word, y])),
    ),
  );
  return [0, 1, 2, 3].flatMap((part) =>
    arrange(
      words.filter((word) => partOf(word.box.x, places.get(word) ?? centreOf(word)) === part),
      items.filter((item) => partOf(item.box.x, asLine(item).y) === part),
      ground,
      depth + 1,
    ),
  );
}

const asLine = ({ box }: Placed) => ({
  y: box.y + box.height / 2,
  segments: [{ from: box.x, to: box.x + box.width, words: [], text: '' }],
});
