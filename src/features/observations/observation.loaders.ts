import { ObservationEntity } from '../../db/entities/observation.entity.js';
import { existing, loadById } from '../loaders.js';

export const findObservation = loadById(ObservationEntity);
export const loadObservation = existing(findObservation);
