import { SisterCityEntity } from '../../db/entities/sister-city.entity.js';
import { loadById, loadPageOfParent } from '../loaders.js';

export const findSisterCity = loadById(SisterCityEntity);
export const loadSisterCitiesOf = loadPageOfParent(SisterCityEntity, 'municipalityCode');
/** Ties of other towns, by the code of the town that they name as the partner. */
export const loadSisterCitiesAsPartner = loadPageOfParent(SisterCityEntity, 'partnerCode');
