import type { Rule } from '../pages/page.js';
import type { Scale } from './scale.js';

/** A line drawn on a page, its pieces and doubles as one. */
export interface Ruling {
  /** y of a level one, x of an upright one. */
  at: number;
  from: number;
  to: number;
}

export interface Rulings {
  level: Ruling[];
  upright: Ruling[];
}

/** Lines closer than this are one that is drawn double, in ems. */
const DOUBLE = 0.35;
/** Pieces closer than this are one that is broken or dashed, in ems. */
const BROKEN = 0.5;
/** What is shorter parts nothing, in ems. */
const SHORT = 0.7;
/** A page that draws more is a picture; its longest lines are kept. */
const MOST = 3000;

/** The level and upright lines of a page. What is slanted is none. */
export function rulingsOf(rules: readonly Rule[], scale: Scale): Rulings {
  const level: Ruling[] = [];
  const upright: Ruling[] = [];
  for (const { from, to } of rules) {
    const wide = Math.abs(to.x - from.x) / scale.x;
    const high = Math.abs(to.y - from.y) / scale.y;
    if (Math.min(wide, high) > 0.15) continue;
    if (wide > high) level.push(ruling((from.y + to.y) / 2, from.x, to.x));
    else upright.push(ruling((from.x + to.x) / 2, from.y, to.y));
  }
  return {
    level: wholeLines(level, scale.y, scale.x),
    upright: wholeLines(upright, scale.x, scale.y),
  };
}

const ruling = (at: number, one: number, other: number): Ruling => ({
  at,
  from: Math.min(one, other),
  to: Math.max(one, other),
});

function wholeLines(pieces: readonly Ruling[], across: number, along: number): Ruling[] {
  const whole = together(pieces, DOUBLE * across)
    .flatMap((line) => joinPieces(line, BROKEN * along))
    .filter(({ from, to }) => to - from >= SHORT * along);
  if (whole.length <= MOST) return whole;
  return whole.sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, MOST);
}

/** Pieces that stand on one line, all moved to its middle. */
function together(pieces: readonly Ruling[], width: number): Ruling[][] {
  const lines: Ruling[][] = [];
  let first = Number.NEGATIVE_INFINITY;
  for (const piece of [...pieces].sort((a, b) => a.at - b.at)) {
    if (piece.at - first > width) {
      lines.push([]);
      first = piece.at;
    }
    lines.at(-1)?.push(piece);
  }
  return lines.map((line) => {
    const at = ((line[0]?.at ?? 0) + (line.at(-1)?.at ?? 0)) / 2;
    return line.map(({ from, to }) => ({ at, from, to }));
  });
}

function joinPieces(line: readonly Ruling[], gap: number): Ruling[] {
  const joined: Ruling[] = [];
  for (const piece of [...line].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && piece.from - last.to <= gap) last.to = Math.max(last.to, piece.to);
    else joined.push({ ...piece });
  }
  return joined;
}
