import { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { type Filter, type Page, type PageRequest, page, pageOf } from '../../db/page.js';
import { whereEqual, whereIn, whereText } from '../../db/where.js';
import { unknownMunicipality } from '../../domain/errors.js';
import { isEmpty } from '../../lib/is-empty.js';
import { checkCode } from '../check-code.js';
import type { Context } from '../context.js';
import type { MunicipalityFilter } from './municipality.input.js';

export function municipalityFilter(filter?: MunicipalityFilter | null): Filter<MunicipalityEntity> {
  return (query) => {
    if (!filter) return;
    whereIn(query, 'id', filter.codes);
    whereEqual(query, 'prefectureCode', checkCode('prefectureCode', filter.prefectureCode));
    whereText(query, filter.text);
    if (filter.hasPlanMaterial === undefined || filter.hasPlanMaterial === null) return;
    const documents = query
      .subQuery()
      .select('1')
      .from(SourceDocumentEntity, 'document')
      .where('document.municipalityCode = row.id');
    query.andWhere(`${filter.hasPlanMaterial ? '' : 'NOT '}EXISTS ${documents.getQuery()}`);
  };
}

/** A page of the municipalities: those named by code alone from memory, others from the database. */
export function municipalitiesPage(
  { db, memory }: Context,
  request: PageRequest,
  filter?: MunicipalityFilter | null,
): Page<MunicipalityEntity> | Promise<Page<MunicipalityEntity>> {
  const { codes, ...others } = filter ?? {};
  if (codes && isEmpty(others)) {
    const named = municipalitiesByCode(memory, 'filter.codes', codes);
    return pageOf(
      named.sort((a, b) => a.position - b.position),
      request,
    );
  }
  return page(db, MunicipalityEntity, request, municipalityFilter(filter));
}

/**
 * The municipalities with these codes, in their order, each once.
 * @throws CodedError UNKNOWN_MUNICIPALITY that names every code that does not exist
 */
export function municipalitiesByCode(
  { municipalities: { byId } }: Pick<ReleaseInMemory, 'municipalities'>,
  argument: string,
  codes: readonly string[],
): MunicipalityEntity[] {
  const wanted = [...new Set(codes)];
  const unknown = wanted.filter((code) => !byId.has(code));
  if (unknown.length > 0) throw unknownMunicipality(argument, unknown);
  return wanted.flatMap((code) => byId.get(code) ?? []);
}

/** Checks the codes of a filter, where it has any. */
export function requireMunicipalities(
  memory: Pick<ReleaseInMemory, 'municipalities'>,
  argument: string,
  codes: readonly string[] | null | undefined,
): void {
  if (codes && codes.length > 0) municipalitiesByCode(memory, argument, codes);
}
