import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { discrepanciesIn } from '../discrepancies/discrepancy.store.js';
import { Discrepancy } from '../discrepancies/discrepancy.type.js';
import type { Compared } from './compare.js';
import { Comparison } from './comparison.type.js';

@Resolver(() => Comparison)
export class ComparisonDiscrepanciesResolver {
  @FieldResolver(() => [Discrepancy], {
    description:
      "Where sources print different values of the comparison's indicator, in its towns and years; those of indicators that are only related are left out.",
  })
  discrepancies(
    @Root() { indicator, years, rows }: Compared,
    @Ctx() { db }: Context,
  ): Promise<Discrepancy[]> {
    const codes = [...new Set(rows.map(({ municipality }) => municipality.id))];
    return discrepanciesIn(db, indicator.id, codes, years);
  }
}
