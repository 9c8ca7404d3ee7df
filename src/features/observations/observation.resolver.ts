import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ObservationEntity } from '../../db/entities/observation.entity.js';
import { evidenceOfFigure } from '../../db/memory/of-rows.js';
import type { FigureRow } from '../../db/memory/shelf.js';
import { page } from '../../db/page.js';
import { MEASURES, MISSING_REASONS } from '../../domain/kind-words.js';
import { Language } from '../../domain/vocabulary.js';
import { whenThere } from '../../lib/when-there.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { countsOf } from '../counts-of.js';
import { BY_INDICATOR, BY_ITS_THEME, BY_MUNICIPALITY, byWord } from '../groupings.js';
import { languageArg } from '../language.js';
import { loadMunicipality } from '../municipalities/municipality.loaders.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { cite } from '../sources/cite.js';
import { Evidence } from '../sources/evidence.type.js';
import { creditsOf, evidenceField } from '../sources/source.loaders.js';
import { figureCounting } from './figure-counting.js';
import { OBSERVATION_ORDER, ObservationArgs, ObservationFilter } from './observation.input.js';
import { findObservation } from './observation.loaders.js';
import { observationsWanted, withYearsOf } from './observation.store.js';
import { Observation, ObservationConnection } from './observation.type.js';

export const ObservationCounts = countsOf(ObservationConnection, 'Observation', {
  MUNICIPALITY: BY_MUNICIPALITY,
  INDICATOR: BY_INDICATOR,
  THEME: BY_ITS_THEME,
  YEAR: { by: 'row.year', description: 'By the year in which the period begins.' },
  MEASURE: byWord('measure', MEASURES, 'By baseline, target and actual.'),
  MISSING: byWord('missing', MISSING_REASONS, 'By why there is no value.', 'HAS_VALUE'),
});

@Resolver(() => Observation)
export class ObservationResolver {
  @Query(() => Observation, {
    nullable: true,
    description: 'One figure by its id; null if there is none.',
  })
  observation(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of an Observation.' }) id: string,
  ): Promise<Observation | null> {
    return findObservation(context, id);
  }

  @Query(() => ObservationConnection, {
    description: 'Every figure, of plans and of official statistics, in one long table.',
  })
  async observations(
    @Ctx() context: Context,
    @Args(() => ObservationArgs) args: ObservationArgs,
    @Arg('filter', () => ObservationFilter, { nullable: true, description: 'Which ones.' })
    filter?: ObservationFilter,
  ): Promise<Connection<Observation>> {
    const { order, ...rest } = pageRequest(args, OBSERVATION_ORDER);
    const request = { ...rest, order: withYearsOf(filter, context.memory, order) };
    const conditions = observationsWanted(filter, context.memory, order);
    const found = await page(context.db, ObservationEntity, request, conditions);
    return connection({ ...found, counting: figureCounting(context, filter) });
  }

  @FieldResolver(() => Municipality, { description: 'The town that it is of.' })
  municipality(
    @Root() { municipalityCode }: ObservationEntity,
    @Ctx() context: Context,
  ): Municipality {
    return loadMunicipality(context, municipalityCode);
  }

  @FieldResolver(() => String, {
    description:
      'Text that cites this one figure, ready to paste: who published it and where, with the lines and quotes; that we processed it; the release. What is known from outside a document is not cited to it.',
  })
  citation(
    @Root() figure: FigureRow,
    @Ctx() { memory }: Context,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string | Promise<string> {
    return whenThere(evidenceOfFigure(memory, figure), (evidence) =>
      cite(creditsOf(memory, evidence), memory, language),
    );
  }

  @FieldResolver(() => [Evidence], evidenceField)
  evidence(
    @Root() figure: FigureRow,
    @Ctx() { memory }: Context,
  ): Evidence[] | Promise<Evidence[]> {
    return evidenceOfFigure(memory, figure);
  }
}
