import type { MissingReason, ReachedReason } from '../queries/vocabulary.js';
import { standingOf, type TargetStanding } from './states.js';

interface Group {
  key: string | null;
  count: number;
}

/** The groups of a list of targets, as the API counts them. */
export interface Counted {
  /** By whether they are reached. */
  reached: Group[];
  /** By why they are open. */
  reasons: Group[];
  /** By why the actual value is missing: of those that have none. */
  missing: Group[];
}

/** How many targets are of each standing, and of which reasons those are that are open. */
export interface Standings {
  counts: Record<TargetStanding, number>;
  missing: Record<'to-come' | 'no-actual', { reason: MissingReason; count: number }[]>;
  undecided: { reason: ReachedReason; count: number }[];
}

export function countStandings({ reached, reasons, missing }: Counted): Standings {
  const countOf = (key: string) => reached.find((group) => group.key === key)?.count ?? 0;
  const gaps = missing.flatMap(({ key, count }) =>
    key ? [{ reason: key as MissingReason, count }] : [],
  );
  const of = (standing: TargetStanding) =>
    gaps.filter(
      ({ reason }) =>
        standingOf({ reached: null, reachedReasonCode: 'NO_ACTUAL', missing: reason }) === standing,
    );
  const undecided = reasons.flatMap(({ key, count }) => {
    const reason = key as ReachedReason | null;
    const judged = { reached: null, reachedReasonCode: reason, missing: null };
    return reason && standingOf(judged) === 'undecided' ? [{ reason, count }] : [];
  });
  const told = { 'to-come': of('to-come'), 'no-actual': of('no-actual') };
  return {
    counts: {
      reached: countOf('REACHED'),
      missed: countOf('NOT_REACHED'),
      'to-come': sum(told['to-come']),
      'no-actual': sum(told['no-actual']),
      undecided: sum(undecided),
    },
    missing: told,
    undecided,
  };
}

const sum = (groups: readonly { count: number }[]) =>
  groups.reduce((total, { count }) => total + count, 0);
