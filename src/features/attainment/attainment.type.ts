import { Field, Float, Int, ObjectType } from 'type-graphql';
import {
  AttainmentMethod,
  AttainmentReason,
  ReachedReason,
  TargetReading,
} from '../../domain/attainment-vocabulary.js';
import { ActualSource, MissingReason } from '../../domain/vocabulary.js';
import { describeEnum } from '../enums.js';
import { ReportedProgress } from '../kpis/kpi.type.js';
import { Observation } from '../observations/observation.type.js';

describeEnum(AttainmentReason, 'AttainmentReason', 'Why a share of the way cannot be computed.', {
  NO_TARGET: 'There is no target; `missing` says why.',
  NO_ACTUAL: 'There is no actual value; `missing` says why.',
  NO_BASELINE: 'There is no baseline to measure from, or none that can be used.',
  BASELINE_EQUALS_TARGET: 'The target is where the way began.',
  BASELINE_WITHIN_BOUND:
    'The way began where the bound was kept already; also of a target that is read as a bound, as `note` says.',
  TARGET_IS_ZERO: 'The share of a target of 0 cannot be taken.',
  TARGET_IS_NEGATIVE: 'The target is negative: actual over target says nothing.',
  ACTUAL_IS_NEGATIVE: 'The actual value is negative: it is no share of the target.',
  LESS_IS_WANTED:
    'Less is wanted, by the arrow of the plan or by its baseline: actual over target says nothing.',
  FLOOR_OR_FALL:
    'The target lies below the baseline, and nothing says whether it is a floor or to be fallen to: `readings` has both.',
  OTHER_PERIOD:
    'Actual and target are of different kinds of period; of 年 and 年度 `reached` is said all the same.',
  ACTUAL_IS_BOUND:
    'The actual value is printed as a bound (以上, 未満), a range or about so, not as a point.',
  TARGET_IS_UPPER_BOUND:
    'The target is an upper bound (以内, 未満): actual over target says nothing.',
  TARGET_IS_RANGE: 'The target is a range (10～20): neither of its ends is the target.',
  TARGET_IS_ABOUT: 'The target is about so (約, 程度): no share of it is taken.',
  TARGET_IN_WORDS: 'The target is set in words: `reached` says what it can by the baseline.',
  PAST_RANGE: 'The actual value went through the range and lies past its far end.',
});

describeEnum(ReachedReason, 'ReachedReason', 'Why it cannot be said whether a target is reached.', {
  NO_TARGET: 'There is no target.',
  NO_ACTUAL: 'There is no actual value.',
  NO_BASELINE: 'The target is set in words, and there is no baseline to compare with.',
  DIRECTION_UNKNOWN: 'Whether more or less is wanted is not printed.',
  FLOOR_OR_FALL:
    'The target lies below the baseline: a floor or a wish to fall. `readings` says what each comes to.',
  OTHER_PERIOD: 'Actual and target are of different kinds of period, not of 年 and 年度 alone.',
  ACTUAL_IS_BOUND:
    'The actual value is printed as a bound, a range or about so, part of which would reach the target.',
  TARGET_IS_ABOUT: 'The target is about so (約, 程度) and missed by no more than a tenth of it.',
  TARGET_IN_WORDS: 'What the words want does not follow from baseline and actual value.',
  PAST_RANGE: 'The actual value is past the range on the side that is wanted.',
});

describeEnum(TargetReading, 'TargetReading', 'How a target below its baseline can be read.', {
  FLOOR: 'A level not to be fallen below: reached at the target and above it.',
  FALL: 'A level to be fallen to: reached at the target and below it.',
});

describeEnum(AttainmentMethod, 'AttainmentMethod', 'How `value` is found.', {
  FROM_BASELINE:
    'The way from the baseline: (actual − baseline) ÷ (target − baseline), as `progressFromBaseline`.',
  FROM_ZERO: 'Actual ÷ target of a cumulative count, which begins at zero.',
  ACTUAL_OVER_TARGET:
    'Actual ÷ target of what is to be kept (維持): the target and more is reached; where less is better, the target and less.',
  KEPT_OR_NOT:
    'A bound or a range (以内, 未満, 10～20) is kept or not: kept is 100. A target without such a word that is read as a bound has no value.',
  IN_WORDS: 'None: a target in words (維持, 増加) is held against the baseline.',
});

