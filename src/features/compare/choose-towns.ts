import { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { rowOf } from '../../db/memory/tables.js';
import { keyAsked } from '../../domain/node-id.js';
import { perOwner } from '../../lib/per-owner.js';
import type { Context } from '../context.js';
import { type AskedTown, askTowns } from '../municipalities/ask-towns.js';
import { withoutPeers } from '../municipalities/find-peers.js';
import type { MunicipalityFilter } from '../municipalities/municipality.input.js';
import { municipalityFilter } from '../municipalities/municipality.store.js';

/** The towns of a comparison, as they are asked for. */
export interface TownChoice {
  municipalities?: readonly string[] | null;
  among?: MunicipalityFilter | null;
}

/** The towns of a comparison. */
export interface ChosenTowns {
  towns: MunicipalityEntity[];
  /** Those that were asked for by something else than their code or id. */
  resolved: AskedTown[];
}

/**
 * The towns named, in their order; those that the filter lets through; or all with plan material.
 * @throws CodedError UNKNOWN_MUNICIPALITY, AMBIGUOUS_MUNICIPALITY
 */
export async function chooseTowns(
  context: Context,
  { municipalities, among: wanted }: TownChoice,
): Promise<ChosenTowns> {
  const { db, memory } = context;
  const among = await withoutPeers(context, 'among', wanted);
  const named = municipalities ? askTowns(memory, 'municipalities', municipalities) : null;
  if (named && !among) return chosen(named);
  if (!among) return { towns: [...townsWithMaterial(memory)], resolved: [] };
  const query = db
    .getRepository(MunicipalityEntity)
    .createQueryBuilder('row')
    .select('row.id', 'id')
    .orderBy('row.position');
  municipalityFilter(memory, 'among', among)(query);
  const found = await query.getRawMany<{ id: string }>();
  if (!named) {
    return { towns: found.map(({ id }) => rowOf(memory.municipalities, id)), resolved: [] };
  }
  const kept = new Set(found.map(({ id }) => id));
  return chosen(named.filter(({ town }) => kept.has(town.id)));
}

/** The towns of which a document is held, in their order. */
const townsWithMaterial = perOwner(
  ({ municipalities, documents }: Pick<ReleaseInMemory, 'municipalities' | 'documents'>) => {
    const held = new Set(documents.rows.map(({ municipalityCode }) => municipalityCode));
    return municipalities.rows.filter(({ id }) => held.has(id));
  },
);

const chosen = (named: readonly AskedTown[]): ChosenTowns => ({
  towns: [...new Set(named.map(({ town }) => town))],
  resolved: named.filter(({ asked, town }) => keyAsked('Municipality', asked) !== town.id),
});
