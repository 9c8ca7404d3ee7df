import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { BudgetEntity } from '../../db/entities/budget.entity.js';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { PlanEntity } from '../../db/entities/plan.entity.js';
import type { ThemeEntity } from '../../db/entities/theme.entity.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { Plan } from '../plans/plan.type.js';
import { Evidence } from '../sources/evidence.type.js';
import { evidenceField, loadEvidence } from '../sources/source.loaders.js';
import { Theme } from '../themes/theme.type.js';
import { POLICY_ORDER, PolicyArgs, PolicyFilter } from './policy.input.js';
import { loadPoliciesOf, loadPoliciesOfTheme, loadTopPolicies } from './policy.loaders.js';
import { Budget, Policy, PolicyConnection } from './policy.type.js';

@Resolver(() => Municipality)
export class MunicipalityPoliciesResolver {
  @FieldResolver(() => PolicyConnection, {
    description: "The town's policies, parents before children.",
  })
  async policies(
    @Root() { id }: MunicipalityEntity,
    @Ctx() context: Context,
    @Args(() => PolicyArgs) args: PolicyArgs,
    @Arg('filter', () => PolicyFilter, { nullable: true, description: 'Which ones.' })
    filter?: PolicyFilter,
  ): Promise<Connection<Policy>> {
    const request = pageRequest(args, POLICY_ORDER);
    return connection(await loadPoliciesOf(context, id, request, filter));
  }
}

@Resolver(() => Theme)
export class ThemePoliciesResolver {
  @FieldResolver(() => PolicyConnection, {
    description: 'The policies that name it themselves, by town.',
  })
  async policies(
    @Root() { id }: ThemeEntity,
    @Ctx() context: Context,
    @Args(() => PolicyArgs) args: PolicyArgs,
    @Arg('filter', () => PolicyFilter, { nullable: true, description: 'Which ones.' })
    filter?: PolicyFilter,
  ): Promise<Connection<Policy>> {
    const request = pageRequest(args, POLICY_ORDER);
    return connection(await loadPoliciesOfTheme(context, id, request, filter));
  }
}

@Resolver(() => Plan)
export class PlanPoliciesResolver {
  @FieldResolver(() => [Policy], {
    description: "The top of the plan's policy tree, where we hold it.",
  })
  policies(@Root() { id }: PlanEntity, @Ctx() context: Context): Promise<Policy[]> {
    return loadTopPolicies(context, id);
  }
}

@Resolver(() => Budget)
export class BudgetResolver {
  @FieldResolver(() => [Evidence], evidenceField)
  evidence(@Root() { id }: BudgetEntity, @Ctx() context: Context): Promise<Evidence[]> {
    return loadEvidence(context, id);
  }
}
