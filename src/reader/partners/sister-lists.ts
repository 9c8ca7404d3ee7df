import type { Line, Printed } from '../blocks/block.js';
import { partOf } from '../records/printed-parts.js';
import { dateWithin } from './agreed-date.js';
import type { FoundSisterCity } from './found-partners.js';
import { AGREED, KIND_HEADING } from './kind-words.js';
import { sisterOf } from './sister-entry.js';

/** The date of an agreement stands no further below the name. */
const MOST_LINES = 4;
const LONGEST = 40;

/** The sister cities that lists name, one to a line or with their dates on the lines below. */
export function sistersOfLists(lines: readonly Line[]): FoundSisterCity[] {
  const found: { sister: FoundSisterCity; line: number }[] = [];
  let heading: Printed | null = null;
  for (const [i, { printed }] of lines.entries()) {
    const named = KIND_HEADING.exec(printed.text);
    const sister: FoundSisterCity | null = named ? null : sisterOf(printed, heading);
    const last = found.at(-1);
    if (named?.[1]) heading = kindOf(printed, named[1]);
    else if (sister) found.push({ sister, line: i });
    else {
      heading = null;
      const date = last && i - last.line <= MOST_LINES ? agreedOn(printed) : null;
      if (last && date && !last.sister.date) last.sister = { ...last.sister, date };
    }
  }
  return found.map(({ sister }) => sister);
}

function kindOf(line: Printed, kind: string): Printed {
  const at = line.text.indexOf(kind);
  return partOf(line, at, at + kind.length);
}

/** ア 盟約年月日 1960年5月3日; 平成元年4月27日盟約締結 */
const agreedOn = (line: Printed) =>
  line.text.length <= LONGEST && AGREED.test(line.text) ? dateWithin(line) : null;
