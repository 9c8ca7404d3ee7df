import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { SisterCityEntity } from '../../db/entities/sister-city.entity.js';
import { rowOf } from '../../db/memory/tables.js';
import { page } from '../../db/page.js';
import { AGREEMENT_STATUSES, RECIPROCITIES, SISTER_CITY_KINDS } from '../../domain/kind-words.js';
import { Reciprocity } from '../../domain/vocabulary.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { countsOf } from '../counts-of.js';
import { BY_MUNICIPALITY, byWord, byYearOf, namesOf } from '../groupings.js';
import { withCodes } from '../municipalities/ask-towns.js';
import { loadMunicipality } from '../municipalities/municipality.loaders.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { Evidence } from '../sources/evidence.type.js';
import { Narrative } from '../sources/narrative.type.js';
import { loadProvenance, provenanceField } from '../sources/provenance.loaders.js';
import { Provenance } from '../sources/provenance.type.js';
import {
  evidenceField,
  loadEvidence,
  loadNarratives,
  narrativesField,
} from '../sources/source.loaders.js';
import { loadReciprocity, RECIPROCITY } from './reciprocity.js';
import { SISTER_CITY_ORDER, SisterCityArgs, SisterCityFilter } from './sister-city.input.js';
import {
  findSisterCity,
  loadSisterCitiesAsPartner,
  loadSisterCitiesOf,
} from './sister-city.loaders.js';
import { sisterCityFilter } from './sister-city.store.js';
import { SisterCity, SisterCityConnection } from './sister-city.type.js';

export const SisterCityCounts = countsOf(SisterCityConnection, 'SisterCity', {
  MUNICIPALITY: BY_MUNICIPALITY,
  COUNTRY: {
    by: 'row.country',
    description: "By the partner's country: its code of ISO 3166-1.",
    namesOf: (code, { countries }) => namesOf(rowOf(countries, code)),
  },
  KIND: byWord('kind', SISTER_CITY_KINDS, 'By kind.'),
  STATUS: byWord('status', AGREEMENT_STATUSES, 'By status, as of the document.'),
  YEAR: byYearOf('date', 'By the year of its conclusion.'),
  RECIPROCITY: {
    by: RECIPROCITY,
    description: 'By whether both sides print it.',
    namesOf: (word) => RECIPROCITIES[word as Reciprocity],
  },
});

@Resolver(() => SisterCity)
export class SisterCityResolver {
  @Query(() => SisterCity, {
    nullable: true,
    description: 'One sister or partner city by its id; null if there is none.',
  })
  sisterCity(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of a SisterCity.' }) id: string,
  ): Promise<SisterCity | null> {
    return findSisterCity(context, id);
  }

  @Query(() => SisterCityConnection, { description: 'The sister and partner cities, by town.' })
  async sisterCities(
    @Ctx() { db, memory }: Context,
    @Args(() => SisterCityArgs) args: SisterCityArgs,
    @Arg('filter', () => SisterCityFilter, { nullable: true, description: 'Which ones.' })
    filter?: SisterCityFilter,
  ): Promise<Connection<SisterCity>> {
    const request = pageRequest(args, SISTER_CITY_ORDER);
    const conditions = sisterCityFilter(withCodes(memory, filter));
    return connection(await page(db, SisterCityEntity, request, conditions));
  }

  @FieldResolver(() => Municipality, { description: 'The town whose document names it.' })
  municipality(
    @Root() { municipalityCode }: SisterCityEntity,
    @Ctx() context: Context,
  ): Municipality {
    return loadMunicipality(context, municipalityCode);
  }

  @FieldResolver(() => Municipality, {
    nullable: true,
    description: 'The partner, where it is a municipality of Japan.',
  })
  partnerMunicipality(
    @Root() { partnerCode }: SisterCityEntity,
    @Ctx() context: Context,
  ): Municipality | null {
    return partnerCode ? loadMunicipality(context, partnerCode) : null;
  }

  @FieldResolver(() => Reciprocity, {
    description:
      'Whether both sides print it: whether documents of the partner name this town as a sister city, too, as far as we read any.',
  })
  reciprocity(@Root() { id }: SisterCityEntity, @Ctx() context: Context): Promise<Reciprocity> {
    return loadReciprocity(context, id);
  }

  @FieldResolver(() => [Narrative], narrativesField)
  narratives(@Root() { id }: SisterCityEntity, @Ctx() context: Context): Promise<Narrative[]> {
    return loadNarratives(context, id);
  }

  @FieldResolver(() => Provenance, provenanceField)
  provenance(@Root() { id }: SisterCityEntity, @Ctx() context: Context): Promise<Provenance> {
    return loadProvenance(context, id);
  }

  @FieldResolver(() => [Evidence], evidenceField)
  evidence(@Root() { id }: SisterCityEntity, @Ctx() context: Context): Promise<Evidence[]> {
    return loadEvidence(context, id);
  }
}

@Resolver(() => Municipality)
export class MunicipalitySisterCitiesResolver {
  @FieldResolver(() => SisterCityConnection, {
    description: 'The sister and partner cities it prints.',
  })
  async sisterCities(
    @Root() { id }: MunicipalityEntity,
    @Ctx() context: Context,
    @Args(() => SisterCityArgs) args: SisterCityArgs,
    @Arg('filter', () => SisterCityFilter, { nullable: true, description: 'Which ones.' })
    filter?: SisterCityFilter,
  ): Promise<Connection<SisterCity>> {
    const request = pageRequest(args, SISTER_CITY_ORDER);
    return connection(await loadSisterCitiesOf(context, id, request, filter));
  }

  @FieldResolver(() => SisterCityConnection, {
    description:
      'Ties of other towns in which this one is named as the partner; one record per printed relation, never mirrored.',
  })
  async sisterCitiesAsPartner(
    @Root() { id }: MunicipalityEntity,
    @Ctx() context: Context,
    @Args(() => SisterCityArgs) args: SisterCityArgs,
    @Arg('filter', () => SisterCityFilter, { nullable: true, description: 'Which ones.' })
    filter?: SisterCityFilter,
  ): Promise<Connection<SisterCity>> {
    const request = pageRequest(args, SISTER_CITY_ORDER);
    return connection(await loadSisterCitiesAsPartner(context, id, request, filter));
  }
}
