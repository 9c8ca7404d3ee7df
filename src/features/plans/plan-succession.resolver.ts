import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PlanEntity } from '../../db/entities/plan.entity.js';
import { Language } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import { languageArg } from '../language.js';
import { loadPlansAfter, loadPlansBefore } from './plan.loaders.js';
import { Plan } from './plan.type.js';
import { noNeighbours } from './succession-words.js';

@Resolver(() => Plan)
export class PlanSuccessionResolver {
  @FieldResolver(() => [Plan], {
    description:
      'The plans whose place it takes (第1次 of 第2次), where a document says so: its evidence with field `follows`. Where none does, `followsNote` says so.',
  })
  follows(@Root() { id }: PlanEntity, @Ctx() context: Context): Promise<Plan[]> {
    return loadPlansBefore(context, id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why `follows` is empty; null where it is not.',
  })
  async followsNote(
    @Root() { id }: PlanEntity,
    @Ctx() context: Context,
    @Arg('language', () => Language, languageArg) language: Language,
  ): Promise<string | null> {
    return noNeighbours('follows', await loadPlansBefore(context, id), language);
  }

  @FieldResolver(() => [Plan], {
    description:
      'The plans that take its place (次期計画), where a document says so: their evidence with field `follows`. Where none does, `precedesNote` says so.',
  })
  precedes(@Root() { id }: PlanEntity, @Ctx() context: Context): Promise<Plan[]> {
    return loadPlansAfter(context, id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why `precedes` is empty; null where it is not.',
  })
  async precedesNote(
    @Root() { id }: PlanEntity,
    @Ctx() context: Context,
    @Arg('language', () => Language, languageArg) language: Language,
  ): Promise<string | null> {
    return noNeighbours('precedes', await loadPlansAfter(context, id), language);
  }
}
