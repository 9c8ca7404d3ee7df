import { type DataSource, In, type SelectQueryBuilder } from 'typeorm';
import { countingOf } from '../../db/counting.js';
import { SearchEntryEntity } from '../../db/entities/search-entry.entity.js';
import { behind, inDatabase, type Order, type Place, sortedBy } from '../../db/order.js';
import { cut, type Page, type PageRequest } from '../../db/page.js';
import { escapeLike, whereIn } from '../../db/where.js';
import { badCursor } from '../../domain/errors.js';
import type { SearchType } from '../../domain/vocabulary.js';
import { alignToKeys } from '../../lib/align.js';
import { perOwner } from '../../lib/per-owner.js';
import type { Context } from '../context.js';
import { namesOf } from '../indicators/indicator.store.js';
import { townsCalled, townsNamed } from '../municipalities/find-town.js';
import { nameIndex, readQuery, type SearchQuery, type Term } from './read-query.js';

/** What hits can be sorted by. */
export const SEARCH_ORDER = {
  RANK: {
    by: 'hit.rank',
    description: 'By how well they fit, as without `orderBy`: ASC has the best first.',
  },
  LABEL: { by: 'hit.label', isText: true, description: 'By the Japanese name, by character.' },
};
const BEST_FIRST: Order = { ...SEARCH_ORDER.RANK, direction: 'ASC' };

/** A record that was found, and by what. */
export interface Hit extends SearchEntryEntity {
  terms: readonly Term[];
}

interface HitPlace extends Place {
  id: string;
  total: number | string;
}

const indicatorNames = perOwner(({ indicators }: Pick<Context['memory'], 'indicators'>) =>
  nameIndex(indicators.rows.map(namesOf)),
);

/**
 * One page of the records that the query finds, best first.
 * @throws CodedError BAD_USER_INPUT for what is no query, BAD_CURSOR
 */
export async function search(
  { db, memory }: Pick<Context, 'db' | 'memory'>,
  query: string,
  types: readonly SearchType[] | null | undefined,
  request: PageRequest,
): Promise<Page<Hit>> {
  const read = readQuery(query, indicatorNames(memory));
  const hits = db.getRepository(SearchEntryEntity).createQueryBuilder('row');
  const idsOf = (towns: readonly { id: string }[]) => towns.map(({ id }) => id);
  selectHits(hits, read, {
    named: idsOf(townsNamed(memory, query)),
    called: idsOf(townsCalled(memory, query)),
  });
  whereIn(hits, 'type', types);
  const order = inDatabase(db, request.order ?? BEST_FIRST);
  const after = request.after === null ? null : await placeOf(db, hits, order, request.after);
  const page = placesOf(db, hits, order);
  if (after) page.where(behind(after, order, 'hit.position'), { ...after });
  const places = await page
    .orderBy(sortedBy(order, 'hit.position'))
    .limit(request.first + 1)
    .getRawMany<HitPlace>();
  const ids = places.map(({ id }) => id);
  const rows = await db.getRepository(SearchEntryEntity).findBy({ id: In(ids) });
  const found = alignToKeys(ids, rows, ({ id }) => id).flatMap((row) => row ?? []);
  const { terms } = read;
  const totalCount = Number((after ?? places[0])?.total ?? 0);
  return cut(
    found.map((row) => ({ ...row, terms })),
    { ...countingOf(hits), total: async () => totalCount },
    request,
  );
}

/** Municipalities by id that the query names: by a whole name or code; also as they are called in short. */
interface NamedTowns {
  named: readonly string[];
  called: readonly string[];
}

/**
 * Of equally good municipalities those first that more people mean. The code tells the kind by its third digit: 1 is a
 * designated city or a ward of Tokyo, 2 another city, from 3 on towns and villages. They stand before all other kinds.
 */
const KIND = `CASE
    WHEN row.type <> 'MUNICIPALITY' THEN 4
    WHEN row.subjectId LIKE '__1%' THEN 1
    WHEN row.subjectId LIKE '__2%' THEN 2
    ELSE 3 END`;

/**
 * All hits, each with its rank (the smallest is best) and the number of all. Where the query is the name or code
 * of towns, these are the only municipalities: whoever writes 津市 does not mean 大津市, which holds it.
 * Values are bound, never text of SQL.
 */
function selectHits(
  query: SelectQueryBuilder<SearchEntryEntity>,
  { whole, terms }: SearchQuery,
  { named, called }: NamedTowns,
): void {
  const values: string[] = [];
  const bind = (value: string) => `:text${values.push(value) - 1}`;
  const like = (column: string, pattern: string) =>
    `row.${column} LIKE ${bind(pattern)} ESCAPE '\\'`;
  const holds = (column: string) => (text: string) => like(column, `%${escapeLike(text)}%`);
  const words = terms.flatMap((term) => term.words);
  const all = (column: string, list: readonly string[]) => list.map(holds(column)).join(' AND ');
  const found = terms
    .map(({ words, others }) => [all('foldedText', words), ...others.map(holds('foldedText'))])
    .map((ways) => `(${ways.join(' OR ')})`)
    .join(' AND ');
  const isTown = (list: string) => `row.type = 'MUNICIPALITY' AND row.subjectId IN (:...${list})`;
  if (named.length === 0) query.where(found);
  else {
    query.where(`(${isTown('named')} OR row.type <> 'MUNICIPALITY' AND ${found})`, { named });
  }
  const fit = `CASE
    ${called.length > 0 ? `WHEN ${isTown('called')} THEN 0` : ''}
    WHEN ${like('foldedLabel', `%\n${escapeLike(whole)}\n%`)} THEN 0
    WHEN ${like('foldedLabel', `%\n${escapeLike(whole)}%`)} THEN 1
    WHEN ${all('foldedLabel', words)} THEN 2
    WHEN ${all('foldedText', words)} THEN 3
    ELSE 4 END`;
  query
    .select('row.id', 'id')
    .addSelect('row.position', 'position')
    .addSelect('row.label', 'label')
    .addSelect(`10 * (${fit}) + ${KIND}`, 'rank')
    .addSelect('COUNT(*) OVER ()', 'total')
    .setParameters({
      called,
      ...Object.fromEntries(values.map((value, i) => [`text${i}`, value])),
    });
}

const placesOf = (db: DataSource, hits: SelectQueryBuilder<SearchEntryEntity>, { by }: Order) =>
  db
    .createQueryBuilder()
    .select('hit.id', 'id')
    .addSelect(by, 'key')
    .addSelect('hit.position', 'position')
    .addSelect('hit.total', 'total')
    .from(`(${hits.getQuery()})`, 'hit')
    .setParameters(hits.getParameters());

/** Where a hit stands; it must be one of this search. */
async function placeOf(
  db: DataSource,
  hits: SelectQueryBuilder<SearchEntryEntity>,
  order: Order,
  after: string,
): Promise<HitPlace> {
  const place = await placesOf(db, hits, order)
    .where('hit.id = :after', { after })
    .getRawOne<HitPlace>();
  if (!place) throw badCursor('after');
  return place;
}
