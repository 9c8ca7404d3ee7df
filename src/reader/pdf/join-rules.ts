import type { Rule } from '../pages/page.js';

/** Lines as near as this are one, in points. */
const BESIDE = 0.8;
/** Pieces as short as this are dots or dashes of one line, up to a gap as wide as the next. */
const DASH = 8;
const DASH_GAP = 4;
const TOUCH = 0.8;

interface Span {
  /** Where it stands across its length. */
  place: number;
  from: number;
  to: number;
}

/** One ruling of each line that is drawn in pieces, side by side or over one another; its dashes are joined. */
export function joinRules(rules: readonly Rule[]): Rule[] {
  const level = rules.filter(({ from, to }) => to.x - from.x >= to.y - from.y);
  const upright = rules.filter(({ from, to }) => to.x - from.x < to.y - from.y);
  return [
    ...joinSpans(level.map(({ from, to }) => span((from.y + to.y) / 2, from.x, to.x))).map(
      ({ place, from, to }) => ({ from: { x: from, y: place }, to: { x: to, y: place } }),
    ),
    ...joinSpans(upright.map(({ from, to }) => span((from.x + to.x) / 2, from.y, to.y))).map(
      ({ place, from, to }) => ({ from: { x: place, y: from }, to: { x: place, y: to } }),
    ),
  ];
}

const round = (value: number) => Math.round(value * 100) / 100;
const span = (place: number, from: number, to: number): Span => ({
  place: round(place),
  from: round(Math.min(from, to)),
  to: round(Math.max(from, to)),
});

function joinSpans(spans: Span[]): Span[] {
  const lines: Span[][] = [];
  for (const one of spans.sort((a, b) => a.place - b.place)) {
    const line = lines.at(-1);
    if (line && one.place - (line[0] as Span).place <= BESIDE) line.push(one);
    else lines.push([one]);
  }
  return lines.flatMap(joinLine);
}

function joinLine(spans: Span[]): Span[] {
  const joined: Span[] = [];
  let lastPiece = 0;
  for (const one of spans.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    const piece = one.to - one.from;
    const reach = Math.max(piece, lastPiece) <= DASH ? DASH_GAP : TOUCH;
    if (last && one.from <= last.to + reach) last.to = Math.max(last.to, one.to);
    else joined.push({ ...one });
    lastPiece = piece;
  }
  // A dot that stands alone is no line.
  return joined.filter(({ from, to }) => to - from >= TOUCH);
}
