import { type DataSource, In } from 'typeorm';
import { PlanEntity } from '../../db/entities/plan.entity.js';
import type { Names } from '../count-groups.js';

/** What plans are called, by id. */
export async function namesOfPlans(
  ids: readonly string[],
  db: DataSource,
): Promise<ReadonlyMap<string, Names>> {
  const plans = await db.getRepository(PlanEntity).findBy({ id: In(ids) });
  return new Map(plans.map(({ id, name, nameEn }) => [id, { JA: name, EN: nameEn ?? name }]));
}
