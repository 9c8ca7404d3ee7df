import type { Drawing, Fill, Glyph } from './drawing.js';
import { fillsByPlace } from './fills-by-place.js';
import { holds, type Point } from './matrix.js';

/** How near two colours are that nobody tells apart, for each of red, green and blue. */
const ALIKE = 12;
/** How far two prints of one character stand apart at most that make it bold, in heights of the type. */
const TWICE = 0.2;

/**
 * The characters that are seen: not those of the colour of what they stand on, nor those that something is painted
 * over, nor the second print of one that is printed twice to be bold.
 */
export function seenGlyphs({ glyphs, fills }: Pick<Drawing, 'glyphs' | 'fills'>): Glyph[] {
  const printed = new Map<string, Glyph[]>();
  const fillsAt = fillsByPlace(fills);
  return glyphs.filter((glyph) => {
    const middle = middleOf(glyph);
    const over = fillsAt(middle).filter(({ box }) => holds(box, middle));
    if (over.some(({ order, whole }) => whole && order > glyph.order)) return false;
    const below = over.findLast(({ order }) => order < glyph.order);
    if (isAlike(glyph.colour, groundOf(below))) return false;
    return !isTwice(glyph, middle, printed);
  });
}

const middleOf = ({ box: [left, top, right, bottom] }: Glyph): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** The colour that a character stands on; null where a shape does not tell it for certain. */
function groundOf(fill: Fill | undefined): string | null {
  if (!fill) return '#ffffff';
  return fill.whole ? fill.colour : null;
}

function isAlike(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(1), 16)) as [
    number,
    number,
  ];
  return [16, 8, 0].every(
    (shift) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255)) <= ALIKE,
  );
}

/** Whether the same character stands there already; notes where this one stands. */
function isTwice(glyph: Glyph, { x, y }: Point, printed: Map<string, Glyph[]>): boolean {
  const { text, size } = glyph;
  if (text.trim() === '') return false;
  const reach = size * TWICE;
  const [column, row] = [Math.round(x / size), Math.round(y / size)];
  for (const i of [-1, 0, 1]) {
    for (const j of [-1, 0, 1]) {
      const near = printed.get(`${text} ${column + i} ${row + j}`);
      if (near?.some((other) => isNear(middleOf(other), { x, y }, reach))) return true;
    }
  }
  const place = `${text} ${column} ${row}`;
  const there = printed.get(place);
  if (there) there.push(glyph);
  else printed.set(place, [glyph]);
  return false;
}

const isNear = (a: Point, b: Point, reach: number) =>
  Math.abs(a.x - b.x) <= reach && Math.abs(a.y - b.y) <= reach;
