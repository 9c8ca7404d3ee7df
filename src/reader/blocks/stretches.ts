import { median, type Scale } from './scale.js';
import type { GapLine, Segment } from './segments.js';

/** Lines of a page: some that may make a table, or one that is none. */
export type Stretch = { kind: 'TABLE'; lines: GapLine[] } | { kind: 'LINE'; line: GapLine };

/** Steps from line to line after which a table has ended, as a multiple of the usual one. */
const APART = 3.2;
/** A line in one column goes on with what stands above it when it is as near. */
const NEAR = 1.5;
/** More lines in one column than a cell has. */
const MOST_ALONE = 8;
/** Heads over several columns leave other gaps than what stands below them. */
const MOST_HEADS = 3;
const NOTE = /^[（(]?(?:※|注|＊|\*|資料|出典|備考|単位)|^[-–—‐]\s*\p{Nd}+\s*[-–—‐]$/u;
/** A number alone below a table is that of the page. */
const NUMBER = /^\p{Nd}+$/u;

/** Parts lines where tables may begin and end: a table has lines with gaps, above each other. */
export function stretches(lines: readonly GapLine[], scale: Scale): Stretch[] {
  const steps = lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? 0));
  const step = Math.max(1.2 * scale.y, Math.min(median(steps), 2.5 * scale.y));
  const found: Stretch[] = [];
  for (let i = 0; i < lines.length; ) {
    const end = tableEnd(lines, i, step, scale);
    if (end === i) {
      found.push({ kind: 'LINE', line: lines[i] as GapLine });
      i += 1;
      continue;
    }
    const first = lines[i] as GapLine;
    const heads = headsAbove(found, first, step);
    found.splice(found.length - heads.length, heads.length);
    found.push({ kind: 'TABLE', lines: [...heads, ...lines.slice(i, end)] });
    i = end;
  }
  return found;
}

/** The index after the last line of the table that begins with a line; that of the line itself where none does. */
function tableEnd(lines: readonly GapLine[], start: number, step: number, scale: Scale): number {
  if ((lines[start]?.segments.length ?? 0) < 2) return start;
  let gaps = gapsOf(lines[start] as GapLine);
  let end = start + 1;
  for (let i = start + 1; i < lines.length && i - end <= MOST_ALONE; i++) {
    const line = lines[i] as GapLine;
    if (line.y - (lines[i - 1]?.y ?? 0) > APART * step) break;
    const [only] = line.segments;
    if (line.segments.length > 1) {
      const common = commonGaps(gaps, line, scale);
      const isBelowHeads =
        i - start <= MOST_HEADS && line.segments.length > (lines[start]?.segments.length ?? 0);
      if (common.length === 0 && !isBelowHeads) break;
      gaps = common.length > 0 ? common : gapsOf(line);
      end = i + 1;
    } else if (only && (NOTE.test(only.text) || isText(lines, i, gaps))) {
      break;
    }
  }
  while (end < lines.length && isTail(lines, end, gaps, step)) end += 1;
  return end;
}

/** Text runs over the columns of a table line by line; a single line may be a heading in it. */
function isText(lines: readonly GapLine[], i: number, gaps: readonly Gap[]): boolean {
  const runsOver = (line: GapLine | undefined) =>
    line?.segments.length === 1 &&
    gaps.some(({ from, to }) => line.segments.some((one) => one.from < from && one.to > to));
  return runsOver(lines[i]) && (lines[i + 1]?.segments.length ?? 0) < 2;
}

/** A last line of a cell stands close below the others, in one column. */
function isTail(lines: readonly GapLine[], i: number, gaps: readonly Gap[], step: number): boolean {
  const line = lines[i];
  const [only] = line?.segments ?? [];
  if (!line || !only || line.segments.length > 1) return false;
  if (NOTE.test(only.text) || NUMBER.test(only.text)) return false;
  const isNear = line.y - (lines[i - 1]?.y ?? 0) <= NEAR * step;
  return isNear && gaps.every(({ from, to }) => only.to <= to || only.from >= from);
}

interface Gap {
  from: number;
  to: number;
}

const gapsOf = ({ segments }: GapLine): Gap[] =>
  segments.slice(1).map(({ from }, i) => ({ from: segments[i]?.to ?? from, to: from }));

/** What of gaps another line leaves free, the places beside it included. */
function commonGaps(gaps: readonly Gap[], { segments }: GapLine, scale: Scale): Gap[] {
  const free = [
    { from: Number.NEGATIVE_INFINITY, to: segments[0]?.from ?? 0 },
    ...gapsOf({ y: 0, segments }),
    { from: segments.at(-1)?.to ?? 0, to: Number.POSITIVE_INFINITY },
  ];
  return gaps.flatMap((gap) =>
    free
      .map(({ from, to }) => ({ from: Math.max(from, gap.from), to: Math.min(to, gap.to) }))
      .filter(({ from, to }) => to - from >= 0.5 * scale.x),
  );
}

/** Heads over columns stand close above, to the right of the first. */
function headsAbove(found: readonly Stretch[], first: GapLine, step: number): GapLine[] {
  const heads: GapLine[] = [];
  let below = first;
  const right = first.segments[0]?.to ?? 0;
  for (const stretch of [...found].reverse().slice(0, 2)) {
    const line = stretch.kind === 'LINE' ? stretch.line : null;
    const only: Segment | undefined = line?.segments[0];
    if (!line || !only || line.segments.length > 1 || NOTE.test(only.text)) break;
    if (only.from < right || below.y - line.y > NEAR * step) break;
    heads.unshift(line);
    below = line;
  }
  return heads;
}
