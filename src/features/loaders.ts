import { type EntityTarget, type FindOptionsWhere, In } from 'typeorm';
import type { Listed } from '../db/entities/listed.js';
import {
  type Filter,
  type Page,
  type PageRequest,
  type ParentLink,
  pageOfEach,
} from '../db/page.js';
import { whereIds } from '../db/positions-among.js';
import { alignToKeys, groupToKeys } from '../lib/align.js';
import { inBatches } from '../lib/batches.js';
import { perOwner } from '../lib/per-owner.js';
import type { Context } from './context.js';

/** Rows by id, null where there is none; all ids that a request asks for at once in one statement. */
export function loadById<T extends Listed>(entity: EntityTarget<T>) {
  const loader = perOwner(({ db }: Context) =>
    inBatches<string, T | null>(async (ids) => {
      const query = whereIds(db.getRepository(entity).createQueryBuilder('row'), entity, ids);
      return alignToKeys(ids, await query.getMany(), ({ id }) => id);
    }),
  );
  return (context: Context, id: string) => loader(context).load(id);
}

/** A row by an id that the database guarantees to exist. */
export function existing<T>(find: (context: Context, id: string) => Promise<T | null>) {
  return async (context: Context, id: string): Promise<T> => {
    const row = await find(context, id);
    if (!row) throw new Error(`a reference to ${id} leads nowhere`);
    return row;
  };
}

/** All rows of a parent, in order: for lists that stay small. */
export function loadOfParent<T extends Listed>(entity: EntityTarget<T>, column: keyof T & string) {
  const loader = perOwner(({ db }: Context) =>
    inBatches<string, T[]>(async (parents) => {
      const where = { [column]: In(parents) } as FindOptionsWhere<T>;
      const order = { position: 'ASC' } as never;
      const rows = await db.getRepository(entity).find({ where, order });
      return groupToKeys(parents, rows, (row) => row[column] as string);
    }),
  );
  return (context: Context, parent: string) => loader(context).load(parent);
}

/**
 * Pages of the rows of a parent that a filter lets through: parents that are asked with the same arguments
 * share statements. `filterOf` reads a filter once for all of them.
 */
export function loadPageOfParent<T extends Listed, F = undefined>(
  entity: EntityTarget<T>,
  parent: (keyof T & string) | ParentLink<T>,
  filterOf: (filter: F | null, memory: Context['memory']) => Filter<T> = () => () => undefined,
) {
  const link = typeof parent === 'string' ? { column: `row.${parent}` } : parent;
  const loader = perOwner(({ db, memory }: Context, key) => {
    const [request, filter] = JSON.parse(key) as [PageRequest, F | null];
    return inBatches<string, Page<T>>((parents) =>
      pageOfEach(db, entity, link, parents, request, filterOf(filter, memory)),
    );
  });
  return (context: Context, parent: string, request: PageRequest, filter?: F | null) =>
    loader(context, JSON.stringify([request, filter ?? null])).load(parent);
}
