import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AttainmentReason, MissingReason } from '../../domain/vocabulary.js';
import { describeEnum } from '../enums.js';
import { ReportedProgress } from '../kpis/kpi.type.js';
import { ActualSource } from '../observations/observation.input.js';
import { Observation } from '../observations/observation.type.js';

describeEnum(AttainmentReason, 'AttainmentReason', 'Why a share of the way cannot be computed.', {
  NO_TARGET: 'There is no target; `missing` says why.',
  NO_ACTUAL: 'There is no actual value; `missing` says why.',
  NO_BASELINE: 'There is no baseline to measure from, or none that can be used.',
  BASELINE_EQUALS_TARGET: 'The target is where the way began.',
  BASELINE_WITHIN_BOUND: 'The way began where the bound was kept already.',
  TARGET_IS_ZERO: 'The share of a target of 0 cannot be taken.',
  OTHER_PERIOD: 'Actual and target are of different kinds of period.',
  ACTUAL_IS_BOUND:
    'The actual value is printed as a bound (以上, 未満), a range or about so, not as a point.',
  TARGET_IN_WORDS: 'The target is set in words: `reached` says what it can by the baseline.',
  TARGET_IS_ABOUT:
    'The target is about so (約, 程度) and no tolerance is printed; `reached` where it is the very figure or beyond.',
  PAST_RANGE: 'The actual value went through the range and lies past its far end.',
});

@ObjectType({
  description:
    "How far actual values have come from baseline to target, computed by us from printed figures, with its working. The town's own printed rate stands beside it in `reportedProgress`.",
})
export class Attainment {
  @Field(() => Float, {
    nullable: true,
    description:
      'In per cent, to two decimals. 100 is reached, above 100 surpassed, below 0 gone backwards; a bound or a range (以内, 未満, 10～20) that is kept is 100. Null exactly when `reasonCode` is not null.',
  })
  value: number | null;

  @Field(() => AttainmentReason, { nullable: true, description: 'Why there is no value.' })
  reasonCode: AttainmentReason | null;

  @Field(() => MissingReason, {
    nullable: true,
    description: 'Why the target or the actual value that `reasonCode` speaks of is missing.',
  })
  missing: MissingReason | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the target is reached, by the figures before rounding; it can be known without a value. Null where it cannot be said.',
  })
  reached: boolean | null;

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