/** Why there is no value: part of all that has a value or a reason. */
@ObjectType()
abstract class OrReason {
  @Field(() => AttainmentReason, { nullable: true, description: 'Why there is no value.' })
  reasonCode: AttainmentReason | null;

  @Field(() => MissingReason, {
    nullable: true,
    description: 'Why the target or the actual value that `reasonCode` speaks of is missing.',
  })
  missing: MissingReason | null;
}

@ObjectType({
  description:
    'One of the two figures that are both called 達成率, by its own name. A value or a reason.',
})
export class AttainmentShare extends OrReason {
  @Field(() => Float, {
    nullable: true,
    description: 'In per cent, to two decimals. Null exactly when `reasonCode` is not null.',
  })
  value: number | null;
}

@ObjectType({
  description:
    'What comes of a target below its baseline where it is read in one of the two ways. A value or a reason.',
})
export class AttainmentReading {
  @Field(() => TargetReading, { description: 'As what the target is read.' })
  reading: TargetReading;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the target is reached if it is read so. Null where that stays open.',
  })
  reached: boolean | null;

  @Field(() => ReachedReason, { nullable: true, description: 'Why `reached` stays open.' })
  reachedReasonCode: ReachedReason | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Progress from the baseline if it is read so, in per cent, to two decimals.',
  })
  value: number | null;

  @Field(() => AttainmentReason, { nullable: true, description: 'Why there is no value.' })
  reasonCode: AttainmentReason | null;
}

@ObjectType({
  description:
    "How far actual values have come from baseline to target, computed by us from printed figures, with its working. The town's own printed rate stands beside it in `reportedProgress`.",
})
export class Attainment extends OrReason {
  @Field(() => AttainmentMethod, { description: 'How `value` is found, or would be.' })
  method: AttainmentMethod;

  @Field(() => Float, {
    nullable: true,
    description:
      'By `method`, in per cent, to two decimals. 100 is reached, above 100 surpassed, below 0 gone backwards; a bound or a range (以内, 未満, 10～20) that is kept is 100. Null exactly when `reasonCode` is not null.',
  })
  value: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the target is reached, by the figures before rounding; it can be known without a value. Null where it cannot be said.',
  })
  reached: boolean | null;

  @Field(() => ReachedReason, {
    nullable: true,
    description: 'Why it cannot be said whether the target is reached. Null where it can.',
  })
  reachedReasonCode: ReachedReason | null;

  @Field(() => [AttainmentReading], {
    description:
      'Both readings, FLOOR and FALL, of a target below the baseline where neither an arrow nor words (以上, 維持, the name) say which is meant; empty for all other targets.',
  })
  readings: AttainmentReading[];

  @Field(() => AttainmentShare, {
    description: 'Of the way from the baseline: (actual − baseline) ÷ (target − baseline).',
  })
  progressFromBaseline: AttainmentShare;

  @Field(() => AttainmentShare, { description: 'Of the target: actual ÷ target.' })
  actualOverTarget: AttainmentShare;

  @Field(() => Observation, {
    nullable: true,
    description: 'What the plan prints as its baseline; `note` says where it could not be used.',
  })
  baseline: Observation | null;

  @Field(() => Observation, { nullable: true, description: 'The target that is measured.' })
  target: Observation | null;

  @Field(() => Observation, {
    nullable: true,
    description: 'The actual value, or its printed absence; null where nothing is printed.',
  })
  actual: Observation | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of the target; null where the source prints none.',
  })
  targetYear: number | null;

  @Field(() => ActualSource, {
    description:
      "Whose actual value is used. Where it is not asked for: the plan's own; the official one where only that has a value.",
  })
  against: ActualSource;

  @Field(() => ReportedProgress, {
    nullable: true,
    description: "The town's own printed rate for this actual value; never used as ours.",
  })
  reportedProgress: ReportedProgress | null;
}
