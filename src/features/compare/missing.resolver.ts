import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Municipality } from '../municipalities/municipality.type.js';
import type { Compared } from './compare.js';
import { Comparison } from './comparison.type.js';
import { MissingSummary } from './missing-summary.type.js';
import { type MissingTowns, summariseMissing } from './missing-towns.js';
import { checkFirst } from './order-rows.js';

@Resolver(() => Comparison)
export class ComparisonMissingResolver {
  @FieldResolver(() => [MissingSummary], {
    description:
      'Who has no value, and why: the towns by year, measure and reason; none of a year and measure of which all have one.',
  })
  missing(@Root() { rows }: Compared): MissingTowns[] {
    return summariseMissing(rows);
  }
}

@Resolver(() => MissingSummary)
export class MissingSummaryResolver {
  @FieldResolver(() => Int, { description: 'How many towns they are.' })
  count(@Root() { towns }: MissingTowns): number {
    return towns.length;
  }

  @FieldResolver(() => [Municipality], { description: 'The towns, in the order of the rows.' })
  municipalities(
    @Root() { towns }: MissingTowns,
    @Arg('first', () => Int, {
      nullable: true,
      description: 'How many, 1 or more. Without it: all of them.',
    })
    first?: number | null,
  ): Municipality[] {
    return towns.slice(0, checkFirst(first));
  }
}
