import { ThemeEntity } from '../../db/entities/theme.entity.js';
import type { Costs } from '../size-rule.js';

export const THEME_COSTS: Costs = {
  'Query.themes': { of: ThemeEntity, by: 'row.position * 0' },
};
