import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import { Direction, Language } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import { Indicator } from '../indicators/indicator.type.js';
import { languageArg } from '../language.js';
import { directionNote, wantedDirection } from './wanted-direction.js';

@Resolver(() => Indicator)
export class WantedDirectionResolver {
  @FieldResolver(() => Direction, {
    nullable: true,
    description:
      'The direction that the plans want: the one that all of its KPIs which say one agree on (RELATED ones left out). Null where none says one or they differ: `directionNote` says why.',
  })
  direction(@Root() { id }: IndicatorEntity, @Ctx() { memory }: Context): Direction | null {
    return wantedDirection(memory, id).direction;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why `direction` is null; null where it is not.',
  })
  directionNote(
    @Root() { id }: IndicatorEntity,
    @Ctx() { memory }: Context,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string | null {
    return directionNote(memory, id, language);
  }
}
