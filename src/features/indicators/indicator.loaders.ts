import { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import { rowOf } from '../../db/memory/tables.js';
import type { Context } from '../context.js';
import { loadPageOfParent } from '../loaders.js';
import type { IndicatorFilter } from './indicator.input.js';
import { indicatorFilter } from './indicator.store.js';

export const loadIndicator = ({ memory }: Context, id: string): IndicatorEntity =>
  rowOf(memory.indicators, id);

export const loadIndicatorsOfTheme = loadPageOfParent(
  IndicatorEntity,
  'theme',
  (filter: IndicatorFilter | null) => indicatorFilter(filter),
);
