import { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { Context } from '../context.js';
import type { MunicipalityFilter } from '../municipalities/municipality.input.js';
import {
  municipalitiesByCode,
  municipalityFilter,
  requireMunicipalities,
} from '../municipalities/municipality.store.js';

/** The towns of a comparison, as they are asked for. */
export interface TownChoice {
  municipalities?: readonly string[] | null;
  among?: MunicipalityFilter | null;
}

/**
 * The towns named, in their order; those that the filter lets through; or all with plan material.
 * @throws CodedError UNKNOWN_MUNICIPALITY
 */
export async function chooseTowns(
  { db, memory }: Context,
  { municipalities, among }: TownChoice,
): Promise<MunicipalityEntity[]> {
  const named = municipalities
    ? municipalitiesByCode(memory, 'municipalities', municipalities)
    : null;
  if (named && !among) return named;
  requireMunicipalities(memory, 'among.codes', among?.codes);
  const query = db
    .getRepository(MunicipalityEntity)
    .createQueryBuilder('row')
    .orderBy('row.position');
  municipalityFilter(among ?? { hasPlanMaterial: true })(query);
  const found = await query.getMany();
  if (!named) return found;
  const kept = new Set(found.map(({ id }) => id));
  return named.filter(({ id }) => kept.has(id));
}
