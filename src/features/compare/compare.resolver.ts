import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Language, Measure } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import { languageArg } from '../language.js';
import { MunicipalityFilter } from '../municipalities/municipality.input.js';
import { YearRange } from '../observations/observation.input.js';
import { loadRelease } from '../release.js';
import { cite, documentsShown } from './cite.js';
import { type Compared, compare } from './compare.js';
import { Comparison, ComparisonCell } from './comparison.type.js';
import { explain } from './explain.js';
import type { LaidCell } from './lay-grid.js';

@Resolver(() => Comparison)
export class ComparisonResolver {
  @Query(() => Comparison, {
    description:
      'One indicator across municipalities, years and measures, in one answer. Unknown indicator: error UNKNOWN_INDICATOR with the nearest names.',
  })
  async compare(
    @Ctx() context: Context,
    @Arg('indicator', () => String, {
      description:
        'An id, a name or an alias, in Japanese or English ("移住者数", "ふるさと納税", "furusato-nozei.amount").',
    })
    indicator: string,
    @Arg('municipalities', () => [ID], {
      nullable: true,
      description: 'The towns, by code. Without it and `among`: every one that has plan material.',
    })
    municipalities?: string[],
    @Arg('among', () => MunicipalityFilter, {
      nullable: true,
      description: 'The towns, by a condition; with `municipalities`, those of them that meet it.',
    })
    among?: MunicipalityFilter,
    @Arg('measures', () => [Measure], { nullable: true, description: 'Without it: all three.' })
    measures?: Measure[],
    @Arg('years', () => YearRange, {
      nullable: true,
      description: 'At most 60 years; an end that is left open is that of the figures.',
    })
    years?: YearRange,
  ): Promise<Comparison> {
    const compared = await compare(context.db, {
      indicator,
      municipalities,
      among,
      measures,
      years,
    });
    const { id: release } = await loadRelease(context);
    return { ...compared, unit: compared.indicator.unit, release };
  }

  @FieldResolver(() => String, {
    description:
      'Text that credits the towns and their documents first, says that we processed them, ready to paste.',
  })
  citation(
    @Root() compared: Compared & { release: string },
    @Arg('language', () => Language, languageArg) language: Language,
  ): string {
    return cite(documentsShown(compared), compared.release, language);
  }
}

@Resolver(() => ComparisonCell)
export class ComparisonCellResolver {
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
