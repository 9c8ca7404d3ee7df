import { fold } from '../../../lib/text.js';
import { joined, type Piece } from './piece.js';

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

/** Words with which a definition begins, and no name. */
const BEGINS =
  /^(?:各年|毎年|当該年|年度末|年度[中内間]|[1一]?年間[にの]|[1-9]年間[にの]|.{2,16}(?:アンケート|調査)(?:で|において|における|の結果)|.{1,12}のうち)/u;
/** What is measured: an indicator's name ends so. */
const NOUN =
  /(?:数|率|割合|額|量|度|値|比|件|人口|面積|時間|日数|実績|得点|順位|指数|満足度|状況|こと|者|回|所)(?:[(（【][^()（）]*[)）】])?$/u;
/** Nothing whole ends so. */
const OPEN_END =
  /[のをにはがとでへやも・、,「『(（]$|(?:した|する|された|おける|による|ための|及び|並びに|など)$/u;
const SAME_START = 4;
/** A parting is sure from this weight on, and where no other comes near. */
const SURE = 5;
const LIKELY = 3;
const MARGIN = 1.5;
/** A group that no heading names needs more to speak for it. */
const GROUP_COSTS = 0.25;

/** Parts words that hold a name and then a definition, behind a group of no known heading or none. */
export function partDefined(pieces: readonly Piece[], mayHaveGroup: boolean): Parting {
  if (pieces[0] && BEGINS.test(fold(pieces[0].text))) {
    return { group: 0, name: 0, sureness: 'UNSURE' };
  }
  const groups = (mayHaveGroup ? [0, 1, 2] : [0]).filter(
    (group) => group === 0 || !isOpen(fold(joined(pieces.slice(0, group)).text)),
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
  const isSure = !mayHaveGroup && weight >= SURE && weight - (second?.weight ?? 0) >= MARGIN;
  return { group, name, sureness: isSure ? 'SURE' : weight >= LIKELY ? 'UNSURE' : 'OPEN' };
}

/** Parts words that hold a name alone, or a group of no known heading before it. */
export function partUndefined(pieces: readonly Piece[], mayHaveGroup: boolean): Parting {
  const [first, second] = pieces;
  if (!mayHaveGroup || !first || !second) {
    return { group: 0, name: pieces.length, sureness: 'SURE' };
  }
  const isParted = second.line === first.line || second.isAfterGap;
  const rest = fold(joined(pieces.slice(1)).text);
  if (OPEN_END.test(fold(first.text))) {
    return { group: 0, name: pieces.length, sureness: 'UNSURE' };
  }
  return isParted && NOUN.test(rest)
    ? { group: 1, name: pieces.length - 1, sureness: 'UNSURE' }
    : { group: 0, name: pieces.length, sureness: 'OPEN' };
}

/** What speaks for a name that ends before the piece `at`. */
function weigh(pieces: readonly Piece[], at: number): number {
  const name = fold(joined(pieces.slice(0, at)).text);
  const rest = pieces.slice(at);
  const definition = fold(joined(rest).text);
  if (!rest[0] || isOpen(name)) return -9;
  const begun = pieces.slice(1, at).filter(({ text }) => BEGINS.test(fold(text))).length;
  const gapsWithin = pieces.slice(1, at).filter(({ isAfterGap, line }, i) => {
    return isAfterGap && line !== pieces[i]?.line;
  }).length;
  return (
    (BEGINS.test(definition) ? 4 : 0) +
    (NOUN.test(name) ? 2 : 0) +
    (NOUN.test(definition) ? 1 : 0) +
    (startsAlike(name, definition) ? 2 : 0) +
    3 * heldShare(name, definition) +
    (rest[0].isAfterGap && rest[0].line !== pieces[at - 1]?.line ? 1 : 0) -
    4 * begun -
    0.5 * gapsWithin
  );
}

const isOpen = (name: string) =>
  OPEN_END.test(name) || count(name, /[(（「]/gu) > count(name, /[)）」]/gu);

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

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
