import {
  type DataSource,
  type EntityTarget,
  type FindOptionsWhere,
  In,
  type ObjectLiteral,
  type SelectQueryBuilder,
} from 'typeorm';
import { badCursor } from '../domain/errors.js';
import { groupToKeys } from '../lib/align.js';
import type { Listed } from './entities/listed.js';

/** Which part of a list is wanted: the first rows after the row with the id `after`. */
export interface PageRequest {
  first: number;
  after: string | null;
}

/** A part of a list. `totalCount` counts the whole list. */
export interface Page<T> {
  rows: T[];
  totalCount: number;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** Narrows a list; rows go by the alias `row`. */
export type Filter<T extends ObjectLiteral> = (query: SelectQueryBuilder<T>) => void;

/** One page of the rows that the filter lets through, in the order of the table. */
export async function page<T extends Listed>(
  db: DataSource,
  entity: EntityTarget<T>,
  request: PageRequest,
  filter: Filter<T> = () => undefined,
): Promise<Page<T>> {
  const query = db.getRepository(entity).createQueryBuilder('row');
  filter(query);
  const totalCount = await query.getCount();
  const position = await positionOf(query, request.after);
  if (position !== null) query.andWhere('row.position > :position', { position });
  const rows = await query
    .orderBy('row.position')
    .limit(request.first + 1)
    .getMany();
  return cut(rows, totalCount, request);
}

/** The same page of a list that is in memory. */
export function pageOf<T extends { id: string }>(
  list: readonly T[],
  request: PageRequest,
): Page<T> {
  const { first, after } = request;
  const from = after === null ? 0 : list.findIndex(({ id }) => id === after) + 1;
  if (after !== null && from === 0) throw badCursor('after');
  return cut(list.slice(from, from + first + 1), list.length, request);
}

/** How a row is tied to its parent: a column of the row, or of a table that is joined to it. */
export interface ParentLink<T extends ObjectLiteral> {
  /** "row.municipalityCode" */
  column: string;
  join?: Filter<T>;
}

/**
 * The same page of the list of each parent, in a number of statements that does not depend on the
 * number of parents.
 */
export async function pageOfEach<T extends Listed>(
  db: DataSource,
  entity: EntityTarget<T>,
  link: ParentLink<T>,
  parents: readonly string[],
  request: PageRequest,
  filter: Filter<T> = () => undefined,
): Promise<Page<T>[]> {
  const ofParents = () => {
    const query = db.getRepository(entity).createQueryBuilder('row');
    link.join?.(query);
    query.where(`${link.column} IN (:...parents)`, { parents });
    filter(query);
    return query;
  };
  const position = await positionOf(ofParents(), request.after);
  const counts = await ofParents()
    .select(link.column, 'parent')
    .addSelect('COUNT(*)', 'count')
    .groupBy(link.column)
    .getRawMany<{ parent: string; count: number | string }>();
  const ranked = ofParents()
    .select(link.column, 'parent')
    .addSelect('row.id', 'id')
    .addSelect(`ROW_NUMBER() OVER (PARTITION BY ${link.column} ORDER BY row.position)`, 'rank');
  if (position !== null) ranked.andWhere('row.position > :position', { position });
  const pairs = await db
    .createQueryBuilder()
    .select('ranked.parent', 'parent')
    .addSelect('ranked.id', 'id')
    .from(`(${ranked.getQuery()})`, 'ranked')
    .where('ranked.rank <= :most', { most: request.first + 1 })
    .orderBy('ranked.rank')
    .setParameters(ranked.getParameters())
    .getRawMany<{ parent: string; id: string }>();
  const rows = await db
    .getRepository(entity)
    .findBy({ id: In(pairs.map(({ id }) => id)) } as FindOptionsWhere<T>);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const totals = new Map(counts.map(({ parent, count }) => [parent, Number(count)]));
  return groupToKeys(parents, pairs, ({ parent }) => parent).map((group, i) =>
    cut(
      group.flatMap(({ id }) => byId.get(id) ?? []),
      totals.get(parents[i] ?? '') ?? 0,
      request,
    ),
  );
}

/** The rank of the row that a page begins behind; it must be in the same list. */
async function positionOf<T extends Listed>(
  list: SelectQueryBuilder<T>,
  after: string | null,
): Promise<number | null> {
  if (after === null) return null;
  const row = await list.clone().andWhere('row.id = :after', { after }).getOne();
  if (!row) throw badCursor('after');
  return row.position;
}

/** The page out of the rows from its first to one behind its last. */
export function cut<T>(rows: T[], totalCount: number, { first, after }: PageRequest): Page<T> {
  return {
    rows: rows.slice(0, first),
    totalCount,
    hasNextPage: rows.length > first,
    hasPreviousPage: after !== null,
  };
}
