import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { PeriodType } from '../../domain/definition-vocabulary.js';
import { Comparator, Measure, MissingReason, ObsStatus, Wanted } from '../../domain/vocabulary.js';
import { connectionOf } from '../connection.js';
import { describeEnum } from '../enums.js';
import { Node } from '../node.type.js';
import { PartialDate } from '../partial-date.scalar.js';

describeEnum(Measure, 'Measure', 'What a figure is to its plan.', {
  BASELINE: '現状値, where the plan starts from.',
  TARGET: '目標値, what is promised.',
  ACTUAL: '実績値, what came; every figure of official statistics is one.',
});

describeEnum(Comparator, 'Comparator', 'How a figure is meant; only EQUAL is ranked.', {
  EQUAL: 'The figure itself.',
  AT_MOST: '以内, 以下.',
  AT_LEAST: '以上.',
  LESS_THAN: '未満: the figure itself is outside.',
  MORE_THAN: '超, を超える: the figure itself is outside.',
  ABOUT: '約, 程度, 前後: how near is near enough is not printed.',
  RANGE: '10～20: from `value` to `valueTo`, both ends inside.',
});

describeEnum(
  MissingReason,
  'MissingReason',
  'Why there is no figure. A missing figure is never 0.',
  {
    NOT_MEASURED: '未把握: it was not measured.',
    NOT_SET: "No target for that year in the plan's own table, or － as target.",
    NOT_PRINTED: 'A mark that does not say why.',
    NOT_IN_SOURCE: 'No document that we hold prints it.',
    AFTER_DOCUMENT:
      'The period ended, or will end, after the newest document of the series that we read; never by the clock.',
    SUPPRESSED: 'Withheld by the publisher.',
    NOT_APPLICABLE: 'Cannot exist: the target of an official series, a baseline outside its year.',
    IN_WORDS:
      'A target that is set in words (維持, 全国平均以上): `raw` holds them, `wanted` what they want.',
  },
);

describeEnum(ObsStatus, 'ObsStatus', 'Codes of the SDMX list CL_OBS_STATUS that we use.', {
  A: 'Normal value: nothing else is said of it.',
  B: 'Break in the series: it counts by another definition than the years before it, or of another area.',
  D: 'The definition differs from that of the other figures.',
  E: 'Estimated.',
  F: 'Forecast.',
  P: 'Provisional.',
  L: 'Missing: it was not collected (NOT_MEASURED).',
  M: 'Missing: there can be none, or the plan sets none (NOT_SET, NOT_APPLICABLE, IN_WORDS).',
  O: 'Missing, for a reason that is not given (NOT_PRINTED, NOT_IN_SOURCE, AFTER_DOCUMENT).',
  Q: 'Missing: withheld by the publisher (SUPPRESSED).',
});

describeEnum(Wanted, 'Wanted', 'What a target in words wants of its figure.', {
  MAINTAIN: '維持, 現状と同程度: to stay as it is.',
  INCREASE: '増加, 向上: to go up.',
  DECREASE: '減少, 低下: to go down.',
  OTHER: '全国平均以上: measured by something that is not in the cell.',
});

@ObjectType({
  implements: Node,
  description: 'One printed figure, or one printed absence of a figure.',
})
export class Observation {
  @Field(() => ID, { description: 'Readable and stable.' })
  id: string;

  @Field(() => Measure, { description: 'Baseline, target or actual.' })
  measure: Measure;

  @Field(() => Int, {
    nullable: true,
    description:
      "The calendar year in which the period begins (令和5年度 and 2023年 are both 2023; 年度末 has its 年度's year; a cumulative figure whose beginning is not printed has the year of its column); null where the source prints none.",
  })
  year: number | null;

  @Field(() => PeriodType, { description: 'What the figure is of.' })
  periodType: PeriodType;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The day, where the figure is of a day that is known.',
  })
  date: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'In `unit`. Null exactly when `missing` is not null.',
  })
  value: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The upper end of a RANGE, in `unit`; `value` is its lower end. Null for every other comparator.',
  })
  valueTo: number | null;

  @Field(() => Comparator, {
    description: 'How `value` is meant: a point, a bound, about, a range.',
  })
  comparator: Comparator;

  @Field(() => String, { description: 'Unit of `value`: 千円, 人, %.' })
  unit: string;

  @Field(() => String, {
    description: 'As printed: 30％以内, 2.0千人, －; of a target in words, the words.',
  })
  raw: string;

  @Field(() => MissingReason, { nullable: true, description: 'Why there is no value.' })
  missing: MissingReason | null;

  @Field(() => Wanted, {
    nullable: true,
    description: 'What a target in words wants; null exactly when `missing` is not IN_WORDS.',
  })
  wanted: Wanted | null;

  @Field(() => ObsStatus, {
    description:
      'The SDMX code of the observation: what is to be known of it, or why it is missing.',
  })
  obsStatus: ObsStatus;

  @Field(() => String, {
    nullable: true,
    description: 'What a reader must know of it, in Japanese.',
  })
  note: string | null;
}

export const ObservationConnection = connectionOf(Observation, 'Observation');
