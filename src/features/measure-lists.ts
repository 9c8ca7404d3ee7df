import type { DataSource } from 'typeorm';
import type { Costs, ListSize, MeasuredList } from './size-rule.js';

/** The size of every plain list of records, by "Type.field": a statement for each. */
export async function measureLists(db: DataSource, costs: Costs): Promise<Map<string, ListSize>> {
  const sizes = new Map<string, ListSize>();
  for (const [field, cost] of Object.entries(costs)) {
    if (typeof cost !== 'function') sizes.set(field, await measure(db, cost));
  }
  return sizes;
}

async function measure(
  db: DataSource,
  { of, by, where, owner, shared = false }: MeasuredList,
): Promise<ListSize> {
  const lists = db.getRepository(of).createQueryBuilder('row').select('COUNT(*)', 'length');
  for (const key of [by].flat()) lists.andWhere(`${key} IS NOT NULL`).addGroupBy(key);
  if (where) lists.andWhere(where);
  if (owner) lists.innerJoin(owner, 'owner', `owner.id = ${by}`);
  const size = await db
    .createQueryBuilder()
    .select('MAX(list.length)', 'most')
    .addSelect('SUM(list.length)', 'all')
    .from(`(${lists.getQuery()})`, 'list')
    .getRawOne<{ most: number | string | null; all: number | string | null }>();
  return { most: Number(size?.most ?? 0), all: Number(size?.all ?? 0), shared };
}
