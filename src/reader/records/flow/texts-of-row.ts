import type { Printed } from '../../blocks/block.js';
import { isUnit } from '../is-unit.js';
import { namePartsOf } from '../name-parts.js';
import { headWords } from './head-words.js';
import { type Headings, headingLength } from './headings.js';
import { isArrow, isOffice, OFFICE_END, officeIn } from './office.js';
import {
  type Parting,
  partDefined,
  partUndefined,
  type Sureness,
  surenessOf,
} from './part-name.js';
import { joined, type Piece } from './piece.js';
import type { RowHeads } from './row-heads.js';

/** The words of a row, told apart. */
export interface RowTexts {
  group: Printed | null;
  /** Null where the name of the row before goes on. */
  name: Printed | null;
  definition: Printed | null;
  unit: Printed | null;
  measuredBy: Printed | null;
  marked: Printed | null;
  direction: Printed | null;
  /** 目標 or 実績, where a row holds one of the two. */
  kind: Printed | null;
  sureness: Sureness;
}

const MARK = /^(?:【?KPI】?|[★☆◎])$/u;
/** As many characters below each other are one word that is set upright. */
const LEAST_UPRIGHT = 3;
const OFFICE_BEHIND = /[(（][^()（）]*調べ?[)）]$/u;

/**
 * Tells the words before the figures of a row apart by the heads over them, by what they repeat and
 * how they end. A table whose groups are headings of the document has no other groups.
 */
export function textsOfRow(
  before: readonly Piece[],
  heads: RowHeads,
  headings: Headings,
  areGroupsHeadings: boolean,
): RowTexts {
  const has = (role: (typeof heads.before)[number]) => heads.before.includes(role);
  const left = [...before];
  const mark = takeLast(left, (text) => MARK.test(text));
  const kind = takeKind(left);
  const direction = takeLast(left, isArrow);
  const office = takeLast(left, isOffice) ?? cutOffice(left);
  if (has('OFFICE') && left.length > 1 && OFFICE_END.test(left.at(-1)?.text ?? '')) left.pop();
  const heading = has('GROUP') ? takeGroup(left, has('NUMBER'), headings) : [];
  const isNumbered = has('NUMBER') && isNumber(left[0]);
  if (isNumbered) left.shift();
  const mayHaveGroup = has('GROUP') && heading.length === 0 && !isNumbered && !areGroupsHeadings;
  const { unit, parting } = partOfRow(left, heads, mayHaveGroup);
  const group = [...heading, ...left.splice(0, parting.group)];
  const named = left.splice(0, parting.name);
  const name = named.length > 0 ? namePartsOf(joined(named)) : null;
  const printed = (pieces: readonly Piece[]) => (pieces.length > 0 ? joined(pieces) : null);
  return {
    ...{ group: printed(group), name: name?.name ?? null, definition: printed(left) },
    unit: unit ?? name?.unit ?? null,
    measuredBy: office && officeIn(office),
    marked: mark ?? name?.marked ?? null,
    ...{ direction, kind, sureness: parting.sureness },
  };
}

const isNumber = (piece: Piece | undefined) => /^\d{1,3}$/u.test(piece?.text ?? '');

/** The group that a row begins: a heading, what is set upright, or what stands before its number. */
function takeGroup(left: Piece[], isNumbered: boolean, headings: Headings): Piece[] {
  const upright = left.findIndex(({ text }) => !/^\D$/u.test(text));
  const numbered = isNumbered ? left.findIndex(isNumber) : 0;
  if (upright >= LEAST_UPRIGHT) return left.splice(0, upright);
  return left.splice(0, numbered > 0 ? numbered : headingLength(left, headings));
}

/** Takes 目標 or 実績 off the end, which may break: 目 / 標. */
function takeKind(left: Piece[]): Printed | null {
  const length = [1, 2].find((one) => isKind(joined(left.slice(-one)).text));
  return length ? joined(left.splice(-length)) : null;
}

const isKind = (text: string) => /^(?:目標|実績|計画|見込み?)値?$/u.test(text) && headWords(text);

/** Where a column of units stands between name and definition, it parts them. */
function partOfRow(left: Piece[], { before, behind }: RowHeads, mayHaveGroup: boolean) {
  const hasUnit = [...before, ...behind].includes('UNIT');
  const isDefined = before.includes('DEFINITION');
  const { at, length } = hasUnit ? unitAt(left) : { at: -1, length: 0 };
  const unit = at > 0 ? joined(left.splice(at, length)) : null;
  const unitParts =
    isDefined && before.includes('UNIT') && before.indexOf('UNIT') < before.indexOf('DEFINITION');
  if (unit && unitParts && at < left.length && !mayHaveGroup) {
    const sureness = surenessOf(joined(left.slice(0, at)).text);
    return { unit, parting: { group: 0, name: at, sureness } satisfies Parting };
  }
  const part = isDefined ? partDefined : partUndefined;
  return { unit, parting: part(left, mayHaveGroup) };
}

/** A unit breaks over no more lines than this. */
const MOST_PIECES = 3;

/** The last unit among the words: 人, or broken over lines, 経 / 営 / 体. */
function unitAt(pieces: readonly Piece[]): { at: number; length: number } {
  for (let end = pieces.length; end > 0; end--) {
    for (let length = Math.min(MOST_PIECES, end); length > 0; length--) {
      const at = end - length;
      if (isUnit(joined(pieces.slice(at, end)).text)) return { at, length };
    }
  }
  return { at: -1, length: 0 };
}

function takeLast(pieces: Piece[], fits: (text: string) => boolean): Printed | null {
  const at = pieces.findLastIndex(({ text }) => fits(text));
  return at < 0 ? null : (pieces.splice(at, 1)[0] ?? null);
}

/** Who counted, behind the last words: 職員数（総務課調べ）. */
function cutOffice(pieces: Piece[]): Printed | null {
  const last = pieces.at(-1);
  const [office] = OFFICE_BEHIND.exec(last?.text ?? '') ?? [];
  if (!last || !office || office.length === last.text.length) return null;
  pieces[pieces.length - 1] = { ...last, text: last.text.slice(0, -office.length) };
  return { text: office, words: last.words };
}
