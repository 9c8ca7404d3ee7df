import type { Line, Printed } from '../../blocks/block.js';
import { type Draft, draftOf } from '../draft.js';
import { isMeasured } from '../measured-name.js';
import { namePartsOf } from '../name-parts.js';
import { joined } from '../printed-parts.js';
import { labelOf } from './label.js';
import { mayName } from './name-label.js';

const SECTION =
  /^\s*(?:[（(]?[\d０-９一二三四五六七八九十]{1,2}[）).．、\s]|第\s*[\d０-９一二三四五六七八九十]|[①-⑳■□◆◇●○◎【《])/u;
/** Lines of one name are nearer than this, in heights of type. */
const LEADING = 1.2;

/** The lines right over a table whose labels name no indicator: its name, for less than certain. */
export function headingOver(lines: readonly Line[]): Draft | null {
  const [line, above] = lines.toReversed();
  if (!line || labelOf(line.printed.text) !== null) return null;
  const isCut = above && isOneName(above.printed, line.printed);
  const heading = isCut ? joined([above.printed, line.printed], '') : line.printed;
  if (!mayName(heading.text)) return null;
  const parts = namePartsOf(heading);
  const draft = draftOf(parts.name);
  draft.unit = parts.unit;
  draft.marked = parts.marked;
  draft.doubts.push({ kind: 'NAME_UNSURE', about: [heading] });
  return draft;
}

/** Whether a line goes on in the one under it: it fills more, ends as no name does, and stands close. */
function isOneName(above: Printed, below: Printed): boolean {
  const [upper, lower] = [above.words[0], below.words[0]];
  if (!upper || !lower || upper.page !== lower.page || SECTION.test(above.text)) return false;
  const gap = lower.box.y - upper.box.y - upper.box.height;
  const isSameType = Math.abs(upper.size - lower.size) < upper.size / 20;
  const isClose = gap >= 0 && gap < LEADING * upper.box.height;
  return isSameType && isClose && widthOf(above) >= widthOf(below) && !isMeasured(above.text);
}

const widthOf = ({ words }: Printed) => words.reduce((sum, { box }) => sum + box.width, 0);
