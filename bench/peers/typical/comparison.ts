import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Kpi, StatisticSeries } from './kpi.js';
import { Municipality } from './municipality.js';
import { Measure } from './observation.js';

@ObjectType()
export class ComparisonCell {
  @Field(() => Int)
  year: number;

  @Field(() => Measure)
  measure: Measure;

  @Field(() => Float, { nullable: true })
  value: number | null;

  @Field(() => String, { nullable: true })
  missing: string | null;
}

@ObjectType()
export class ComparisonRow {
  @Field(() => Municipality)
  municipality: Municipality;

  @Field(() => Kpi, { nullable: true })
  kpi: Kpi | null;

  @Field(() => StatisticSeries, { nullable: true })
  statistic: StatisticSeries | null;

  @Field(() => [ComparisonCell])
  cells: ComparisonCell[];
}

@ObjectType()
export class Comparison {
  @Field(() => String)
  unit: string;

  @Field(() => [ComparisonRow])
  rows: ComparisonRow[];
}
