import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { PARTNERSHIP_ORDER, PartnershipArgs, PartnershipFilter } from './partnership.input.js';
import { loadPartnershipsAsPartner, loadPartnershipsOf } from './partnership.loaders.js';
import { type Partnership, PartnershipConnection } from './partnership.type.js';

@Resolver(() => Municipality)
export class MunicipalityPartnershipsResolver {
  @FieldResolver(() => PartnershipConnection, {
    description: 'The partnerships that its documents name.',
  })
  async partnerships(
    @Root() { id }: MunicipalityEntity,
    @Ctx() context: Context,
    @Args(() => PartnershipArgs) args: PartnershipArgs,
    @Arg('filter', () => PartnershipFilter, { nullable: true, description: 'Which ones.' })
    filter?: PartnershipFilter,
  ): Promise<Connection<Partnership>> {
    return connection(
      await loadPartnershipsOf(context, id, pageRequest(args, PARTNERSHIP_ORDER), filter),
    );
  }

  @FieldResolver(() => PartnershipConnection, {
    description:
      'Partnerships of other towns in which this one is named as a partner; one record per printed relation, never mirrored.',
  })
  async partnershipsAsPartner(
    @Root() { id }: MunicipalityEntity,
    @Ctx() context: Context,
    @Args(() => PartnershipArgs) args: PartnershipArgs,
    @Arg('filter', () => PartnershipFilter, { nullable: true, description: 'Which ones.' })
    filter?: PartnershipFilter,
  ): Promise<Connection<Partnership>> {
    return connection(
      await loadPartnershipsAsPartner(context, id, pageRequest(args, PARTNERSHIP_ORDER), filter),
    );
  }
}
