import type { Rule, Word } from '../pages/page.js';
import type { Glyph } from './drawing.js';
import { boundsOf, type Point } from './matrix.js';

/** A gap as wide as this parts two words, in widths of a character: where a blank is drawn, and where none is. */
const GAP_OF_BLANK = 0.8;
const GAP = 0.6;
/** Between letters or digits of half width a gap as wide as this is a blank. */
const BLANK = 0.22;
/** How much two characters of one word may overlap, and stand off one line. */
const OVERLAP = 0.5;
const OFF_LINE = 0.25;
/** The least of two sizes of type in one word, of the larger: a note mark or an index is smaller. */
const SIZES = 0.78;
/** How far above the line a smaller digit is raised, in heights of its word's type. */
const RAISED = 0.15;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Characters that are read as one. */
interface Run {
  glyphs: Glyph[];
  text: string;
  /** The last character that is not raised. */
  level: Glyph;
  /** A blank was drawn since. */
  blank: boolean;
}

/**
 * Joins characters that were drawn one after the other to words, where neither a gap, nor a ruling, nor another size of
 * type or direction parts them.
 */
export function joinWords(glyphs: readonly Glyph[], rules: readonly Rule[], page: number): Word[] {
  const upright = rules.filter(({ from, to }) => to.y - from.y > to.x - from.x);
  const runs: Run[] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    if (glyph.text.trim() === '') {
      if (run) run.blank = true;
      continue;
    }
    if (run && isRaised(run, glyph)) {
      // A digit that is raised points to a note, and must not run on from a figure.
      run.text += RAISED_DIGITS[Number(glyph.text.normalize('NFKC'))];
      run.glyphs.push(glyph);
      continue;
    }
    const joint = run && jointOf(run, glyph, upright);
    if (run && joint !== undefined && joint !== null) {
      run.text += joint + glyph.text;
      run.glyphs.push(glyph);
      if (glyph.size >= SIZES * run.level.size) run.level = glyph;
      run.blank = false;
    } else runs.push({ glyphs: [glyph], text: glyph.text, level: glyph, blank: false });
  }
  return runs.map((run) => toWord(run, page));
}

/** What stands between a word and a character that goes on with it; null where they are parted. */
function jointOf(run: Run, glyph: Glyph, upright: readonly Rule[]): '' | ' ' | null {
  const last = run.glyphs.at(-1) as Glyph;
  if (/^\p{M}/u.test(glyph.text)) return '';
  if (last.vertical !== glyph.vertical || dot(last.along, glyph.along) < 0.99) return null;
  if (Math.min(last.size, glyph.size) < SIZES * Math.max(last.size, glyph.size)) return null;
  const offset = { x: glyph.start.x - last.start.x, y: glyph.start.y - last.start.y };
  const across = Math.abs(offset.x * last.along.y - offset.y * last.along.x);
  const gap = dot(offset, last.along) - last.advance;
  const em = Math.min(last.em, glyph.em);
  if (across > OFF_LINE * last.size || gap < -OVERLAP * em) return null;
  if (gap > (run.blank ? GAP_OF_BLANK : GAP) * em) return null;
  if (isParted(last, glyph, upright)) return null;
  if (run.blank) return ' ';
  const narrow = /[!-~]$/.test(last.text) && /^[!-~]/.test(glyph.text);
  return narrow && gap > BLANK * em ? ' ' : '';
}

/** Whether a digit stands smaller right behind a word, and above its line. */
function isRaised({ glyphs, level, blank }: Run, glyph: Glyph): boolean {
  if (blank || !/^[0-9０-９]$/u.test(glyph.text) || glyph.vertical || level.vertical) return false;
  if (glyph.size >= SIZES * level.size || dot(level.along, glyph.along) < 0.99) return false;
  const last = glyphs.at(-1) as Glyph;
  const gap = dot(minus(glyph.start, last.start), last.along) - last.advance;
  const up = { x: level.along.y, y: -level.along.x };
  const raised = dot(minus(glyph.start, level.start), up);
  return Math.abs(gap) <= GAP * glyph.em && raised >= RAISED * level.size && raised < level.size;
}

const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
const dot = (a: Point, b: Point) => a.x * b.x + a.y * b.y;

/** Whether an upright ruling stands between two characters of a line. */
function isParted(last: Glyph, next: Glyph, upright: readonly Rule[]): boolean {
  if (Math.abs(last.along.y) > 0.1) return false;
  const y = (last.box[1] + last.box[3]) / 2;
  const [a, b] = [(last.box[0] + last.box[2]) / 2, (next.box[0] + next.box[2]) / 2];
  return upright.some(
    ({ from, to }) => from.x > Math.min(a, b) && from.x < Math.max(a, b) && from.y < y && to.y > y,
  );
}

const round = (value: number) => Math.round(value * 100) / 100;

function toWord({ glyphs, text }: Run, page: number): Word {
  const [left, top, right, bottom] = boundsOf(
    glyphs.flatMap(({ box: [x, y, toX, toY] }) => [
      { x, y },
      { x: toX, y: toY },
    ]),
  );
  return {
    ...{ text, page },
    box: {
      ...{ x: round(left), y: round(top) },
      ...{ width: round(right - left), height: round(bottom - top) },
    },
    size: round(Math.max(...glyphs.map(({ size }) => size))),
  };
}
