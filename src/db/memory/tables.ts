import type { DataSource, EntityTarget } from 'typeorm';
import type { Listed } from '../entities/listed.js';

/** All rows of a small table, in their order and by id. */
export interface Table<T> {
  rows: readonly T[];
  byId: ReadonlyMap<string, T>;
}

export async function readTable<T extends Listed>(
  db: DataSource,
  entity: EntityTarget<T>,
): Promise<Table<T>> {
  const order = { position: 'ASC' } as never;
  const rows = await db.getRepository(entity).find({ order });
  return { rows, byId: new Map(rows.map((row) => [row.id, row])) };
}

/** A row that the database guarantees to exist. */
export function rowOf<T>({ byId }: Pick<Table<T>, 'byId'>, id: string): T {
  const row = byId.get(id);
  if (!row) throw new Error(`a reference to ${id} leads nowhere`);
  return row;
}
