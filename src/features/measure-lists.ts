import type { DataSource } from 'typeorm';
import type { Costs, ListSize } from './size-rule.js';

/** The size of every plain list of records, by "Type.field", as it was counted when the release was made. */
export async function measureLists(db: DataSource, costs: Costs): Promise<Map<string, ListSize>> {
  const rows = await db
    .createQueryBuilder()
    .select(['row.list AS list', 'row.most AS most', 'row.rows AS "all"'])
    .from('list_size', 'row')
    .getRawMany<{ list: string; most: number; all: number }>();
  const stored = new Map(rows.map((row) => [row.list, row]));
  const sizes = new Map<string, ListSize>();
  for (const [field, cost] of Object.entries(costs)) {
    if (typeof cost === 'function') continue;
    const { most = 0, all = 0 } = stored.get(cost.list) ?? {};
    sizes.set(field, { most: Number(most), all: Number(all), shared: cost.shared ?? false });
  }
  return sizes;
}
