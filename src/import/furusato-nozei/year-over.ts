import { yearsIn } from '../../domain/printed/years.js';
import type { ColumnHead } from '../heads/column-heads.js';

/** The year that is named last over a column. */
export const yearOver = ({ parts }: ColumnHead): number | null =>
  [...parts].reverse().flatMap((part) => yearsIn(part).slice(0, 1))[0] ?? null;
