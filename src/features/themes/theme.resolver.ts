import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Theme } from './theme.type.js';

@Resolver(() => Theme)
export class ThemeResolver {
  @Query(() => Theme, {
    nullable: true,
    description: 'One theme by its id; null if there is none.',
  })
  theme(
    @Ctx() { memory }: Context,
    @Arg('id', () => ID, { description: 'Id of a Theme: furusato-nozei.' }) id: string,
  ): Theme | null {
    return memory.themes.byId.get(id) ?? null;
  }

  @Query(() => [Theme], {
    description: 'The themes, in the order of seeds/themes.yaml: a plain list of all.',
  })
  themes(@Ctx() { memory }: Context): Theme[] {
    return [...memory.themes.rows];
  }
}
