import type { DataSource } from 'typeorm';
import { readRows } from './read-rows.js';

/** Positions from the first to the last. */
export interface Range {
  first: number;
  last: number;
}

/** Where the KPIs of each town stand that has any: side by side. */
export type KpiRanges = ReadonlyMap<string, Range>;

/** Asks the index for both ends of each town, so that no start goes through all KPIs. */
export async function readKpiRanges(db: DataSource): Promise<KpiRanges> {
  const end = (which: string) =>
    `(SELECT ${which}("position") FROM "kpi" WHERE "municipalityCode" = m."id")`;
  const rows = await readRows(db, {
    sql: `SELECT m."id", ${end('MIN')}, ${end('MAX')} FROM "municipality" m`,
    values: [],
  });
  const ranges = new Map<string, Range>();
  for (const [code, first, last] of rows as [string, number | null, number][]) {
    if (first !== null) ranges.set(code, { first, last });
  }
  return ranges;
}
