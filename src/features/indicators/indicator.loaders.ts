import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import { rowOf } from '../../db/memory/tables.js';
import type { Context } from '../context.js';

export const loadIndicator = ({ memory }: Context, id: string): IndicatorEntity =>
  rowOf(memory.indicators, id);
