import type { Claim } from '../claims.js';
import type { Fact } from '../fact.js';
import { checkAbsence } from './check-absence.js';
import { checkColumns } from './check-columns.js';
import { checkDigits } from './check-digits.js';
import { checkFigure, checkPart, checkRaw } from './check-figure.js';
import { checkMark } from './check-mark.js';
import { checkPhases } from './check-phases.js';
import { checkPrinted } from './check-printed.js';
import { checkTicked } from './check-ticked.js';
import { checkDate, checkPeriod, checkYear, checkYears } from './check-time.js';
import { checkTown } from './check-town.js';
import { checkWorded } from './check-worded.js';
import type { Cited, Texts } from './cited.js';

/** Something in a record that its evidence does not bear out. */
export interface Fault {
  field: string;
  message: string;
}

/** What each kind of claim is held against; the message says what was wanted and what came. */
const CHECKS: {
  readonly [K in Claim['kind']]: (
    claim: Extract<Claim, { kind: K }>,
    cited: Cited,
  ) => string | null;
} = {
  figure: checkFigure,
  raw: checkRaw,
  part: checkPart,
  printed: checkPrinted,
  year: checkYear,
  years: checkYears,
  period: checkPeriod,
  date: checkDate,
  absence: checkAbsence,
  ticked: checkTicked,
  mark: checkMark,
  phases: checkPhases,
  columns: checkColumns,
  digits: checkDigits,
  town: checkTown,
  worded: checkWorded,
};

/**
 * Holds what a record says against its own quotes, and against the lines that they are cited from
 * where the text is here: widths, the rest of a row and figures in words of ours need it.
 */
export function checkClaims({ evidence, claims }: Fact, texts: Texts = new Map()): Fault[] {
  const cited = { evidence, texts };
  return claims.flatMap((claim) => {
    const check = CHECKS[claim.kind] as (claim: Claim, cited: Cited) => string | null;
    const message = check(claim, cited);
    return message ? [{ field: claim.field, message }] : [];
  });
}
