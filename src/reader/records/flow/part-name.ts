import { fold } from '../../../lib/text.js';
import { isOfficeName } from './office.js';
import { joined, type Piece } from './piece.js';
import { beginsDefinition, endsAsMeasured, isCut } from './whole-name.js';

/** SURE, more likely than another reading (UNSURE), or nothing speaks for one of several (OPEN). */
export type Sureness = 'SURE' | 'UNSURE' | 'OPEN';

/** Where the words of a row part, and how sure that is. */
export interface Parting {
  /** How many pieces are the group that it stands in. */
  group: number;
  /** How many pieces are the name, 0 where it is not printed again; the rest defines it. */
  name: number;
  sureness: Sureness;
}

const SAME_START = 4;
/** A parting is sure from this weight on, and where no other comes near. */
const SURE = 5;
const LIKELY = 3;
const MARGIN = 1.5;
/** A group that no heading names needs more to speak for it. */
const GROUP_COSTS = 0.25;
const LONGEST_SURE = 40;

/** Parts words that hold a name and then a definition, behind a group of no known heading or none. */
export function partDefined(pieces: readonly Piece[], mayHaveGroup: boolean): Parting {
  if (pieces[0] && beginsDefinition(pieces[0].text)) {
    return { group: 0, name: 0, sureness: 'UNSURE' };
  }
  const groups = (mayHaveGroup ? [0, 1, 2] : [0]).filter(
    (group) => group === 0 || !isCut(joined(pieces.slice(0, group)).text),
  );
  const all = groups.flatMap((group) =>
    pieces.slice(group + 1).map((_, i) => {
      const weight = weigh(pieces.slice(group), i + 1) - (group > 0 ? GROUP_COSTS : 0);
      return { group, name: i + 1, weight };
    }),
  );
  const [best, second] = all.sort((a, b) => b.weight - a.weight);
  if (!best || best.weight <= 0) return { group: 0, name: pieces.length, sureness: 'OPEN' };
  const { group, name, weight } = best;
  if (areSideBySide(pieces.slice(group + name))) return { group, name, sureness: 'OPEN' };
  const isSure = !mayHaveGroup && weight >= SURE && weight - (second?.weight ?? 0) >= MARGIN;
  return { group, name, sureness: isSure ? 'SURE' : weight >= LIKELY ? 'UNSURE' : 'OPEN' };
}

/** How sure it is that words which stand alone are one whole name. */
export function surenessOf(name: string): Sureness {
  if (name.length < 2 || isCut(name) || isOfficeName(name)) return 'OPEN';
  return endsAsMeasured(name) && name.length <= LONGEST_SURE ? 'SURE' : 'UNSURE';
}

/** Parts words that hold a name alone, or a group of no known heading before it. */
export function partUndefined(pieces: readonly Piece[], mayHaveGroup: boolean): Parting {
  const [first, second] = pieces;
  const whole = { group: 0, name: pieces.length };
  const text = joined(pieces).text;
  if (pieces.length === 0) return { ...whole, sureness: 'UNSURE' };
  if (areSideBySide(pieces) || isScrap(first)) return { ...whole, sureness: 'OPEN' };
  if (!mayHaveGroup || !first || !second) return { ...whole, sureness: surenessOf(text) };
  const isParted = second.line === first.line || second.isAfterGap;
  if (isCut(text)) return { ...whole, sureness: 'OPEN' };
  if (isCut(first.text)) return { ...whole, sureness: 'UNSURE' };
  return isParted && endsAsMeasured(joined(pieces.slice(1)).text)
    ? { group: 1, name: pieces.length - 1, sureness: 'UNSURE' }
    : { ...whole, sureness: 'OPEN' };
}

/** One character before a name is left over from a head or a row before. */
const isScrap = (piece: Piece | undefined) => piece?.text.length === 1;

/** Cells that were drawn line by line across their columns, behind the first line. */
function areSideBySide(pieces: readonly Piece[]): boolean {
  const parts = pieces.filter(
    ({ line, text }) => line !== pieces[0]?.line && /^[^(（〔].+$/u.test(text),
  );
  return parts.some(({ line }, i) => parts[i - 1]?.line === line);
}

/** What speaks for a name that ends before the piece `at`. */
function weigh(pieces: readonly Piece[], at: number): number {
  const name = fold(joined(pieces.slice(0, at)).text);
  const rest = pieces.slice(at);
  const definition = fold(joined(rest).text);
  // What stands in brackets goes on from the name: 取得件数 / 〔累計〕.
  if (!rest[0] || name.length < 2 || isCut(name) || /^[(〔【]/u.test(definition)) return -9;
  const begun = pieces.slice(1, at).filter(({ text }) => beginsDefinition(text)).length;
  const leaps = (piece: Piece | undefined, last: Piece | undefined) =>
    piece?.isAfterGap === true && piece.line !== last?.line;
  const gapsWithin = pieces.slice(1, at).filter((piece, i) => leaps(piece, pieces[i])).length;
  return (
    (beginsDefinition(definition) ? 4 : 0) +
    (endsAsMeasured(name) ? 2 : 0) +
    (endsAsMeasured(definition) ? 1 : 0) +
    (startsAlike(name, definition) ? 2 : 0) +
    3 * heldShare(name, definition) +
    (leaps(rest[0], pieces[at - 1]) ? 1 : 0) -
    4 * begun -
    0.5 * gapsWithin
  );
}

const startsAlike = (name: string, definition: string) =>
  name.length >= SAME_START && definition.startsWith(name.slice(0, SAME_START));

/** Which share of a name its definition repeats, in its order. */
function heldShare(name: string, definition: string): number {
  let row = new Uint16Array(definition.length + 1);
  for (const char of name) {
    const next = new Uint16Array(row.length);
    for (let i = 1; i < row.length; i++) {
      const same = definition[i - 1] === char ? (row[i - 1] ?? 0) + 1 : 0;
      next[i] = Math.max(same, row[i] ?? 0, next[i - 1] ?? 0);
    }
    row = next;
  }
  return name === '' ? 0 : (row.at(-1) ?? 0) / [...name].length;
}
