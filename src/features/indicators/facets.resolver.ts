import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { rowOf } from '../../db/memory/tables.js';
import type { Facets as FacetsRow } from '../../domain/facets.js';
import type { Context } from '../context.js';
import { DefinitionSource } from './definition-source.type.js';
import { Facets } from './facets.type.js';

@Resolver(() => Facets)
export class FacetsResolver {
  @Query(() => DefinitionSource, {
    nullable: true,
    description: 'One statistic or definition by its id; null if there is none.',
  })
  definitionSource(
    @Ctx() { memory }: Context,
    @Arg('id', () => ID, { description: 'Id of a DefinitionSource: census.' }) id: string,
  ): DefinitionSource | null {
    return memory.definitionSources.byId.get(id) ?? null;
  }

  @Query(() => [DefinitionSource], {
    description: 'The statistics and definitions by name that facets give as their source.',
  })
  definitionSources(@Ctx() { memory }: Context): DefinitionSource[] {
    return [...memory.definitionSources.rows];
  }

  @FieldResolver(() => DefinitionSource, {
    nullable: true,
    description:
      'The statistic or definition by name that the figures are of; null where none is named.',
  })
  source(@Root() { source }: FacetsRow, @Ctx() { memory }: Context): DefinitionSource | null {
    return source === null ? null : rowOf(memory.definitionSources, source);
  }
}
