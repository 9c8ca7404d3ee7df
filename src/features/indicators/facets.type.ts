import { Field, Int, ObjectType } from 'type-graphql';
import {
  Aggregation,
  CountUnit,
  DenominatorKind,
  GroupKind,
  Measurer,
  Method,
  PeriodType,
  Scope,
} from '../../domain/definition-vocabulary.js';
import './facet-enums.js';

@ObjectType({ description: 'A part of a population that alone is counted.' })
export class FacetGroup {
  @Field(() => GroupKind, { description: 'By what it is told apart.' })
  kind: GroupKind;

  @Field(() => String, {
    nullable: true,
    description: 'As printed: 中学3年, 国民健康保険; null where the word says all that is printed.',
  })
  detail: string | null;
}

@ObjectType({ description: 'What a share or a rate is of.' })
export class FacetDenominator {
  @Field(() => DenominatorKind, { description: 'What it is.' })
  kind: DenominatorKind;

  @Field(() => String, {
    nullable: true,
    description: 'As printed: 住民基本台帳人口; null where the word says all that is printed.',
  })
  detail: string | null;
}

@ObjectType({
  description:
    'What the definition of a series says, classified by us in words that can be compared. Whether two series may be compared follows from it. Of a KPI each facet that the town prints is quoted by an `evidence` whose `field` is the facet’s name.',
})
export class Facets {
  @Field(() => CountUnit, { description: 'What one unit of the figure is.' })
  countUnit: CountUnit;

  @Field(() => Aggregation, { description: 'Within a period, at a moment, since a start, a mean.' })
  aggregation: Aggregation;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of a cumulative figure: the year from which it counts; null where it is not printed, and for others.',
  })
  since: number | null;

  @Field(() => PeriodType, { description: 'What the figures are of.' })
  period: PeriodType;

  @Field(() => String, {
    nullable: true,
    description:
      'Of a figure of a day: month and day ("03-31" for 年度末); null where it is not printed, and for others.',
  })
  day: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The part of the year that alone is counted, as printed: 冬期（12～3月）; else null.',
  })
  season: string | null;

  @Field(() => Scope, { description: 'Which part of the concept is counted.' })
  scope: Scope;

  @Field(() => [FacetGroup], {
    description: 'The parts of a population that alone are counted; empty where none is printed.',
  })
  groups: FacetGroup[];

  @Field(() => String, {
    nullable: true,
    description:
      'From which rank, level, size, number of hours or times on, as printed: 課長相当職以上; else null.',
  })
  threshold: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The offices, lines, facilities or programmes that are added up, as printed; else null.',
  })
  coverage: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The election, drill or other occasion, as printed; else null.',
  })
  event: string | null;

  @Field(() => FacetDenominator, {
    nullable: true,
    description: 'What a share or a rate is of; null where it is not printed, and for others.',
  })
  denominator: FacetDenominator | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Per how many of the denominator a rate is: 1, 100, 1000, 10000 or 100000; null where its unit says it (%, ‰). Rates of two bases are shown in that of the indicator.',
  })
  base: number | null;

  @Field(() => Measurer, { description: 'Who measures.' })
  measurer: Measurer;

  @Field(() => Method, { description: 'How it is measured.' })
  method: Method;

  @Field(() => String, {
    nullable: true,
    description:
      'The programme, desk, body or question that is meant, as printed; null where none is meant or printed.',
  })
  detail: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What a reader must know of the classification, in Japanese.',
  })
  note: string | null;
}
