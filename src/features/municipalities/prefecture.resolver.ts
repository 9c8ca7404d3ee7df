import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { keyAsked, nodeId } from '../../domain/node-id.js';
import type { Context } from '../context.js';
import { Prefecture } from './municipality.type.js';

@Resolver(() => Prefecture)
export class PrefectureResolver {
  @Query(() => Prefecture, {
    nullable: true,
    description: 'One prefecture by its code; null if there is none.',
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
}
