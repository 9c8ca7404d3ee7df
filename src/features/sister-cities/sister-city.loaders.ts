import { SisterCityEntity } from '../../db/entities/sister-city.entity.js';
import { loadExisting, loadPageOfParent } from '../loaders.js';

export const loadSisterCity = loadExisting(SisterCityEntity);
export const loadSisterCitiesOf = loadPageOfParent(SisterCityEntity, 'municipalityCode');
/** Ties of other towns, by the code of the town that they name as the partner. */
export const loadSisterCitiesAsPartner = loadPageOfParent(SisterCityEntity, 'partnerCode');
