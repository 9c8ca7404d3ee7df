import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { Indicator } from '../indicators/indicator.type.js';
import { figureCounting } from './figure-counting.js';
import { OBSERVATION_ORDER, ObservationArgs, ObservationFilter } from './observation.input.js';
import { loadObservationsOf } from './observation.loaders.js';
import { type Observation, ObservationConnection } from './observation.type.js';

@Resolver(() => Indicator)
export class IndicatorObservationsResolver {
  @FieldResolver(() => ObservationConnection, {
    description: 'Its figures and printed absences, of plans and of official statistics.',
  })
  async observations(
    @Root() { id }: IndicatorEntity,
    @Ctx() context: Context,
    @Args(() => ObservationArgs) args: ObservationArgs,
    @Arg('filter', () => ObservationFilter, { nullable: true, description: 'Which ones.' })
    filter?: ObservationFilter,
  ): Promise<Connection<Observation>> {
    const request = pageRequest(args, OBSERVATION_ORDER);
    const found = await loadObservationsOf(context, id, request, filter);
    const counting = figureCounting(context, filter, id);
    return connection({ ...found, counting });
  }
}
