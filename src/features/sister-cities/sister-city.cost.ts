import { SisterCityEntity } from '../../db/entities/sister-city.entity.js';
import type { Costs } from '../size-rule.js';
import { evidenceOf, narrativesOf } from '../sources/owned-lists.js';

export const SISTER_CITY_COSTS: Costs = {
  'SisterCity.evidence': evidenceOf(SisterCityEntity),
  'SisterCity.narratives': narrativesOf(SisterCityEntity),
};
