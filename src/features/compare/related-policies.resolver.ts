import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FirstArgs, pageSize } from '../connection.js';
import type { Context } from '../context.js';
import { loadPoliciesOnTheme } from '../policies/policy.loaders.js';
import { Policy } from '../policies/policy.type.js';
import { ComparisonRow } from './comparison.type.js';
import type { LaidRow } from './lay-grid.js';

@Resolver(() => ComparisonRow)
export class RelatedPoliciesResolver {
  @FieldResolver(() => [Policy], {
    description:
      "Where what we read of the town prints no figure (`kpi` and `statistic` are null): its first policies on the indicator's theme, in the documents' order, reprints left out. Empty in other rows. `policies(filter: {theme, municipalityCodes})` gives all.",
  })
  async relatedPolicies(
    @Root() { kpi, statistic, municipality, concept }: LaidRow,
    @Ctx() context: Context,
    @Args(() => FirstArgs) args: FirstArgs,
  ): Promise<Policy[]> {
    const first = pageSize(args);
    return kpi || statistic
      ? []
      : loadPoliciesOnTheme(context, municipality.id, concept.theme, first);
  }
}
