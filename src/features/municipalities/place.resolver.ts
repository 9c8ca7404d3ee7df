import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { PlaceEntity } from '../../db/entities/place.entity.js';
import { keyAsked, nodeId } from '../../domain/node-id.js';
import type { Context } from '../context.js';
import { MunicipalityPlace } from './place.type.js';

@Resolver(() => MunicipalityPlace)
export class MunicipalityPlaceResolver {
  @Query(() => MunicipalityPlace, {
    nullable: true,
    description: 'One ward or former place by its id; null if there is none.',
  })
  municipalityPlace(
    @Ctx() { memory }: Context,
    @Arg('id', () => ID, { description: 'Id of a MunicipalityPlace.' }) id: string,
  ): MunicipalityPlace | null {
    return memory.places.byId.get(keyAsked('MunicipalityPlace', id)) ?? null;
  }

  @FieldResolver(() => ID, {
    description: 'Readable and stable: its code, with the day that it ended on, behind place/.',
  })
  id(@Root() { id }: PlaceEntity): string {
    return nodeId('MunicipalityPlace', id);
  }
}
