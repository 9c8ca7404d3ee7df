import { Field, ID, InputType, Int } from 'type-graphql';
import { PolicyStatus } from '../../domain/vocabulary.js';
import { orderedArgs, POSITION } from '../order-by.js';

@InputType({ description: 'A phase of a timetable in one year.' })
export class PhaseFilter {
  @Field(() => Int, { description: '年度 (April to March).' })
  fiscalYear: number;

  @Field(() => String, {
    description:
      'As printed, carried on over arrows: 実施. It also finds 検討・実施, where both are printed.',
  })
  phase: string;
}

@InputType({ description: 'Narrows a list of policies; conditions are joined by "and".' })
export class PolicyFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only policies of these towns: codes, or names in any spelling.',
  })
  municipalityCodes?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only policies of this plan; the error UNKNOWN_PLAN where there is none.',
  })
  planId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only policies right below this one; the error UNKNOWN_POLICY where there is none.',
  })
  parentId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of `planId`, `parentId`, `theme` and `sdgGoal`: also the policies of the plans below, and those below the policies that are found, at any depth.',
  })
  includeDescendants?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Title holds this.' })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The source's word for the level: 施策. One that no document prints is the error UNKNOWN_WORD.",
  })
  levelLabel?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Marked 重点, or not marked so.' })
  priority?: boolean | null;

  @Field(() => PolicyStatus, { nullable: true, description: '新規 or 継続.' })
  status?: PolicyStatus | null;

  @Field(() => String, {
    nullable: true,
    description:
      'An office in charge whose printed name holds this; case, width and kana do not count.',
  })
  department?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'An office in charge by its whole name as printed, as `facets` counts them. One that no document prints is the error UNKNOWN_WORD.',
  })
  leadDepartment?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Id of a theme that is named by the policy itself: those below it that name none are found with `includeDescendants`.',
  })
  theme?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A goal of the SDGs, "1" to "17", that the source gives for the policy itself (`sdgGoals`).',
  })
  sdgGoal?: string | null;

  @Field(() => PhaseFilter, { nullable: true, description: 'Is in this phase in this year.' })
  phase?: PhaseFilter | null;
}

/** What a list of policies can be sorted by. */
export const POLICY_ORDER = {
  POSITION,
  TITLE: { by: 'row.title', isText: true, description: 'By the title as printed, by character.' },
  KPI_COUNT: {
    by: '(SELECT COUNT(*) FROM "kpi" WHERE "kpi"."policyId" = row.id)',
    description: 'By the number of KPIs that measure it; not those of the policies below it.',
  },
};

export const PolicyArgs = orderedArgs('Policy', POLICY_ORDER);
export type PolicyArgs = InstanceType<typeof PolicyArgs>;
