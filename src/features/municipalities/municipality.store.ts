import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import { rowOf } from '../../db/memory/tables.js';
import { type Filter, type Page, type PageRequest, page, pageOf } from '../../db/page.js';
import { whereIn, whereKey, whereText } from '../../db/where.js';
import { isEmpty } from '../../lib/is-empty.js';
import type { Context } from '../context.js';
import { loadPageOfParent } from '../loaders.js';
import { codesAsked } from './ask-towns.js';
import { townsNamed } from './find-town.js';
import type { MunicipalityFilter } from './municipality.input.js';
import type { Registry } from './town-index.js';

/**
 * The conditions of a filter; `argument` is what errors call it.
 * @throws CodedError UNKNOWN_MUNICIPALITY, AMBIGUOUS_MUNICIPALITY
 */
export function municipalityFilter(
  registry: Registry,
  argument: string,
  filter?: MunicipalityFilter | null,
): Filter<MunicipalityEntity> {
  const codes = codesAsked(registry, `${argument}.codes`, filter?.codes);
  return (query) => {
    if (!filter) return;
    whereIn(query, 'id', codes);
    whereKey(query, 'prefectureCode', 'Prefecture', filter.prefectureCode);
    const named = filter.text ? townsNamed(registry, filter.text).map(({ id }) => id) : [];
    whereText(query, filter.text, 'searchText', named);
    const documents = query
      .subQuery()
      .select('1')
      .from(SourceDocumentEntity, 'document')
      .where('document.municipalityCode = row.id');
    whereExists(query, documents, filter.hasPlanMaterial);
    const statistics = query
      .subQuery()
      .select('1')
      .from('town_count', 'counted')
      .where('counted.town = row.position AND NOT counted."isPlan" AND counted.missing IS NULL');
    whereExists(query, statistics, filter.hasStatistics);
  };
}

/** Only rows of which something is there, or is not; all where that is not asked. */
function whereExists(
  query: SelectQueryBuilder<MunicipalityEntity>,
  rows: SelectQueryBuilder<ObjectLiteral>,
  wanted: boolean | null | undefined,
): void {
  if (typeof wanted !== 'boolean') return;
  query.andWhere(`${wanted ? '' : 'NOT '}EXISTS ${rows.getQuery()}`);
}

/** A page of the municipalities: those named by code, in their own order, from memory, others from the database. */
export function municipalitiesPage(
  { db, memory }: Context,
  request: PageRequest,
  filter?: MunicipalityFilter | null,
): Page<MunicipalityEntity> | Promise<Page<MunicipalityEntity>> {
  const conditions = municipalityFilter(memory, 'filter', filter);
  const inDatabase = () => page(db, MunicipalityEntity, request, conditions);
  const { codes, ...others } = filter ?? {};
  if (!codes || !isEmpty(others) || request.order) return inDatabase();
  const named = codesAsked(memory, 'filter.codes', codes).map((code) =>
    rowOf(memory.municipalities, code),
  );
  named.sort((a, b) => a.position - b.position);
  return pageOf(named, request, inDatabase);
}

/** A page of the municipalities of a prefecture, by its code. */
export const loadMunicipalitiesOf = loadPageOfParent(
  MunicipalityEntity,
  'prefectureCode',
  (filter: MunicipalityFilter | null, memory) => municipalityFilter(memory, 'filter', filter),
);
