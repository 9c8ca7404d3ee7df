import type { CompareQuery } from '../queries/compare.js';

type Comparison = CompareQuery['compare'];
export type Row = Comparison['rows'][number];
export type Cell = Row['cells'][number];

/** What tells a row apart, of whichever query it comes. */
interface Keyed {
  kpi: { id: string } | null;
  statistic: { id: string } | null;
  municipality: { code: string };
}

/** One name for a row, whichever kind of series it is. */
export const rowKey = ({ kpi, statistic, municipality }: Keyed): string =>
  kpi?.id ?? statistic?.id ?? `${municipality.code}/none`;

/** The codes of the towns in the order of the rows: a town keeps its colour in chart and table. */
export const townsOf = (rows: Row[]): string[] => [
  ...new Set(rows.map(({ municipality }) => municipality.code)),
];

export interface Column {
  year: number;
  measure: Cell['measure'];
  /** Where it stands in the cells of a row. */
  at: number;
}

/** The columns of the grid in which any row has a value; where none has one, all, for their reasons. */
export function columnsOf(rows: Row[]): Column[] {
  const all = (rows[0]?.cells ?? []).map(({ year, measure }, at) => ({ year, measure, at }));
  const valued = all.filter(({ at }) => rows.some(({ cells }) => cells[at]?.value != null));
  return valued.length > 0 ? valued : all;
}
