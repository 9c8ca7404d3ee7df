import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { DiscrepancyEntity } from '../../db/entities/discrepancy.entity.js';
import { page } from '../../db/page.js';
import { Language } from '../../domain/vocabulary.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { countsOf } from '../counts-of.js';
import { BY_INDICATOR, BY_MUNICIPALITY } from '../groupings.js';
import { loadIndicator } from '../indicators/indicator.loaders.js';
import { Indicator } from '../indicators/indicator.type.js';
import { languageArg } from '../language.js';
import { loadMunicipality } from '../municipalities/municipality.loaders.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { loadObservation } from '../observations/observation.loaders.js';
import { Observation } from '../observations/observation.type.js';
import { DISCREPANCY_ORDER, DiscrepancyArgs, DiscrepancyFilter } from './discrepancy.input.js';
import { findDiscrepancy } from './discrepancy.loaders.js';
import { discrepancyFilter } from './discrepancy.store.js';
import { Discrepancy, DiscrepancyConnection } from './discrepancy.type.js';
import { explain } from './explain.js';

export const DiscrepancyCounts = countsOf(DiscrepancyConnection, 'Discrepancy', {
  MUNICIPALITY: BY_MUNICIPALITY,
  INDICATOR: BY_INDICATOR,
  YEAR: { by: 'row.year', description: 'By the year of the figures.' },
});

@Resolver(() => Discrepancy)
export class DiscrepancyResolver {
  @Query(() => Discrepancy, {
    nullable: true,
    description: 'One discrepancy by its id; null if there is none.',
  })
  discrepancy(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of a Discrepancy.' }) id: string,
  ): Promise<Discrepancy | null> {
    return findDiscrepancy(context, id);
  }

  @Query(() => DiscrepancyConnection, {
    description:
      'Where sources print different values of one concept, town and year: by town, indicator and year.',
  })
  async discrepancies(
    @Ctx() { db, memory }: Context,
    @Args(() => DiscrepancyArgs) args: DiscrepancyArgs,
    @Arg('filter', () => DiscrepancyFilter, { nullable: true, description: 'Which ones.' })
    filter?: DiscrepancyFilter,
  ): Promise<Connection<Discrepancy>> {
    const request = pageRequest(args, DISCREPANCY_ORDER);
    return connection(
      await page(db, DiscrepancyEntity, request, discrepancyFilter(memory, filter)),
    );
  }

  @FieldResolver(() => Municipality, { description: 'The town that the figures are of.' })
  municipality(
    @Root() { municipalityCode }: DiscrepancyEntity,
    @Ctx() context: Context,
  ): Municipality {
    return loadMunicipality(context, municipalityCode);
  }

  @FieldResolver(() => Indicator, { description: 'What the figures count.' })
  indicator(@Root() { indicatorId }: DiscrepancyEntity, @Ctx() context: Context): Indicator {
    return loadIndicator(context, indicatorId);
  }

  @FieldResolver(() => [Observation], {
    description:
      'The figures, each with its own unit and evidence: those of plans first. Two of them or more differ.',
  })
  observations(
    @Root() { observationIds }: DiscrepancyEntity,
    @Ctx() context: Context,
  ): Promise<Observation[]> {
    return Promise.all(observationIds.map((id) => loadObservation(context, id)));
  }

  @FieldResolver(() => String, { description: "Unit of `difference`: the indicator's." })
  unit(@Root() { indicatorId }: DiscrepancyEntity, @Ctx() context: Context): string {
    return loadIndicator(context, indicatorId).unit;
  }

  @FieldResolver(() => String, {
    description:
      'What is known of it: whether rounding makes the figures agree, and that no cause is printed beside them.',
  })
  note(
    @Root() { withinRounding }: DiscrepancyEntity,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string {
    return explain(withinRounding, language);
  }
}
