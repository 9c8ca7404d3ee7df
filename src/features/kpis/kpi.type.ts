import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { MatchLevel } from '../../domain/definition-vocabulary.js';
import { Direction, MissingReason, Reading } from '../../domain/vocabulary.js';
import { connectionOf } from '../connection.js';
import { describeEnum } from '../enums.js';
import { Facets } from '../indicators/facets.type.js';
import { Searchable } from '../municipalities/municipality.type.js';
import { Node } from '../node.type.js';

describeEnum(Direction, 'Direction', 'Which way a figure is wanted to go; not a trend.', {
  INCREASE: 'Up (↑).',
  DECREASE: 'Down (↓).',
  MAINTAIN: 'To stay (→).',
});

@ObjectType({ description: "The town's own printed progress rate, never recomputed." })
export class ReportedProgress {
  @Field(() => Int, { nullable: true, description: '年度 that it is of, where known.' })
  year: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'In per cent. Null exactly when `missing` is not null.',
  })
  value: number | null;

  @Field(() => String, { description: 'As printed: 240.00％.' })
  raw: string;

  @Field(() => MissingReason, { nullable: true, description: 'Why there is no value.' })
  missing: MissingReason | null;
}

@ObjectType({
  implements: [Searchable, Node],
  description: 'An indicator as one municipality defines it in one plan.',
})
export class Kpi {
  @Field(() => ID, { description: 'Readable and stable: katori/kpi/6-7/furusato-nozei-amount.' })
  id: string;

  @Field(() => String, { description: 'Name as printed.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Our translation; null where we made none.' })
  nameEn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is counted, as printed; null where the source says nothing.',
  })
  definition: string | null;

  @Field(() => String, { description: 'Unit as printed: 千円, 人, %.' })
  unit: string;

  @Field(() => Direction, {
    nullable: true,
    description: 'The wanted direction; null where neither printed nor plain from the figures.',
  })
  direction: Direction | null;

  @Field(() => Reading, { nullable: true, description: 'How sure `direction` is.' })
  directionReading: Reading | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Who or what measures it, as printed (企画政策課, 市民意識調査); null where not printed.',
  })
  measuredBy: string | null;

  @Field(() => Boolean, { description: 'Marked KPI (重要業績評価指標) in the source.' })
  isMarkedKpi: boolean;

  @Field(() => MatchLevel, { description: 'How near it is to `indicator`.' })
  match: MatchLevel;

  @Field(() => Facets, {
    description: 'What its definition says, in words that can be compared.',
  })
  facets: Facets;
}

export const KpiConnection = connectionOf(Kpi, 'Kpi');
