import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PolicyEntity } from '../../db/entities/policy.entity.js';
import { PolicyThemeEntity } from '../../db/entities/policy-theme.entity.js';
import { rowOf } from '../../db/memory/tables.js';
import { page } from '../../db/page.js';
import { POLICY_STATUSES } from '../../domain/kind-words.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { countsOf } from '../counts-of.js';
import { BY_MUNICIPALITY, byWord, namesOf } from '../groupings.js';
import { withCodes } from '../municipalities/ask-towns.js';
import { loadMunicipality } from '../municipalities/municipality.loaders.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { namesOfPlans } from '../plans/names-of-plans.js';
import { loadPlan } from '../plans/plan.loaders.js';
import { Plan } from '../plans/plan.type.js';
import { Evidence } from '../sources/evidence.type.js';
import { Narrative } from '../sources/narrative.type.js';
import {
  evidenceField,
  loadEvidence,
  loadNarratives,
  narrativesField,
} from '../sources/source.loaders.js';
import { Theme } from '../themes/theme.type.js';
import { POLICY_ORDER, PolicyArgs, PolicyFilter } from './policy.input.js';
import {
  findPolicy,
  loadBudgets,
  loadPolicy,
  loadPolicyChildren,
  loadRelatedPlans,
  loadSchedule,
  loadThemes,
} from './policy.loaders.js';
import { policyFilter } from './policy.store.js';
import { Budget, Policy, PolicyConnection, PolicyPhase } from './policy.type.js';

export const PolicyCounts = countsOf(PolicyConnection, 'Policy', {
  MUNICIPALITY: BY_MUNICIPALITY,
  THEME: {
    by: 'link.themeId',
    join: (query) => query.leftJoin(PolicyThemeEntity, 'link', 'link.policyId = row.id'),
    description: 'By theme: its id. A row is in the group of each of its themes.',
    namesOf: (id, { themes }) => namesOf(rowOf(themes, id)),
    reason: 'NOT_SORTED',
  },
  SDG_GOAL: {
    by: 'row.sdgGoals',
    description: 'By SDG goal, "1" to "17". A row is in the group of each of its goals.',
    keysOf: (goals) => JSON.parse(String(goals)),
  },
  STATUS: byWord('status', POLICY_STATUSES, 'By whether it is new in its plan.'),
  PLAN: {
    by: 'row.planId',
    description: 'By the plan that it stands in: its id.',
    namesIn: namesOfPlans,
  },
  LEAD_DEPARTMENT: {
    by: 'row.leadDepartments',
    description:
      'By office in charge, as printed. A row is in the group of each of its offices; equal names of different towns are one group.',
    keysOf: (offices) => JSON.parse(String(offices)),
  },
  LEVEL: {
    by: 'row.levelLabel',
    description: "By level, in the source's own word: 施策, 取組方針.",
  },
});

@Resolver(() => Policy)
export class PolicyResolver {
  @Query(() => Policy, {
    nullable: true,
    description: 'One policy by its id; null if there is none.',
  })
  policy(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of a Policy.' }) id: string,
  ): Promise<Policy | null> {
    return findPolicy(context, id);
  }

  @Query(() => PolicyConnection, { description: 'The policies, by town, parents before children.' })
  async policies(
    @Ctx() { db, memory }: Context,
    @Args(() => PolicyArgs) args: PolicyArgs,
    @Arg('filter', () => PolicyFilter, { nullable: true, description: 'Which ones.' })
    filter?: PolicyFilter,
  ): Promise<Connection<Policy>> {
    const request = pageRequest(args, POLICY_ORDER);
    const conditions = policyFilter(withCodes(memory, filter));
    return connection(await page(db, PolicyEntity, request, conditions));
  }

  @FieldResolver(() => Municipality, { description: 'The town whose policy it is.' })
  municipality(@Root() { municipalityCode }: PolicyEntity, @Ctx() context: Context): Municipality {
    return loadMunicipality(context, municipalityCode);
  }

  @FieldResolver(() => Plan, { description: 'The plan that it stands in.' })
  plan(@Root() { planId }: PolicyEntity, @Ctx() context: Context): Promise<Plan> {
    return loadPlan(context, planId);
  }

  @FieldResolver(() => Policy, { nullable: true, description: 'The policy above it.' })
  parent(@Root() { parentId }: PolicyEntity, @Ctx() context: Context): Promise<Policy> | null {
    return parentId ? loadPolicy(context, parentId) : null;
  }

  @FieldResolver(() => [Policy], { description: 'The policies right below it, as printed.' })
  children(@Root() { id }: PolicyEntity, @Ctx() context: Context): Promise<Policy[]> {
    return loadPolicyChildren(context, id);
  }

  @FieldResolver(() => Policy, {
    nullable: true,
    description: 'The first printing, where this is a reprint and we hold the first.',
  })
  reprintOf(
    @Root() { reprintOfId }: PolicyEntity,
    @Ctx() context: Context,
  ): Promise<Policy> | null {
    return reprintOfId ? loadPolicy(context, reprintOfId) : null;
  }

  @FieldResolver(() => [PolicyPhase], {
    description: 'Its timetable; empty where none is printed.',
  })
  schedule(@Root() { id }: PolicyEntity, @Ctx() context: Context): Promise<PolicyPhase[]> {
    return loadSchedule(context, id);
  }

  @FieldResolver(() => [Budget], { description: 'Its money; empty where none is printed.' })
  budgets(@Root() { id }: PolicyEntity, @Ctx() context: Context): Promise<Budget[]> {
    return loadBudgets(context, id);
  }

  @FieldResolver(() => [Narrative], narrativesField)
  narratives(@Root() { id }: PolicyEntity, @Ctx() context: Context): Promise<Narrative[]> {
    return loadNarratives(context, id);
  }

  @FieldResolver(() => [Theme], {
    description:
      'The themes that we sort it under, in the order of `themes`; where there is none, those of the policies above it (`parent`) hold.',
  })
  themes(@Root() { id }: PolicyEntity, @Ctx() context: Context): Promise<Theme[]> {
    return loadThemes(context, id);
  }

  @FieldResolver(() => [Plan], {
    description: 'Plans that the source names beside it (関連する個別計画).',
  })
  relatedPlans(@Root() { id }: PolicyEntity, @Ctx() context: Context): Promise<Plan[]> {
    return loadRelatedPlans(context, id);
  }

  @FieldResolver(() => [Evidence], evidenceField)
  evidence(@Root() { id }: PolicyEntity, @Ctx() context: Context): Promise<Evidence[]> {
    return loadEvidence(context, id);
  }
}
