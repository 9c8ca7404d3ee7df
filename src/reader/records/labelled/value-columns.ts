import { cellIn } from '../../../domain/printed/cell.js';
import { yearsIn } from '../../../domain/printed/years.js';
import type { Printed } from '../../blocks/block.js';
import type { Word } from '../../pages/page.js';
import { labelOf } from './label.js';

/** What stands under the heads of a block. */
export interface Columns {
  /** The values of each column, from above. */
  values: readonly (readonly Word[])[];
  /** Years printed in cells, each over the value it is of. */
  stamps: readonly { word: Word; of: Word | null }[];
  /** What each column measures, where its head is a year alone. */
  measures: readonly (Printed | null)[];
  isName: (word: Word) => boolean;
}

const middle = ({ box }: Word) => box.x + box.width / 2;
const isStamp = ({ text }: Word) => labelOf(text) === 'YEAR';

/** The words under the heads by their columns; null where these do not part. */
export function columnsOf(words: readonly Word[], heads: readonly Word[]): Columns | null {
  const stamps = words.filter(isStamp);
  const sure = words.filter((word) => !isStamp(word) && isValue(word.text));
  const left = Math.min(...[...stamps, ...sure].map(({ box }) => box.x));
  const isName = (word: Word) => word.box.x < left && !sure.includes(word);
  const values = words.filter((word) => !isStamp(word) && !isName(word));
  const columns = partedIn(values, heads.length);
  if (columns === null) return null;
  return {
    values: columns,
    stamps: stamps.map((word) => ({ word, of: under(word, columns[0] ?? [], stamps) })),
    measures: measuresOf(columns, heads),
    isName,
  };
}

function isValue(text: string): boolean {
  const cell = cellIn(text);
  return cell.kind === 'WORDS' ? cell.wanted !== 'OTHER' : cell.kind !== 'REFUSED';
}

/** By what the words of a column stand under each other: print may be centred or not. */
const EDGES: readonly ((word: Word) => number)[] = [
  middle,
  ({ box }) => box.x,
  ({ box }) => box.x + box.width,
];

/** The values of each column, where every way to tell them that parts them parts them alike. */
function partedIn(values: readonly Word[], count: number): (readonly Word[])[] | null {
  const parted = EDGES.flatMap((edge) => {
    const columns = partedBy(edge, values, count);
    return columns ? [columns] : [];
  });
  const [first, ...others] = parted;
  const isAlike = (columns: readonly (readonly Word[])[]) =>
    columns.every((column, i) => column.every((word) => first?.[i]?.includes(word)));
  return first && others.every(isAlike) ? first : null;
}

/** As many values in each column as in the others, parted by gaps that are wider than any within. */
function partedBy(
  edge: (word: Word) => number,
  values: readonly Word[],
  count: number,
): (readonly Word[])[] | null {
  const sorted = [...values].sort((a, b) => edge(a) - edge(b));
  const size = sorted.length / count;
  if (size === 0 || !Number.isInteger(size)) return null;
  const gaps = sorted.slice(1).map((word, i) => edge(word) - edge(sorted[i] as Word));
  const isCut = (i: number) => (i + 1) % size === 0;
  const narrowest = Math.min(...gaps.filter((_, i) => isCut(i)));
  const widest = Math.max(0, ...gaps.filter((_, i) => !isCut(i)));
  if (narrowest <= widest) return null;
  const columnOf = (word: Word) => Math.floor(sorted.indexOf(word) / size);
  return Array.from({ length: count }, (_, i) => values.filter((word) => columnOf(word) === i));
}

/** The value right under a year: none where another year stands between. */
function under(stamp: Word, values: readonly Word[], stamps: readonly Word[]): Word | null {
  const below = (word: Word) => word.box.y > stamp.box.y;
  const value = values.find(below);
  const between = stamps.some(
    (other) => other !== stamp && below(other) && value && other.box.y < value.box.y,
  );
  return value && !between ? value : null;
}

/**
 * Two heads that are years alone: the later one is aimed at, where bounds stand under it and none
 * under the earlier one.
 */
function measuresOf(
  columns: readonly (readonly Word[])[],
  heads: readonly Word[],
): (Printed | null)[] {
  const [now, then] = columns;
  const [first, last] = heads.map(({ text }) => Math.max(...yearsIn(text)));
  const isOpen = heads.length === 2 && heads.every(isStamp);
  if (!isOpen || !now || !then || !first || !last || first >= last) return heads.map(() => null);
  if (now.some(isBounded) || !then.some(isBounded)) return heads.map(() => null);
  return heads.map((word, at) => ({ text: at === 0 ? '現状値' : '目標値', words: [word] }));
}

function isBounded({ text }: Word): boolean {
  const cell = cellIn(text);
  return cell.kind === 'WORDS' || (cell.kind === 'FIGURE' && cell.comparator !== 'EQUAL');
}
