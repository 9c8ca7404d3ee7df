import type { Printed } from '../../blocks/block.js';
import { isUnit } from './figure-cell.js';
import type { Role } from './head-words.js';
import { type Headings, headingLength } from './headings.js';
import { isOffice, OFFICE_NAME } from './office.js';
import { partDefined, partUndefined, type Sureness } from './part-name.js';
import { joined, type Piece } from './piece.js';
import type { Row } from './rows.js';

/** The words of a row, told apart. */
export interface RowTexts {
  group: Printed | null;
  /** Null where the name of the row before goes on. */
  name: Printed | null;
  definition: Printed | null;
  unit: Printed | null;
  measuredBy: Printed | null;
  marked: Printed | null;
  /** What stands under the head of remarks. */
  note: Printed | null;
  /** What stands behind the figures, and under no head that says what it is. */
  behind: Printed | null;
  sureness: Sureness;
}

const MARK = /^(?:【?KPI】?|[★☆◎])$/u;
const OFFICE_BEHIND = /[(（][^()（）]*調べ?[)）]$/u;

/**
 * Tells the words of a row apart by the heads over them, by what they repeat and how they end. A
 * table whose groups are headings of the document has no other groups.
 */
export function textsOfRow(
  row: Pick<Row, 'before' | 'behind'>,
  heads: readonly Role[],
  headings: Headings,
  areGroupsHeadings: boolean,
): RowTexts {
  const left = [...row.before];
  const marked = takeLast(left, (text) => MARK.test(text));
  const unit = heads.includes('UNIT') ? takeLast(left, isUnit) : null;
  const behind = [...row.behind];
  const measuredBy =
    takeLast(left, isOffice) ??
    cutOffice(left) ??
    (heads.includes('OFFICE')
      ? (takeEnd(behind, OFFICE_NAME) ?? takeEnd(left, OFFICE_NAME))
      : null);
  if (heads.includes('NUMBER') && /^\d{1,3}$/u.test(left[0]?.text ?? '')) left.shift();
  const grouped = heads.includes('GROUP') ? headingLength(left, headings) : 0;
  const heading = left.splice(0, grouped);
  const mayHaveGroup = heads.includes('GROUP') && grouped === 0 && !areGroupsHeadings;
  const part = heads.includes('DEFINITION') ? partDefined : partUndefined;
  const parting = part(left, mayHaveGroup);
  const group = [...heading, ...left.splice(0, parting.group)];
  const printed = (pieces: readonly Piece[]) => (pieces.length > 0 ? joined(pieces) : null);
  return {
    group: printed(group),
    name: printed(left.slice(0, parting.name)),
    definition: printed(left.slice(parting.name)),
    ...{ unit, measuredBy, marked, sureness: parting.sureness },
    note: heads.includes('NOTE') ? printed(behind) : null,
    behind: heads.includes('NOTE') ? null : printed(behind),
  };
}

function takeLast(pieces: Piece[], fits: (text: string) => boolean): Printed | null {
  const at = pieces.findLastIndex(({ text }) => fits(text));
  return at < 0 ? null : (pieces.splice(at, 1)[0] ?? null);
}

/** Who counted, behind the last words: 職員数（総務課調べ）. */
function cutOffice(pieces: Piece[]): Printed | null {
  const last = pieces.at(-1);
  const [office] = OFFICE_BEHIND.exec(last?.text ?? '') ?? [];
  if (!last || !office) return null;
  pieces[pieces.length - 1] = { ...last, text: last.text.slice(0, -office.length) };
  return { text: office, words: last.words };
}

const takeEnd = (pieces: Piece[], pattern: RegExp): Printed | null =>
  pattern.test(pieces.at(-1)?.text ?? '') ? (pieces.pop() ?? null) : null;
