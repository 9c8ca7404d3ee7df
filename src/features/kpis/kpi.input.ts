import { Field, ID, InputType } from 'type-graphql';
import { ReachedReason } from '../../domain/attainment-vocabulary.js';
import { TargetState } from '../../domain/target-state.js';
import { MissingReason } from '../../domain/vocabulary.js';
import { describeEnum } from '../enums.js';
import { YearRange } from '../observations/observation.input.js';
import { orderedArgs, POSITION } from '../order-by.js';

describeEnum(
  TargetState,
  'TargetState',
  'Whether a KPI has reached its newest target that has an actual value, by the rules of `attainment`.',
  {
    REACHED: 'It is reached: `attainment { reached }` is true.',
    NOT_REACHED: 'It is not reached: false.',
    OPEN: 'It cannot be said: null. There is no target, no actual value, or what is printed leaves it open.',
  },
);

@InputType({ description: 'Narrows a list of KPIs; conditions are joined by "and".' })
export class KpiFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only KPIs of these towns: codes, or names in any spelling.',
  })
  municipalityCodes?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only KPIs of this plan; the error UNKNOWN_PLAN where there is none.',
  })
  planId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only KPIs that measure this policy; the error UNKNOWN_POLICY where there is none.',
  })
  policyId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of `planId`, `policyId` and `sdgGoal`: also the KPIs of the plans and policies below, at any depth.',
  })
  includeDescendants?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Id, name or alias of an indicator.' })
  indicator?: string | null;

  @Field(() => String, { nullable: true, description: "Id of the indicator's theme." })
  theme?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A goal of the SDGs, "1" to "17", that the source gives for the policy that the KPI measures.',
  })
  sdgGoal?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a target is printed, for any year, be it in words (維持); a printed absence (－) is none.',
  })
  hasTarget?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the documents print an actual value, for any year; a baseline (現状値) is none.',
  })
  hasActual?: boolean | null;

  @Field(() => [TargetState], {
    nullable: true,
    description:
      'What `attainment { reached }` says where no year is asked for: true, false or null. Why a target is left open stands in `attainment { reachedReason }`; with `hasTarget: true` those are left out that have none.',
  })
  reached?: TargetState[] | null;

  @Field(() => [ReachedReason], {
    nullable: true,
    description:
      'Only KPIs of which `attainment { reachedReasonCode }` says one of these where no year is asked for: why their target is left open.',
  })
  reachedReason?: ReachedReason[] | null;

  @Field(() => [MissingReason], {
    nullable: true,
    description:
      'Only KPIs of which `attainment { missing }` says one of these where no year is asked for: why the target or the actual value is missing that leaves it open.',
  })
  missing?: MissingReason[] | null;

  @Field(() => YearRange, {
    nullable: true,
    description:
      'Year of the target that `attainment` answers for where no year is asked for: the newest one that has an actual value, else the newest one. Without a printed year a target is left out, unless `undatedTarget` is true.',
  })
  targetYears?: YearRange | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether that target has no printed year (or there is none); true beside `targetYears`: these too.',
  })
  undatedTarget?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Name or definition holds this.' })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Marked KPI in the source, or not.' })
  isMarkedKpi?: boolean | null;
}

/** What a list of KPIs can be sorted by. */
export const KPI_ORDER = {
  POSITION,
  NAME: { by: 'row.name', isText: true, description: 'By the name as printed, by character.' },
  INDICATOR: {
    by: 'row.indicatorId',
    isText: true,
    description: 'By the id of its indicator: those of one concept stand together.',
  },
  TARGET_YEAR: {
    by: 'row.targetYear',
    nullable: true,
    description:
      'By the year of the target that `attainment` answers for where no year is asked for.',
  },
};

export const KpiArgs = orderedArgs('Kpi', KPI_ORDER);
export type KpiArgs = InstanceType<typeof KpiArgs>;
