import type { EntityTarget, FindOptionsWhere, Repository } from 'typeorm';
import type { Listed } from '../db/entities/listed.js';
import { type UnknownCode, unknownOf } from '../domain/errors.js';
import { nearestAmong } from '../lib/nearest.js';
import type { Check } from './argument-check.js';

/** As many records as are looked at for those that may be meant. */
const MOST_LOOKED_AT = 100;
const MOST_NEAREST = 3;

interface Near {
  id: string;
  name: string;
}

/**
 * A check that a record of this id is there. Those that may be meant are looked for only beside it:
 * ids begin with the town and what they are of (katori/plan/…).
 * @throws CodedError with the nearest
 */
export function isThere<T extends Listed>(
  entity: EntityTarget<T>,
  code: UnknownCode,
  { wanted, name }: { wanted: string; name: keyof T & string },
): Check<string> {
  return async ({ db }, id, argument) => {
    const records = db.getRepository(entity);
    if (await records.existsBy({ id } as FindOptionsWhere<T>)) return;
    throw unknownOf(code, argument, {
      wanted,
      came: id,
      nearest: await nearestTo(records, name, id),
    });
  };
}

async function nearestTo<T extends Listed>(
  records: Repository<T>,
  name: string,
  id: string,
): Promise<Near[]> {
  const beside = id.slice(0, id.lastIndexOf('/') + 1);
  const ofTown = id.split('/', 2).join('/');
  for (const from of new Set([beside, `${ofTown}/`])) {
    if (from.length < 2) continue;
    const rows = await records
      .createQueryBuilder('row')
      .select('row.id', 'id')
      .addSelect(`row.${name}`, 'name')
      .where('row.id >= :from AND row.id < :to', { from, to: `${from}\uFFFF` })
      .orderBy('row.id')
      .limit(MOST_LOOKED_AT)
      .getRawMany<Near>();
    const among = nearestAmong(rows.map((row) => row.id.slice(from.length)));
    const near = among(id.slice(from.length), MOST_NEAREST).flatMap((at) => rows[at] ?? []);
    if (near.length > 0) return near;
  }
  return [];
}
