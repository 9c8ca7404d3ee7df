import type { Column } from './columns.js';
import { yearsBeside } from './years-beside.js';

/** The columns of one list of indicators: a table may print two of them side by side. */
export interface Band {
  names: readonly Column[];
  /** Whether nothing says for certain that these are the names. */
  isUnsure: boolean;
  figures: readonly Column[];
  /** Every column of the band, and those on the left of all bands. */
  columns: readonly Column[];
  /** Which column prints the years of which figures. */
  years: ReadonlyMap<Column, Column>;
}

/** Which columns name the indicators, and which figures go with them. */
export function bandsOf(columns: readonly Column[]): Band[] {
  const names = nameHeads(columns);
  const starts = names.filter((name, i) => {
    const next = names[i + 1]?.[0]?.index ?? columns.length;
    return columns.some(
      ({ index, role }) => role === 'FIGURE' && index > first(name) && index < next,
    );
  });
  if (starts.length === 0) return unnamed(columns);
  const shared = columns.filter(({ index }) => index < first(starts[0] ?? []));
  return starts.map((name, i) => {
    const end = starts[i + 1]?.[0]?.index ?? columns.length;
    const own = columns.filter(({ index }) => index >= first(name) && index < end);
    return bandOf(name, [...shared, ...own], false);
  });
}

function bandOf(names: readonly Column[], columns: readonly Column[], isUnsure: boolean): Band {
  const figures = columns.filter(({ role }) => role === 'FIGURE');
  return { names, isUnsure, figures, columns, years: yearsBeside(columns, figures) };
}

const first = (columns: readonly Column[]) => columns[0]?.index ?? 0;

/** The name columns by the head that they share: one head may stand over a name and what parts it (男, 女). */
function nameHeads(columns: readonly Column[]): Column[][] {
  const groups: Column[][] = [];
  for (const column of columns) {
    if (column.role !== 'NAME') continue;
    const last = groups.at(-1);
    if (last && last[0]?.heads.at(-1) === column.heads.at(-1)) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** Where no head says 指標: the words that stand next before the figures. */
function unnamed(columns: readonly Column[]): Band[] {
  const figures = columns.filter(({ role }) => role === 'FIGURE');
  const before = columns.filter(({ index }) => index < first(figures));
  const texts = before.filter(({ role }) => role === 'TEXT');
  const named =
    texts.at(-1) ??
    before.findLast(({ role }) => role === 'NAME' || role === 'GROUP') ??
    before.findLast(({ role }) => role === 'DEFINITION');
  return named && figures.length > 0 ? [bandOf([named], columns, texts.length !== 1)] : [];
}
