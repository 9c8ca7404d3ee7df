import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { ValueCount } from '../../db/counting.js';

/** What figures are counted by: a column of stored counts. */
export type Counted = 'indicator' | 'town' | 'year' | 'measure' | 'missing';

/** Conditions on stored counts, joined by "and", with their values. */
export type Conditions = readonly (readonly [sql: string, values?: object])[];

/** Sums up what was counted of indicators or of towns when the release was made. */
export function countStored(
  db: DataSource,
  table: 'figure_count' | 'town_count',
  column: Counted | undefined,
  conditions: Conditions,
): Promise<ValueCount[]> {
  const query = db.createQueryBuilder().select('SUM(row.figures)', 'count').from(table, 'row');
  for (const [sql, values] of conditions) query.andWhere(sql, values);
  return countsOf(query, column && `row."${column}"`);
}

/** The counts that a query selects, of each value of a column where there is one. */
export async function countsOf(
  query: SelectQueryBuilder<ObjectLiteral>,
  column?: string,
): Promise<ValueCount[]> {
  if (column) query.addSelect(column, 'value').groupBy(column);
  const rows = await query.getRawMany<{ value?: ValueCount['value']; count: unknown }>();
  return rows.map(({ value = null, count }) => ({ value, count: Number(count ?? 0) }));
}

/** Conditions that what `sql` names is one of the values: none is, where there are none. */
export function among(sql: string, values: readonly unknown[]): Conditions[number] {
  const name = `${sql.replaceAll(/\W/g, '')}In`;
  return values.length > 0 ? [`${sql} IN (:...${name})`, { [name]: values }] : ['1 = 0'];
}

export const positions = (rows: readonly { position: number }[]) =>
  rows.map(({ position }) => position);

/** Counts by the ids of rows in place of their positions. */
export function named(
  counts: readonly ValueCount[],
  rows: readonly { id: string; position: number }[],
): ValueCount[] {
  const ids = new Map(rows.map(({ id, position }) => [position, id]));
  return counts.map(({ value, count }) => ({ value: ids.get(Number(value)) ?? null, count }));
}
