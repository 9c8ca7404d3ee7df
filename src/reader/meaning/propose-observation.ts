import type { PeriodType } from '../../domain/definition-vocabulary.js';
import type { ProposedObservation } from '../proposal/kpi-form.js';
import type { QuotedEvidence } from '../proposal/quoted.js';
import { absenceReason } from './absence-reason.js';
import {
  doubtOf,
  evidenceFor,
  evidenceOfMeasure,
  evidenceOfTime,
  type Quotes,
} from './evidence.js';
import type { Reading } from './reading.js';

/**
 * A figure in the form of seeds.
 * @param period what the figures of its indicator are of, as a rule
 * @param isCertain whether nothing of its indicator is in doubt
 */
export function proposeObservation(
  reading: Reading,
  period: PeriodType,
  isCertain: boolean,
  quotes: Quotes,
): ProposedObservation {
  const { measure, year, date, unit, raw, cautions } = reading;
  const own = reading.period ?? period;
  return {
    measure: measure.said,
    ...(year ? { year: year.said } : {}),
    // Beside figures of another kind it is said of none of them.
    period: own === period || isOf(period) ? period : 'UNSPECIFIED',
    ...(date ? { date: date.said } : {}),
    ...saidOf(reading),
    ...(unit ? { unit } : {}),
    raw: raw.text.trim(),
    certainty: isCertain && cautions.length === 0 ? 'CERTAIN' : 'LIKELY',
    against: cautions.map((doubt) => doubtOf(quotes, doubt)),
    evidence: evidenceOf(reading, quotes),
  };
}

/** What a definition says of all figures, whatever their heads are called. */
const isOf = (period: PeriodType) => period === 'SPAN' || period === 'POINT_IN_TIME';

type Said = Pick<ProposedObservation, 'value' | 'valueTo' | 'missing' | 'wanted' | 'comparator'>;

function saidOf({ cell, measure }: Reading): Said {
  switch (cell.kind) {
    case 'FIGURE': {
      const { value, valueTo, comparator } = cell;
      return { value, ...(valueTo === undefined ? {} : { valueTo }), comparator };
    }
    case 'ABSENCE': {
      const missing = absenceReason(measure.said, cell.reasons);
      if (!missing) throw new Error(`${cell.mark} was read for a measure that it says nothing of`);
      return { missing, comparator: 'EQUAL' };
    }
    case 'WORDS':
      return { missing: 'IN_WORDS', wanted: cell.wanted, comparator: 'EQUAL' };
    default:
      return cell satisfies never;
  }
}

function evidenceOf({ raw, year, date, measure }: Reading, quotes: Quotes): QuotedEvidence[] {
  return [
    ...evidenceFor(quotes, raw),
    ...(year ? evidenceOfTime(quotes, year.from, 'year') : []),
    ...(date ? evidenceOfTime(quotes, date.from, 'date') : []),
    ...(measure.from ? evidenceOfMeasure(quotes, measure.from) : []),
  ];
}
