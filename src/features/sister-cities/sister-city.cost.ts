import { CountryEntity } from '../../db/entities/country.entity.js';
import { SisterCityEntity } from '../../db/entities/sister-city.entity.js';
import type { Costs } from '../size-rule.js';
import { evidenceOf, narrativesOf } from '../sources/owned-lists.js';

export const SISTER_CITY_COSTS: Costs = {
  'Query.countries': { of: CountryEntity, by: 'row.position * 0' },
  'SisterCity.evidence': evidenceOf(SisterCityEntity),
  'SisterCity.narratives': narrativesOf(SisterCityEntity),
};
