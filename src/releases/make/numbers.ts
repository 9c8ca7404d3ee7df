import type { TableSpec } from './tables.js';

/** The numbers of rows by their ids, by table. */
export type Numbers = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface Row {
  id?: string;
  code?: string;
}

/**
 * Numbers the rows of a table from `first`.
 * @throws Error where two have one id
 */
export function numbered(
  table: string,
  rows: readonly Row[],
  first = 0,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    const id = row.id ?? row.code ?? '';
    if (numbers.has(id)) throw twice(table, id);
    numbers.set(id, first + i);
  }
  return numbers;
}

export const twice = (table: string, id: string) =>
  new Error(`${table}: each id is wanted once, but ${id} came twice: leave one of them out`);

/**
 * Holds a row against the tables that its columns lead to.
 * @throws Error with what was wanted and what came
 */
export function checkReferences(
  table: string,
  { to = {} }: TableSpec,
  row: object,
  known: (table: string) => { has(id: string): boolean } | undefined,
): void {
  for (const column in to) {
    const id = row[column as keyof typeof row] as string | null;
    const target = to[column] as string;
    if (id === null || known(target)?.has(id)) continue;
    throw leadsNowhere(`${table} ${(row as Row).id ?? JSON.stringify(row)}`, column, target, id);
  }
}

export const leadsNowhere = (what: string, column: string, target: string, id: string) =>
  new Error(
    `${what}: ${column} is to be the id of a ${target} of the same town or of none, but none is ${id}: add it, or correct the id`,
  );
