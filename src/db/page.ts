import {
  type DataSource,
  type EntityTarget,
  type FindOptionsWhere,
  In,
  type ObjectLiteral,
  type SelectQueryBuilder,
} from 'typeorm';
import { badCursor } from '../domain/errors.js';
import { type Counting, countingOf, countingOfEach } from './counting.js';
import type { Listed } from './entities/listed.js';
import { IN_RELEASE, inDatabase, type Order, type Place, rangesBehind, sortedBy } from './order.js';
import { whereIds } from './positions-among.js';

/** Which part of a list is wanted: the first rows after the row with the id `after`. */
export interface PageRequest {
  first: number;
  after: string | null;
  /** Null for the order of the table. */
  order: Order | null;
}

/** A part of a list. */
export interface Page<T> {
  rows: T[];
  /** Of the whole list. */
  counting: Counting;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** Narrows a list; rows go by the alias `row`. */
export type Filter<T extends ObjectLiteral> = (query: SelectQueryBuilder<T>) => void;

/**
 * One page of the rows that the filter lets through. Each range of the order is a statement of its own,
 * so that an index serves it; a page that is full before asks no more. What has to be sorted is sorted by its key alone:
 * a hundred towns have 228,000 figures, and a view works out the columns of each that it sorts whole.
 */
export async function page<T extends Listed>(
  db: DataSource,
  entity: EntityTarget<T>,
  request: PageRequest,
  filter: Filter<T> = () => undefined,
): Promise<Page<T>> {
  const order = inDatabase(db, request.order ?? IN_RELEASE);
  const query = db.getRepository(entity).createQueryBuilder('row');
  filter(query);
  const place = await placeOf(entity, query, order, request.after);
  const rows: T[] = [];
  for (const range of rangesBehind(place, order)) {
    if (rows.length > request.first) break;
    const chosen = query
      .clone()
      .select('row.position')
      .andWhere(range, { ...place })
      .orderBy(sortedBy(order))
      .limit(request.first + 1 - rows.length);
    const next = await db
      .getRepository(entity)
      .createQueryBuilder('row')
      .where(`row.position IN (${chosen.getQuery()})`, chosen.getParameters())
      .orderBy(sortedBy(order))
      .getMany();
    rows.push(...next);
  }
  return cut(rows, countingOf(query), request);
}

/** A page of a list that is in memory, in its order; `inDatabase` gives a page of the same list. */
export function pageOf<T extends { id: string }>(
  list: readonly T[],
  request: PageRequest,
  inDatabase: () => Promise<Page<unknown>>,
): Page<T> {
  const { first, after } = request;
  const from = after === null ? 0 : list.findIndex(({ id }) => id === after) + 1;
  if (after !== null && from === 0) throw badCursor('after');
  return pageAt({ from, count: list.length }, list.slice(from, from + first), inDatabase);
}

/** The page with these rows, at a place of a list of which the length is known. */
export function pageAt<T>(
  { from, count }: { from: number; count: number },
  rows: T[],
  inDatabase: () => Promise<Page<unknown>>,
): Page<T> {
  const counting: Counting = {
    total: async () => count,
    by: async (value) => (await inDatabase()).counting.by(value),
  };
  return { rows, counting, hasNextPage: from + rows.length < count, hasPreviousPage: from > 0 };
}

/** How a row is tied to its parent: a column of the row, or of a table that is joined to it. */
export interface ParentLink<T extends ObjectLiteral> {
  /** "row.municipalityCode" */
  column: string;
  join?: Filter<T>;
  /** A view of the same rows that is faster to go through: pages are chosen from it, and it is counted. */
  among?: EntityTarget<ObjectLiteral>;
  /** How many parents one statement asks for, where they may have so many rows that it would take long. */
  atOnce?: number;
}

/**
 * The same page of the list of each parent, in a number of statements that does not depend on the
 * number of parents: one for each range of the order, until all pages are full.
 */
export async function pageOfEach<T extends Listed>(
  db: DataSource,
  entity: EntityTarget<T>,
  link: ParentLink<T>,
  parents: readonly string[],
  request: PageRequest,
  filter: Filter<T> = () => undefined,
): Promise<Page<T>[]> {
  const among = (link.among ?? entity) as EntityTarget<T>;
  const listOf = (which: string, of = among) => {
    const query = db.getRepository(of).createQueryBuilder('row');
    link.join?.(query);
    query.where(`${link.column} ${which}`);
    filter(query);
    return query;
  };
  const ofParents = (parents: readonly string[], of = among) =>
    listOf('IN (:...parents)', of).setParameters({ parents });
  const { atOnce = MOST_PARTS } = link;
  const order = inDatabase(db, request.order ?? IN_RELEASE);
  const place = await placeOf(entity, ofParents(parents, entity), order, request.after);
  const found = new Map(parents.map((parent) => [parent, [] as number[]]));
  for (const range of rangesBehind(place, order)) {
    const firstRows = listOf('= :oneParent')
      .select('row.position', 'position')
      // In brackets, since TypeORM writes a column that is selected under two names twice under each.
      .addSelect(`(${order.by})`, 'key')
      .andWhere(range, { ...place })
      .orderBy(sortedBy(order))
      .limit(request.first + 1);
    const open = parents.filter((parent) => (found.get(parent)?.length ?? 0) <= request.first);
    for (const asked of chunks(open, atOnce)) {
      for (const { parent, position } of await firstOfEach(db, firstRows, asked, order)) {
        found.get(parent)?.push(position);
      }
    }
  }
  const positions = [...found.values()].flat();
  const rows = await db
    .getRepository(entity)
    .findBy({ position: In(positions) } as FindOptionsWhere<T>);
  const byPosition = new Map(rows.map((row) => [row.position, row]));
  const lists = () => chunks(parents, atOnce).map((some) => ofParents(some));
  const countings = countingOfEach(lists, link.column, parents);
  return parents.map((parent, i) =>
    cut(
      (found.get(parent) ?? []).flatMap((position) => byPosition.get(position) ?? []),
      countings[i] as Counting,
      request,
    ),
  );
}

/** A row of the page of a parent, by its position. */
interface Pair {
  parent: string;
  position: number;
}

/** PostgreSQL takes more, SQLite 500. */
const MOST_PARTS = 400;

function chunks<T>(list: readonly T[], length: number): T[][] {
  const found: T[][] = [];
  for (let from = 0; from < list.length; from += length) {
    found.push(list.slice(from, from + length));
  }
  return found;
}

/**
 * For each parent its first rows, one part of a statement each: an index by parent and position serves it, also
 * behind a view of several tables, since the parent is told and not joined. Ranking all rows of all parents
 * takes seconds where an indicator has the figures of a country.
 */
function firstOfEach<T extends Listed>(
  db: DataSource,
  firstRows: SelectQueryBuilder<T>,
  parents: readonly string[],
  order: Order,
): Promise<Pair[]> {
  const one = firstRows.getQuery();
  const parts = parents.map(
    (_, i) =>
      `SELECT CAST(:parent${i} AS varchar) AS "parent", own.* FROM (${one.replaceAll(':oneParent', `:parent${i}`)}) own`,
  );
  const named = parents.map((parent, i) => [`parent${i}`, parent] as const);
  const query = db
    .createQueryBuilder()
    .select(['pair."parent" AS "parent"', 'pair."position" AS "position"'])
    .from(`(${parts.join(' UNION ALL ')})`, 'pair')
    .setParameters({ ...firstRows.getParameters(), ...Object.fromEntries(named) });
  return query
    .orderBy('pair."key"', order.direction)
    .addOrderBy('pair."position"')
    .getRawMany<Pair>();
}

/** Where the row that a page begins behind stands; it must be in the same list. */
async function placeOf<T extends Listed>(
  entity: EntityTarget<T>,
  list: SelectQueryBuilder<T>,
  { by }: Order,
  after: string | null,
): Promise<Place | null> {
  if (after === null) return null;
  const place = await whereIds(list.clone(), entity, [after])
    .select(by, 'key')
    .addSelect('row.position', 'position')
    .getRawOne<Place>();
  if (!place) throw badCursor('after');
  return place;
}

/** The page out of the rows from its first to one behind its last. */
export function cut<T>(
  rows: T[],
  counting: Counting,
  { first, after }: Pick<PageRequest, 'first' | 'after'>,
): Page<T> {
  return {
    rows: rows.slice(0, first),
    counting,
    hasNextPage: rows.length > first,
    hasPreviousPage: after !== null,
  };
}
