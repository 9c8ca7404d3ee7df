import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { withoutPeers } from '../municipalities/find-peers.js';
import {
  MUNICIPALITY_ORDER,
  MunicipalityArgs,
  MunicipalityFilter,
} from '../municipalities/municipality.input.js';
import { Municipality, MunicipalityConnection } from '../municipalities/municipality.type.js';
import { municipalitiesWithoutTarget } from './without-target.js';

@Resolver(() => Municipality)
export class WithoutTargetResolver {
  @Query(() => MunicipalityConnection, {
    description:
      'The municipalities of which no target of an indicator is held, neither a figure nor words, by code: their documents print none, or none of theirs is held (`hasPlanMaterial`). `compare` says of each KPI why it has none.',
  })
  async municipalitiesWithoutTarget(
    @Ctx() context: Context,
    @Args(() => MunicipalityArgs) args: MunicipalityArgs,
    @Arg('indicator', () => String, { description: 'Id, name or alias of an indicator.' })
    indicator: string,
    @Arg('filter', () => MunicipalityFilter, {
      nullable: true,
      description:
        'Which ones of them: with `hasPlanMaterial: true` those whose documents we read.',
    })
    filter?: MunicipalityFilter,
  ): Promise<Connection<Municipality>> {
    const request = pageRequest(args, MUNICIPALITY_ORDER);
    const narrowed = await withoutPeers(context, 'filter', filter);
    return connection(await municipalitiesWithoutTarget(context, indicator, request, narrowed));
  }
}
