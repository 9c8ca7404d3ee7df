import { badUserInput } from '../../domain/errors.js';
import type { Language } from '../../domain/vocabulary.js';
import { checkChoice } from './choose-cell.js';
import type { Compared } from './compare.js';
import type { ComparisonRowOrder } from './comparison.input.js';
import type { LaidCell, LaidRow } from './lay-grid.js';

type Grid = Pick<Compared, 'rows' | 'years'>;

/** The rows of a comparison by what their values of one year and measure may be held to be. */
export interface OrderedRows {
  /** Each ranking, that with most rows first, in the direction that is wanted. */
  rankings: LaidRow[][];
  /** The others in the order of the grid: with a value, without one, of another indicator. */
  unranked: LaidRow[];
  missing: LaidRow[];
  related: LaidRow[];
}

/**
 * Only what is ranked is sorted: the others keep the order of the grid, since any other would be a
 * ranking of what may not be ranked.
 * @throws CodedError BAD_USER_INPUT for a year or measure that the comparison does not show
 */
export function orderRows({ rows, years }: Grid, order: ComparisonRowOrder): OrderedRows {
  checkChoice('orderBy', order, rows, years);
  const at =
    rows[0]?.cells.findIndex(
      ({ year, measure }) => year === order.year && measure === order.measure,
    ) ?? 0;
  const cellOf = ({ cells }: LaidRow) => cells[at] as LaidCell;
  const groups = new Map<string | null, LaidRow[]>();
  const ordered: OrderedRows = { rankings: [], unranked: [], missing: [], related: [] };
  for (const row of rows) {
    const { rank, value } = cellOf(row);
    if (row.match === 'RELATED') ordered.related.push(row);
    else if (value === null) ordered.missing.push(row);
    else if (rank === null) ordered.unranked.push(row);
    else {
      const group = groups.get(row.comparableGroup);
      if (group) group.push(row);
      else groups.set(row.comparableGroup, [row]);
    }
  }
  const turn = order.direction === 'DESC' ? 1 : -1;
  const rankOf = (row: LaidRow) => cellOf(row).rank ?? 0;
  ordered.rankings = [...groups.values()].sort((a, b) => b.length - a.length);
  for (const group of ordered.rankings) group.sort((a, b) => turn * (rankOf(a) - rankOf(b)));
  return ordered;
}

/**
 * The first rows of a comparison, in the order of the grid or as it is asked for.
 * @throws CodedError BAD_USER_INPUT
 */
export function firstRows(
  grid: Grid,
  { first, orderBy }: { first?: number | null; orderBy?: ComparisonRowOrder | null },
): LaidRow[] {
  const most = checkFirst(first);
  if (!orderBy) return grid.rows.slice(0, most);
  const { rankings, unranked, missing, related } = orderRows(grid, orderBy);
  return [...rankings.flat(), ...unranked, ...missing, ...related].slice(0, most);
}

/**
 * How many rows are asked for at most.
 * @throws CodedError BAD_USER_INPUT for none
 */
export function checkFirst(first: number | null | undefined): number {
  if (first === undefined || first === null) return Infinity;
  if (first < 1) throw badUserInput('first', '1 or more', first);
  return first;
}

const WORDS = {
  NONE: {
    JA: 'この年と種類の値には順位がないので、行は値の順ではなく、表の順に並んでいます。',
    EN: 'No value of this year and measure is ranked: the rows stand in the order of the grid, not by their values.',
  },
  GROUPS: {
    JA: (groups: number) =>
      `順位は${groups}つの群の中だけのもので、群をまたぐ並びは順位ではありません。`,
    EN: (groups: number) =>
      `There are ${groups} rankings, one behind the other: across them the order is no ranking.`,
  },
  UNRANKED: {
    JA: (rows: number) =>
      `値があっても順位の付かない${rows}行は、値の順ではなく、表の順にそのあとに並びます。`,
    EN: (rows: number) =>
      rows === 1
        ? 'One row has a value and no rank: it follows behind those that have one.'
        : `${rows} rows have a value and no rank: they follow in the order of the grid, not by their values.`,
  },
};

/** What keeps the order from being one ranking of all values; null where it is one. */
export function orderNote(
  grid: Grid,
  order: ComparisonRowOrder,
  language: Language,
): string | null {
  const { rankings, unranked } = orderRows(grid, order);
  if (rankings.length === 0) return WORDS.NONE[language];
  const said = [
    ...(rankings.length > 1 ? [WORDS.GROUPS[language](rankings.length)] : []),
    ...(unranked.length > 0 ? [WORDS.UNRANKED[language](unranked.length)] : []),
  ];
  return said.length > 0 ? said.join(language === 'JA' ? '' : ' ') : null;
}
