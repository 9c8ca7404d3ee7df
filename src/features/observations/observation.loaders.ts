import { ObservationEntity } from '../../db/entities/observation.entity.js';
import { existing, loadById, loadPageOfParent } from '../loaders.js';
import type { ObservationFilter } from './observation.input.js';
import { observationsWanted } from './observation.store.js';

export const findObservation = loadById(ObservationEntity);
export const loadObservation = existing(findObservation);
export const loadObservationsOf = loadPageOfParent(
  ObservationEntity,
  'indicatorId',
  (filter: ObservationFilter | null, memory) => observationsWanted(filter, memory, null, true),
);
