import { PlaceEntity } from '../../db/entities/place.entity.js';
import type { Costs } from '../size-rule.js';

export const MUNICIPALITY_COSTS: Costs = {
  'Municipality.places': { of: PlaceEntity, by: 'row.municipalityCode' },
};
