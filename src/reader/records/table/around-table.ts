import type { Block, Printed } from '../../blocks/block.js';
import { isUnit } from '../is-unit.js';
import { partOf } from '../printed-parts.js';
import { isNote } from './note-marks.js';

/** What stands over a table and under it. */
export interface Around {
  title: Printed | null;
  /** （単位：人）, where it holds for the whole table. */
  unit: Printed | null;
  notes: readonly Printed[];
}

/** How many lines over a table, and under it, may be of it. */
const LINES_OVER = 3;
const LINES_UNDER = 12;
const LONGEST_TITLE = 40;
const UNIT = /(?:単位[ 　]*[:：／]?|^[（(])[ 　]*([^()（）:：]{1,12}?)[ 　]*[)）]?$/u;

/** Around the table at a place in the blocks; `inside` is printed in the table, over its heads. */
export function aroundOf(
  blocks: readonly Block[],
  place: number,
  inside: readonly Printed[],
): Around {
  const page = blocks[place]?.page;
  const isOf = (block: Block | undefined) => block?.kind === 'LINE' && block.page === page;
  const over: Printed[] = [...inside].reverse();
  for (let at = place - 1; isOf(blocks[at]) && place - at <= LINES_OVER; at--) {
    const block = blocks[at];
    if (block?.kind === 'LINE') over.push(block.printed);
  }
  const notes: Printed[] = [];
  for (let at = place + 1; isOf(blocks[at]) && at - place <= LINES_UNDER; at++) {
    const block = blocks[at];
    if (block?.kind !== 'LINE') break;
    if (isNote(block.printed)) notes.push(block.printed);
    else if (notes.length === 0) break;
  }
  return {
    title: over.find((line) => unitOf(line) === null && isTitle(line)) ?? null,
    unit: over.flatMap((line) => unitOf(line) ?? [])[0] ?? null,
    notes,
  };
}

const isTitle = ({ text }: Printed) => text.length <= LONGEST_TITLE && !/[。．]$/u.test(text);

function unitOf(line: Printed): Printed | null {
  const [whole, unit = ''] = UNIT.exec(line.text) ?? [];
  if (!whole || !isUnit(unit)) return null;
  const at = line.text.lastIndexOf(unit);
  return partOf(line, at, at + unit.length);
}
