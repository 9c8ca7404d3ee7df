import { CELLS, type Counted, type Finding } from './finding.js';

/** How much of what is proposed is right, and how much of what is printed is proposed. */
export interface Tally {
  proposed: number;
  printed: number;
  right: number;
  /** Null where nothing is proposed or printed. */
  precision: number | null;
  recall: number | null;
  /** Of what is called certain. */
  certain: number;
  certainPrecision: number | null;
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

export function tallyOf(findings: readonly Finding[], counted: readonly Counted[] = CELLS): Tally {
  const own = findings.filter((one) => counted.includes(one.counted));
  const count = (suits: (one: Finding) => boolean) => own.filter(suits).length;
  const right = count(({ outcome }) => outcome === 'RIGHT');
  const proposed = right + count(({ outcome }) => outcome === 'WRONG');
  const printed = right + count(({ outcome }) => outcome === 'MISSED');
  const certainRight = count(({ outcome, certain }) => outcome === 'RIGHT' && certain);
  const certain = certainRight + count(({ outcome, certain: sure }) => outcome === 'WRONG' && sure);
  return {
    ...{ proposed, printed, right, certain },
    precision: share(right, proposed),
    recall: share(right, printed),
    certainPrecision: share(certainRight, certain),
  };
}
