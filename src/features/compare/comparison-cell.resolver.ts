import { Arg, Extensions, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import { Language } from '../../domain/vocabulary.js';
import { AT_ONCE } from '../at-once.js';
import { languageArg } from '../language.js';
import { ComparisonCell } from './comparison.type.js';
import { explain } from './explain.js';
import type { LaidCell } from './lay-grid.js';
import { PercentileReason, percentileOf, percentileReason } from './percentile-of.js';
import { RankReason, rankReason } from './rank-reason.js';
import { valuesRanked } from './rank-rows.js';

@Resolver(() => ComparisonCell)
export class ComparisonCellResolver {
  @Extensions(AT_ONCE)
  @FieldResolver(() => RankReason, {
    nullable: true,
    description: 'Why there is no `rank`; null exactly when `rank` is not.',
  })
  rankReason(@Root() cell: LaidCell): RankReason | null {
    return rankReason(cell);
  }

  @Extensions(AT_ONCE)
  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Where the value stands among those ranked with it, from 0 (lowest) to 100: the share of them that lie below it and of half of those equal to it, itself among these; the middle one has 50, ties share. To two decimals. It says how high a value is, not how good. Null exactly when `percentileReason` is not.',
  })
  percentile(@Root() cell: LaidCell): number | null {
    return percentileOf(cell);
  }

  @Extensions(AT_ONCE)
  @FieldResolver(() => PercentileReason, {
    nullable: true,
    description: 'Why there is no `percentile`; null exactly when `percentile` is not.',
  })
  percentileReason(@Root() cell: LaidCell): PercentileReason | null {
    return percentileReason(cell);
  }

  @Extensions(AT_ONCE)
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many towns are ranked together with it, itself among them: the n of `rank` and `percentile`. Null exactly when `rank` is.',
  })
  rankedCount(@Root() { ranking }: LaidCell): number | null {
    return ranking && valuesRanked(ranking).values.length;
  }

  @Extensions(AT_ONCE)
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many towns of its group could have a value of that year and measure and have none that is ranked, as `missing` of `summaries`. Null exactly when `rank` is.',
  })
  rankedMissing(@Root() { ranking }: LaidCell): number | null {
    return ranking && valuesRanked(ranking).missing;
  }

  @Extensions(AT_ONCE)
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why there is no value, which documents were read and what part of them we hold; never that the town has none. Null where there is a value.',
  })
  missingNote(
    @Root() cell: LaidCell,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string | null {
    return explain(cell, language);
  }
}
