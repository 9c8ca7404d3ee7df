import type { Columns } from '../columns.js';
import type { ReadContext } from '../dataset.js';
import { type FoundColumn, findColumns } from '../find-columns.js';
import type { ColumnHead } from './column-heads.js';
import { unitOf, wordsOf, yearOf } from './head-words.js';

/** A column of a head of several rows. */
export interface PathColumn extends FoundColumn {
  /** The year that is printed over it; null where it has none of its own. */
  printedYear: number | null;
  /** The unit that is printed over it. */
  printedUnit: string | null;
}

const LONGEST_HEAD = 120;

/**
 * Finds the columns of a head of several rows: "人口 > 計" is a column that ends with 計 under 人口; what else
 * stands between and around them does not matter.
 */
export function findColumnsByPath(
  { file, sheet }: { file: string; sheet: string | null },
  heads: readonly ColumnHead[],
  columns: Columns,
  context: ReadContext,
): PathColumn[] {
  const paths = columns.columns.flatMap(({ heads: wanted }) =>
    wanted.map((text) => ({ text, steps: text.split('>').map(wordsOf) })),
  );
  const printed = new Map(heads.map((head) => [head.column, head.parts]));
  const worded = heads.map(({ column, row, parts }) => {
    const words = parts.map(wordsOf).filter((word) => word !== '');
    const path = paths.find(({ steps }) => isPath(words, steps));
    return { file, sheet, row, column, code: null, text: path?.text ?? headText(parts) };
  });
  return findColumns(worded, columns, context).map(({ head, is }) => {
    const parts = [...(printed.get(head.column) ?? [])].reverse();
    return {
      is,
      head: { ...head, text: headText(printed.get(head.column) ?? []) },
      printedYear: firstOf(parts, yearOf),
      printedUnit: firstOf(parts, unitOf),
    };
  });
}

/** The last word is the last step; the steps before it are found in the words above, in their order. */
function isPath(words: readonly string[], steps: readonly string[]): boolean {
  const [last, ...above] = [...steps].reverse();
  const [leaf, ...groups] = [...words].reverse();
  if (last !== leaf) return false;
  let at = 0;
  return above.every((step) => {
    const found = groups.slice(at).findIndex((group) => group.includes(step));
    at += found + 1;
    return found !== -1;
  });
}

/** What is nearest to the figures tells most of them. */
function headText(parts: readonly string[]): string {
  const text = parts.join(' > ');
  if (text.length <= LONGEST_HEAD || parts.length === 1) return text.slice(0, LONGEST_HEAD);
  return headText(parts.slice(1));
}

function firstOf<T>(parts: readonly string[], find: (part: string) => T | null): T | null {
  for (const part of parts) {
    const found = find(part);
    if (found !== null) return found;
  }
  return null;
}
