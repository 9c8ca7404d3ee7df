import { DiscrepancyEntity } from '../../db/entities/discrepancy.entity.js';
import { loadById } from '../loaders.js';

export const findDiscrepancy = loadById(DiscrepancyEntity);
