import {
  Arg,
  Args,
  type ClassType,
  Ctx,
  FieldResolver,
  Int,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import type { Counting } from '../db/counting.js';
import { words } from '../lib/words.js';
import { FirstArgs, pageSize } from './connection.js';
import type { Context } from './context.js';
import { countGroups, type Grouping } from './count-groups.js';
import { GroupCounts } from './group-counts.type.js';

/** What a connection tells of its whole list, worked out where it is asked for. */
export function countsOf<G extends string>(
  Connection: ClassType<{ counting: Counting }>,
  name: string,
  groupings: Record<G, Grouping>,
) {
  const Groupings = words(...Object.keys(groupings));
  const valuesConfig: Record<string, Grouping> = groupings;
  registerEnumType(Groupings, {
    name: `${name}Grouping`,
    description: `What rows of ${name}Connection can be counted by.`,
    valuesConfig,
  });

  @Resolver(() => Connection)
  class ConnectionCounts {
    @FieldResolver(() => Int, { description: 'Length of the whole list.' })
    totalCount(@Root() { counting }: { counting: Counting }): Promise<number> {
      return counting.total();
    }

    @FieldResolver(() => GroupCounts, {
      description:
        'The rows of the whole list (all that the filter lets through, not this page alone) counted by what they have in common: the `first` largest groups.',
    })
    facets(
      @Root() { counting }: { counting: Counting },
      @Ctx() context: Context,
      @Arg('by', () => Groupings, { description: 'What to count by.' }) by: G,
      @Args(() => FirstArgs) args: FirstArgs,
    ): Promise<GroupCounts> {
      return countGroups(counting, groupings[by], pageSize(args), context);
    }
  }
  return ConnectionCounts;
}
