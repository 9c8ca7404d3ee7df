import type { Random } from '../../random.js';
import type { Slot } from './made.js';
import { planYears } from './made.js';

/** What a table of indicators looks like. */
export interface TableDesign {
  borders: 'ALL' | 'LEVEL' | 'NONE' | 'HEAD';
  /** 目標値R9 on one line, 目標値 with （令和9年度） under it, 目標値 over the years. */
  heads: 'ONE_LINE' | 'BRACKETS' | 'MERGED';
  unit: 'COLUMN' | 'CELL' | 'NAME' | 'ABOVE';
  slots: readonly Slot[];
  /** 45.2％（R4）: years stand in cells, of baselines or of all; of targets as spans: 120社（R3～R7）. */
  yearsInCells: 'NONE' | 'BASELINES' | 'ALL' | 'SPANS';
  number: boolean;
  definition: boolean;
  office: boolean;
  /** 基本施策 over several rows. */
  groups: boolean;
  /** The same in type that runs down. */
  upright: boolean;
  /** ★ before some names. */
  stars: boolean;
  /** A column of arrows or of words. */
  direction: boolean;
  /** A column with how much of the target is reached. */
  progress: boolean;
  /** Marks of notes behind names, and the notes under the table. */
  footnotes: boolean;
  /** Some targets are words or absent. */
  gaps: boolean;
  /** A column of the nation's values. */
  nation: boolean;
  /** Some figures are 延べ, 約, 未満, 超, with words behind, below zero, or two in one cell. */
  odd: boolean;
  rows: number;
}

/** Columns of figures as plans have them. */
export function someSlots(random: Random): Slot[] {
  const [start, middle, end] = planYears(random);
  return random.pick<Slot[]>([
    [
      { measure: 'BASELINE', year: start },
      { measure: 'TARGET', year: end },
    ],
    [
      { measure: 'BASELINE', year: start },
      { measure: 'TARGET', year: middle },
      { measure: 'TARGET', year: end },
    ],
    [
      { measure: 'BASELINE', year: start },
      { measure: 'ACTUAL', year: start + 1 },
      { measure: 'TARGET', year: end },
    ],
    [
      { measure: 'BASELINE', year: start },
      { measure: 'TARGET', year: start + 1 },
      { measure: 'TARGET', year: start + 2 },
      { measure: 'TARGET', year: end },
    ],
    [
      { measure: 'ACTUAL', year: start - 2 },
      { measure: 'ACTUAL', year: start - 1 },
      { measure: 'ACTUAL', year: start },
      { measure: 'TARGET', year: end },
    ],
  ]);
}

export function someTable(random: Random): TableDesign {
  const rarely = () => random.integer(1, 4) === 1;
  return {
    borders: 'ALL',
    heads: random.pick(['ONE_LINE', 'BRACKETS', 'MERGED']),
    unit: random.pick(['COLUMN', 'CELL', 'NAME']),
    slots: someSlots(random),
    yearsInCells: 'NONE',
    number: rarely(),
    definition: rarely(),
    office: rarely(),
    groups: false,
    upright: false,
    stars: false,
    direction: rarely(),
    progress: false,
    footnotes: false,
    nation: false,
    odd: false,
    gaps: rarely(),
    rows: random.integer(4, 7),
  };
}
