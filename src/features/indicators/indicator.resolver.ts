import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { ThemeEntity } from '../../db/entities/theme.entity.js';
import { rowOf } from '../../db/memory/tables.js';
import { page } from '../../db/page.js';
import { PerHeadMeaning } from '../../domain/definition-vocabulary.js';
import { perHeadMeaning } from '../../domain/per-head.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { countsOf } from '../counts-of.js';
import { namesOf } from '../groupings.js';
import { Theme } from '../themes/theme.type.js';
import { INDICATOR_ORDER, IndicatorArgs, IndicatorFilter } from './indicator.input.js';
import { loadIndicatorsOfTheme } from './indicator.loaders.js';
import { indicatorFilter } from './indicator.store.js';
import { Indicator, IndicatorConnection } from './indicator.type.js';

export const IndicatorCounts = countsOf(IndicatorConnection, 'Indicator', {
  THEME: {
    by: 'row.theme',
    description: 'By theme: its id.',
    namesOf: (id, { themes }) => namesOf(rowOf(themes, id)),
  },
  UNIT: { by: 'row.unit', description: 'By unit.' },
});

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => Indicator, {
    nullable: true,
    description: 'One indicator by its id; null if there is none.',
  })
  indicator(
    @Ctx() { memory }: Context,
    @Arg('id', () => ID, { description: 'Id of an Indicator: furusato-nozei.amount.' }) id: string,
  ): Indicator | null {
    return memory.indicators.byId.get(id) ?? null;
  }

  @Query(() => IndicatorConnection, { description: 'The concepts that towns can be compared by.' })
  async indicators(
    @Ctx() { db }: Context,
    @Args(() => IndicatorArgs) args: IndicatorArgs,
    @Arg('filter', () => IndicatorFilter, { nullable: true, description: 'Which ones.' })
    filter?: IndicatorFilter,
  ): Promise<Connection<Indicator>> {
    return connection(
      await page(db, IndicatorEntity, pageRequest(args, INDICATOR_ORDER), indicatorFilter(filter)),
    );
  }

  @FieldResolver(() => Theme, { description: 'The theme that we sort it under.' })
  theme(@Root() { theme }: IndicatorEntity, @Ctx() { memory }: Context): Theme {
    return rowOf(memory.themes, theme);
  }

  @FieldResolver(() => PerHeadMeaning, {
    description: 'What its figures are where `compare` divides them by the population.',
  })
  perHead(@Root() indicator: IndicatorEntity): PerHeadMeaning {
    return perHeadMeaning(indicator);
  }
}

@Resolver(() => Theme)
export class ThemeIndicatorsResolver {
  @FieldResolver(() => IndicatorConnection, { description: 'The indicators on it.' })
  async indicators(
    @Root() { id }: ThemeEntity,
    @Ctx() context: Context,
    @Args(() => IndicatorArgs) args: IndicatorArgs,
    @Arg('filter', () => IndicatorFilter, { nullable: true, description: 'Which ones.' })
    filter?: IndicatorFilter,
  ): Promise<Connection<Indicator>> {
    const request = pageRequest(args, INDICATOR_ORDER);
    return connection(await loadIndicatorsOfTheme(context, id, request, filter));
  }
}
