import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { CountryEntity } from '../../db/entities/country.entity.js';
import type { SisterCityEntity } from '../../db/entities/sister-city.entity.js';
import { rowOf } from '../../db/memory/tables.js';
import { keyAsked, nodeId } from '../../domain/node-id.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { Country } from './country.type.js';
import { SISTER_CITY_ORDER, SisterCityArgs, SisterCityFilter } from './sister-city.input.js';
import { loadSisterCitiesIn } from './sister-city.loaders.js';
import { SisterCity, SisterCityConnection } from './sister-city.type.js';

@Resolver(() => Country)
export class CountryResolver {
  @Query(() => Country, {
    nullable: true,
    description:
      'One country by its code; null for two capital letters that ISO 3166-1 has not given. What is no code is the error UNKNOWN_COUNTRY with the nearest.',
  })
  country(
    @Ctx() { memory }: Context,
    @Arg('code', () => ID, { description: 'ISO 3166-1 alpha-2: IT; or its id.' }) code: string,
  ): Country | null {
    return memory.countries.byId.get(keyAsked('Country', code)) ?? null;
  }

  @Query(() => [Country], {
    description: 'The countries that sister and partner cities lie in, by code.',
  })
  countries(@Ctx() { memory }: Context): Country[] {
    return memory.countries.rows.filter(({ sisterCityCount }) => sisterCityCount > 0);
  }

  @FieldResolver(() => ID, { description: 'Readable and stable: country/IT.' })
  id(@Root() { id }: CountryEntity): string {
    return nodeId('Country', id);
  }

  @FieldResolver(() => ID, { description: 'ISO 3166-1 alpha-2: IT.' })
  code(@Root() { id }: CountryEntity): string {
    return id;
  }

  @FieldResolver(() => SisterCityConnection, {
    description: 'The sister and partner cities that lie there, by town.',
  })
  async sisterCities(
    @Root() { id }: CountryEntity,
    @Ctx() context: Context,
    @Args(() => SisterCityArgs) args: SisterCityArgs,
    @Arg('filter', () => SisterCityFilter, { nullable: true, description: 'Which ones.' })
    filter?: SisterCityFilter,
  ): Promise<Connection<SisterCity>> {
    const request = pageRequest(args, SISTER_CITY_ORDER);
    return connection(await loadSisterCitiesIn(context, id, request, filter));
  }
}

@Resolver(() => SisterCity)
export class SisterCityCountryResolver {
  @FieldResolver(() => Country, {
    description: 'The country or territory that the partner lies in.',
  })
  partnerCountry(@Root() { country }: SisterCityEntity, @Ctx() { memory }: Context): Country {
    return rowOf(memory.countries, country);
  }
}
