import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { keyAsked, nodeId } from '../../domain/node-id.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { withoutPeers } from './find-peers.js';
import { MUNICIPALITY_ORDER, MunicipalityArgs, MunicipalityFilter } from './municipality.input.js';
import { loadMunicipalitiesOf } from './municipality.store.js';
import { type Municipality, MunicipalityConnection, Prefecture } from './municipality.type.js';

@Resolver(() => Prefecture)
export class PrefectureResolver {
  @Query(() => Prefecture, {
    nullable: true,
    description:
      'One prefecture by its code; null for two digits that no prefecture has. What is no code is the error UNKNOWN_PREFECTURE with the nearest.',
  })
  prefecture(
    @Ctx() { memory }: Context,
    @Arg('code', () => ID, { description: 'JIS X 0401, two digits: "12"; or its id.' })
    code: string,
  ): Prefecture | null {
    return memory.prefectures.get(keyAsked('Prefecture', code)) ?? null;
  }

  @FieldResolver(() => ID, { description: 'Readable and stable: prefecture/12.' })
  id(@Root() { code }: Prefecture): string {
    return nodeId('Prefecture', code);
  }

  @FieldResolver(() => MunicipalityConnection, { description: 'Its municipalities, by code.' })
  async municipalities(
    @Root() { code }: Prefecture,
    @Ctx() context: Context,
    @Args(() => MunicipalityArgs) args: MunicipalityArgs,
    @Arg('filter', () => MunicipalityFilter, { nullable: true, description: 'Which ones.' })
    filter?: MunicipalityFilter,
  ): Promise<Connection<Municipality>> {
    const request = pageRequest(args, MUNICIPALITY_ORDER);
    const narrowed = await withoutPeers(context, 'filter', filter);
    return connection(await loadMunicipalitiesOf(context, code, request, narrowed));
  }
}
