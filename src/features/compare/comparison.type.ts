import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Comparator, Measure, MissingReason, Wanted } from '../../domain/vocabulary.js';
import { Indicator } from '../indicators/indicator.type.js';
import { ResolvedMunicipality } from '../municipalities/resolved-municipality.type.js';
import { Observation } from '../observations/observation.type.js';
import { Comparability } from './comparability.type.js';
import { ComparedSeries } from './compared-series.type.js';

@ObjectType({ description: 'One place of the grid: a value, or a reason why there is none.' })
export class ComparisonCell {
  @Field(() => Int, { description: 'Year in which the period begins.' })
  year: number;

  @Field(() => Measure, { description: 'Baseline, target or actual.' })
  measure: Measure;

  @Field(() => Float, {
    nullable: true,
    description:
      "In the comparison's unit (千円 and 円 are brought together exactly). Null exactly when `missing` is not null.",
  })
  value: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The upper end of a RANGE, in the same unit; `value` is its lower end. Null for every other comparator.',
  })
  valueTo: number | null;

  @Field(() => Comparator, {
    nullable: true,
    description:
      'How `value` is meant: a point, a bound, about, a range; null where there is no value.',
  })
  comparator: Comparator | null;

  @Field(() => MissingReason, { nullable: true, description: 'Why there is no value.' })
  missing: MissingReason | null;

  @Field(() => Wanted, {
    nullable: true,
    description:
      'What a target in words wants; null exactly when `missing` is not IN_WORDS. The words stand in the `raw` of `observation`.',
  })
  wanted: Wanted | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Place within the comparable group: 1 is the highest value of that year and measure; ties share. A town counts once: where both a plan and official statistics have a value, the official one is ranked. Null exactly when `rankReason` is not.',
  })
  rank: number | null;

  @Field(() => Observation, {
    nullable: true,
    description: 'What the source prints, with its evidence; null where it prints nothing.',
  })
  observation: Observation | null;

  @Field(() => Observation, {
    nullable: true,
    description:
      'The population that `value` is divided by: the census nearest to the year, at most five years away. Null where there is no value, or where it is not asked per head.',
  })
  denominator: Observation | null;
}

@ObjectType({
  description:
    'One series of one municipality. Every municipality has at least one plan row (`kpi` null and NOT_IN_SOURCE in every cell where the documents held print none), plus one row for each statistic series. Series that match only as RELATED come last and are never ranked.',
})
export class ComparisonRow extends ComparedSeries {
  @Field(() => ID, {
    nullable: true,
    description:
      'Rows of one group may be ranked: they count the same in the same way, and all that decides is printed or fixed by the statistic that they are of. Ranks, summaries and ranked changes count within it. Null where the row has no figures or is only RELATED.',
  })
  comparableGroup: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Rows of one may stand side by side, with the sentences of `comparability`; they are ranked only within one `comparableGroup`. Null likewise.',
  })
  besideGroup: string | null;

  @Field(() => Boolean, {
    description: 'Whether it is in one comparable group with a row of another town.',
  })
  mayRank: boolean;

  @Field(() => [Observation], {
    description: 'Figures of the series for which the source prints no year, in their own unit.',
  })
  undated: Observation[];
}

@ObjectType({ description: 'One indicator across municipalities, years and measures.' })
export class Comparison {
  @Field(() => Indicator, { description: 'What is compared.' })
  indicator: Indicator;

  @Field(() => String, { description: "The unit of every cell's value: 千円; per head 千円/人." })
  unit: string;

  @Field(() => [Int], {
    description:
      'The years of the grid, ascending. Where none are asked for and no figure has one: the last 年度 that had ended when the newest document was made, whose cells say why there is none.',
  })
  years: number[];

  @Field(() => Comparability, { description: 'Whether the figures may be compared, and why not.' })
  comparability: Comparability;

  @Field(() => [ResolvedMunicipality], {
    description:
      'How each town was read that was asked for by something else than its code: another writing, a ward, or what a merger or a new name ended. Empty where there was none.',
  })
  resolved: ResolvedMunicipality[];

  @Field(() => String, { description: 'Id of the release that every figure comes from.' })
  release: string;
}
