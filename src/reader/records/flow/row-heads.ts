import type { HeadRole } from '../table/head-roles.js';
import type { Head } from './find-heads.js';
import { isMeasure } from './head-words.js';

/** The columns of words that heads name, on either side of those of figures. */
export interface RowHeads {
  before: readonly HeadRole[];
  behind: readonly HeadRole[];
}

/** Columns whose words are told from a name by what they are. */
const TOLD_BEFORE = new Set<HeadRole>([
  ...(['NAME', 'DEFINITION', 'UNIT', 'NUMBER', 'GROUP', 'OFFICE', 'DIRECTION'] as const),
]);
const TOLD_BEHIND = new Set<HeadRole>(['OFFICE', 'DIRECTION', 'NUMBER', 'UNIT']);

export function rowHeads(heads: readonly Head[]): RowHeads {
  const first = heads.findIndex((head) => head.role === 'YEAR' || isMeasure(head));
  const words = (some: readonly Head[]) =>
    some.filter((head) => head.role !== 'YEAR' && !isMeasure(head)).map(({ role }) => role);
  return { before: words(heads.slice(0, first)), behind: words(heads.slice(first)) };
}

/** Whether the words before the figures can be told apart. */
export const areToldBefore = ({ before }: RowHeads) =>
  before.every((role) => TOLD_BEFORE.has(role)) &&
  !(before.includes('DEFINITION') && before.indexOf('DEFINITION') < before.indexOf('NAME'));

/** Whether words behind the figures can be told from the name of the next row. */
export const areToldBehind = ({ behind }: RowHeads) =>
  behind.every((role) => TOLD_BEHIND.has(role));
