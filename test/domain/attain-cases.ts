import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { AttainmentReason, ReachedReason } from '../../src/domain/attainment-vocabulary.js';
import type { Attempt, Figure, Hole, Note, PlainNote } from '../../src/domain/attempt.js';
import type { PeriodType } from '../../src/domain/definition-vocabulary.js';
import type { Comparator, Direction, MissingReason } from '../../src/domain/vocabulary.js';

type GivenFigure =
  | number
  | { value: number; to?: number; comparator?: Comparator; period?: PeriodType };

/** What a case is made of. */
export interface Given {
  direction: Direction | null;
  aggregation: string;
  baseline?: GivenFigure;
  target: GivenFigure | Hole;
  actual: GivenFigure | Hole;
  printed?: string;
  /** What words beside the target's figure, and the name of the KPI, say of the way. */
  byTarget?: Direction;
  byName?: Direction;
}

/** One case of attain-cases.yaml, worked by hand. */
export interface Case {
  id: string;
  given: Given;
  wanted: {
    value: number | null;
    reached: boolean | null;
    reason: AttainmentReason | null;
    /** Why `reached` is null, where that is another reason than the one for `value`. */
    open?: ReachedReason;
    missing?: MissingReason;
    /** A code alone where nothing goes with it. */
    notes?: (PlainNote | 'PRINTED_SEVERAL' | 'PRINTED_UNEXPLAINED' | Note)[];
    formula?: { ja: string; en: string };
  };
  working: string;
}

export const CASES: readonly Case[] = parse(readFileSync('test/domain/attain-cases.yaml', 'utf8'));

/** What the rule is given in a case. */
export function attemptOf({ given }: Pick<Case, 'given'>): Attempt {
  const cumulative = given.aggregation === 'CUMULATIVE';
  const usual = cumulative ? 'SPAN' : 'FISCAL_YEAR';
  const figure = (one: GivenFigure): Figure => {
    const { value, to, comparator, period } = typeof one === 'number' ? { value: one } : one;
    return {
      value,
      valueTo: to ?? null,
      comparator: comparator ?? 'EQUAL',
      periodType: period ?? usual,
    };
  };
  const figureOrHole = (one: GivenFigure | Hole) =>
    typeof one === 'object' && 'missing' in one ? one : figure(one);
  const { direction, baseline, target, actual, printed } = given;
  return {
    direction,
    byTarget: given.byTarget ?? null,
    byName: given.byName ?? null,
    cumulative,
    baseline: baseline === undefined ? null : figure(baseline),
    target: figureOrHole(target),
    actual: figureOrHole(actual),
    printed:
      printed === undefined
        ? null
        : { value: Number(printed), places: printed.split('.')[1]?.length ?? 0 },
  };
}

/** The notes that a case wants. */
export function notesOf({ wanted }: Case): Note[] {
  return (wanted.notes ?? []).map((note) =>
    typeof note === 'string' ? ({ code: note } as Note) : note,
  );
}
