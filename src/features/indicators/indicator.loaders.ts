import { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import { loadExisting } from '../loaders.js';

export const loadIndicator = loadExisting(IndicatorEntity);
