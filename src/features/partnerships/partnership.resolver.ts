import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PartnershipEntity } from '../../db/entities/partnership.entity.js';
import { page } from '../../db/page.js';
import { AGREEMENT_STATUSES, PARTNERSHIP_KINDS } from '../../domain/kind-words.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { countsOf } from '../counts-of.js';
import { BY_MUNICIPALITY, byWord, byYearOf } from '../groupings.js';
import { withCodes } from '../municipalities/ask-towns.js';
import { loadMunicipality } from '../municipalities/municipality.loaders.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { Evidence } from '../sources/evidence.type.js';
import { Narrative } from '../sources/narrative.type.js';
import {
  evidenceField,
  loadEvidence,
  loadNarratives,
  narrativesField,
} from '../sources/source.loaders.js';
import { PARTNERSHIP_ORDER, PartnershipArgs, PartnershipFilter } from './partnership.input.js';
import { findPartnership, loadPartners } from './partnership.loaders.js';
import { partnershipFilter } from './partnership.store.js';
import { Partnership, PartnershipConnection } from './partnership.type.js';

export const PartnershipCounts = countsOf(PartnershipConnection, 'Partnership', {
  MUNICIPALITY: BY_MUNICIPALITY,
  KIND: byWord('kind', PARTNERSHIP_KINDS, 'By kind.'),
  STATUS: byWord('status', AGREEMENT_STATUSES, 'By status, as of the document.'),
  YEAR: byYearOf('date', 'By the year of its conclusion.'),
});

@Resolver(() => Partnership)
export class PartnershipResolver {
  @Query(() => Partnership, {
    nullable: true,
    description: 'One partnership by its id; null if there is none.',
  })
  partnership(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of a Partnership.' }) id: string,
  ): Promise<Partnership | null> {
    return findPartnership(context, id);
  }

  @Query(() => PartnershipConnection, { description: 'The partnerships, by town.' })
  async partnerships(
    @Ctx() { db, memory }: Context,
    @Args(() => PartnershipArgs) args: PartnershipArgs,
    @Arg('filter', () => PartnershipFilter, { nullable: true, description: 'Which ones.' })
    filter?: PartnershipFilter,
  ): Promise<Connection<Partnership>> {
    const request = pageRequest(args, PARTNERSHIP_ORDER);
    const conditions = partnershipFilter(withCodes(memory, filter));
    return connection(await page(db, PartnershipEntity, request, conditions));
  }

  @FieldResolver(() => Municipality, { description: 'The town whose document names it.' })
  municipality(
    @Root() { municipalityCode }: PartnershipEntity,
    @Ctx() context: Context,
  ): Municipality {
    return loadMunicipality(context, municipalityCode);
  }

  @FieldResolver(() => [Municipality], {
    description: 'Other municipalities that take part, where they are in the registry.',
  })
  partnerMunicipalities(
    @Root() { id }: PartnershipEntity,
    @Ctx() context: Context,
  ): Promise<Municipality[]> {
    return loadPartners(context, id);
  }

  @FieldResolver(() => [Narrative], narrativesField)
  narratives(@Root() { id }: PartnershipEntity, @Ctx() context: Context): Promise<Narrative[]> {
    return loadNarratives(context, id);
  }

  @FieldResolver(() => [Evidence], evidenceField)
  evidence(@Root() { id }: PartnershipEntity, @Ctx() context: Context): Promise<Evidence[]> {
    return loadEvidence(context, id);
  }
}
