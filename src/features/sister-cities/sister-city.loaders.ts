import { SisterCityEntity } from '../../db/entities/sister-city.entity.js';
import type { Context } from '../context.js';
import { loadById, loadPageOfParent } from '../loaders.js';
import { withCodes } from '../municipalities/ask-towns.js';
import type { SisterCityFilter } from './sister-city.input.js';
import { sisterCityFilter } from './sister-city.store.js';

const tiesWanted = (filter: SisterCityFilter | null, memory: Context['memory']) =>
  sisterCityFilter(withCodes(memory, filter));

export const findSisterCity = loadById(SisterCityEntity);
export const loadSisterCitiesOf = loadPageOfParent(
  SisterCityEntity,
  'municipalityCode',
  tiesWanted,
);
/** Ties of other towns, by the code of the town that they name as the partner. */
export const loadSisterCitiesAsPartner = loadPageOfParent(
  SisterCityEntity,
  'partnerCode',
  tiesWanted,
);
export const loadSisterCitiesIn = loadPageOfParent(SisterCityEntity, 'country', tiesWanted);
