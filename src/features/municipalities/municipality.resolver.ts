import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { rowOf } from '../../db/memory/tables.js';
import { MUNICIPALITY_KINDS } from '../../domain/kind-words.js';
import { nodeId } from '../../domain/node-id.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { countsOf } from '../counts-of.js';
import { byWord, namesOf } from '../groupings.js';
import { townAsked } from './ask-towns.js';
import { withoutPeers } from './find-peers.js';
import { MUNICIPALITY_ORDER, MunicipalityArgs, MunicipalityFilter } from './municipality.input.js';
import { loadPrefecture, placesOf } from './municipality.loaders.js';
import { municipalitiesPage } from './municipality.store.js';
import { Municipality, MunicipalityConnection, Prefecture } from './municipality.type.js';
import { MunicipalityPlace } from './place.type.js';

export const MunicipalityCounts = countsOf(MunicipalityConnection, 'Municipality', {
  PREFECTURE: {
    by: 'row.prefectureCode',
    description: 'By prefecture: its code of two digits.',
    namesOf: (code, { prefectures }) => namesOf(rowOf({ byId: prefectures }, code)),
  },
  KIND: byWord('kind', MUNICIPALITY_KINDS, 'By kind: 市, 町, 村, 特別区.'),
});

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Query(() => Municipality, {
    nullable: true,
    description:
      'One municipality by its 6-digit 全国地方公共団体コード (check digit included, as text), or by its name in any spelling; a ward or an ended municipality leads to that of today (see its own `code`). Null for six digits that no municipality has; what is no code or name is the error UNKNOWN_MUNICIPALITY with the nearest, a name of several AMBIGUOUS_MUNICIPALITY with the candidates.',
  })
  municipality(
    @Ctx() { memory }: Context,
    @Arg('code', () => ID, {
      description: 'Six digits, for example "122360"; its id; or 香取市, 千葉県香取市, Katori-shi.',
    })
    code: string,
  ): Municipality | null {
    return townAsked(memory, 'code', code);
  }

  @Query(() => MunicipalityConnection, { description: 'The municipalities, by code.' })
  async municipalities(
    @Ctx() context: Context,
    @Args(() => MunicipalityArgs) args: MunicipalityArgs,
    @Arg('filter', () => MunicipalityFilter, { nullable: true, description: 'Which ones.' })
    filter?: MunicipalityFilter,
  ): Promise<Connection<Municipality>> {
    const request = pageRequest(args, MUNICIPALITY_ORDER);
    const narrowed = await withoutPeers(context, 'filter', filter);
    return connection(await municipalitiesPage(context, request, narrowed));
  }

  @FieldResolver(() => ID, { description: 'Readable and stable: municipality/122360.' })
  id(@Root() { id }: MunicipalityEntity): string {
    return nodeId('Municipality', id);
  }

  @FieldResolver(() => ID, { description: '6-digit 全国地方公共団体コード, check digit included.' })
  code(@Root() { id }: MunicipalityEntity): string {
    return id;
  }

  @FieldResolver(() => String, { description: 'The first five digits (標準地域コード).' })
  jisCode(@Root() { id }: MunicipalityEntity): string {
    return id.slice(0, 5);
  }

  @FieldResolver(() => [MunicipalityPlace], {
    description:
      'Its wards, and what was before it since April 2008: codes and names that lead to it, by code.',
  })
  places(@Root() { id }: MunicipalityEntity, @Ctx() { memory }: Context): MunicipalityPlace[] {
    return placesOf(memory, id);
  }

  @FieldResolver(() => Prefecture, { description: 'The prefecture that it lies in.' })
  prefecture(@Root() { prefectureCode }: MunicipalityEntity, @Ctx() context: Context): Prefecture {
    return loadPrefecture(context, prefectureCode);
  }
}
