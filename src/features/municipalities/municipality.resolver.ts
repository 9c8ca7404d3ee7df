import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { type Connection, connection, PageArgs, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { MunicipalityFilter } from './municipality.input.js';
import { loadPrefecture } from './municipality.loaders.js';
import { municipalitiesPage, requireMunicipalities } from './municipality.store.js';
import { Municipality, MunicipalityConnection, Prefecture } from './municipality.type.js';

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Query(() => Municipality, {
    nullable: true,
    description:
      'One municipality by its 6-digit 全国地方公共団体コード (check digit included, as text); null if there is none.',
  })
  municipality(
    @Ctx() { memory }: Context,
    @Arg('code', () => ID, { description: 'Six digits, for example "122360".' }) code: string,
  ): Municipality | null {
    return memory.municipalities.byId.get(code) ?? null;
  }

  @Query(() => MunicipalityConnection, { description: 'The municipalities, by code.' })
  async municipalities(
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => MunicipalityFilter, { nullable: true, description: 'Which ones.' })
    filter?: MunicipalityFilter,
  ): Promise<Connection<Municipality>> {
    const request = pageRequest(args);
    requireMunicipalities(context.memory, 'filter.codes', filter?.codes);
    return connection(await municipalitiesPage(context, request, filter));
  }

  @FieldResolver(() => ID, { description: '6-digit 全国地方公共団体コード, check digit included.' })
  code(@Root() { id }: MunicipalityEntity): string {
    return id;
  }

  @FieldResolver(() => String, { description: 'The first five digits (標準地域コード).' })
  jisCode(@Root() { id }: MunicipalityEntity): string {
    return id.slice(0, 5);
  }

  @FieldResolver(() => Prefecture, { description: 'The prefecture that it lies in.' })
  prefecture(@Root() { prefectureCode }: MunicipalityEntity, @Ctx() context: Context): Prefecture {
    return loadPrefecture(context, prefectureCode);
  }
}
