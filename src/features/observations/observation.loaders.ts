import { ObservationEntity } from '../../db/entities/observation.entity.js';
import { loadExisting } from '../loaders.js';

export const loadObservation = loadExisting(ObservationEntity);
