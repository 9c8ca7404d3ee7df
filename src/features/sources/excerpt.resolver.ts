import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import { MOST_AROUND } from '../../domain/excerpt-around.js';
import { Language } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import { languageArg } from '../language.js';
import { Evidence } from './evidence.type.js';
import { excerptOf } from './excerpt.js';
import { Excerpt } from './excerpt.type.js';
import { EXCERPT_GAPS } from './excerpt-words.js';

@Resolver(() => Evidence)
export class EvidenceExcerptResolver {
  @FieldResolver(() => Excerpt, {
    description:
      'The lines of the text that print it, with a few before and after, where this server holds the text; else why not.',
  })
  excerpt(
    @Root() evidence: EvidenceEntity,
    @Ctx() context: Context,
    @Arg('around', () => Int, {
      defaultValue: MOST_AROUND,
      description: `Lines before and after: 0 to ${MOST_AROUND}.`,
    })
    around: number,
  ): Promise<Excerpt> {
    return excerptOf(context, evidence, around);
  }
}

@Resolver(() => Excerpt)
export class ExcerptResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: '`missing` as a sentence; null where there are lines.',
  })
  missingNote(
    @Root() { missing }: Excerpt,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string | null {
    return missing && EXCERPT_GAPS[missing][language];
  }
}
