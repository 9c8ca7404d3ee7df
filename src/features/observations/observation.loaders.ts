import { ObservationEntity } from '../../db/entities/observation.entity.js';
import { existing, loadById, loadPageOfParent } from '../loaders.js';
import { observationsWanted } from './observation.store.js';

export const findObservation = loadById(ObservationEntity);
export const loadObservation = existing(findObservation);
export const loadObservationsOf = loadPageOfParent(
  ObservationEntity,
  'indicatorId',
  observationsWanted,
);
