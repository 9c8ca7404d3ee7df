import type { ProposedKpi, ProposedObservation } from '../proposal/kpi-form.js';
import type { QuotedEvidence } from '../proposal/quoted.js';
import type { Answer, RecordDecision, Review, ReviewedCell } from './decisions.js';
import type { Place } from './printed-at.js';
import { bears, type Evidence, withoutBox, withWord } from './reviewed-words.js';

export interface ReviewedObservation
  extends Omit<ProposedObservation, 'certainty' | 'against' | 'evidence' | 'period'> {
  evidence: Evidence[];
}

/** A record as persons left it, with what they corrected in its place. */
export interface ReviewedKpi
  extends Pick<ProposedKpi, 'name' | 'unit' | 'definition' | 'measuredBy' | 'marked'>,
    Pick<ProposedKpi, 'direction' | 'directionReading'> {
  key: string;
  evidence: Evidence[];
  observations: ReviewedObservation[];
  corrected: boolean;
}

/** Fields that stand under another name in evidence. */
const EVIDENCE_FIELD: Record<string, string> = { marked: 'isMarkedKpi' };

/** What is proposed with what was decided laid over it. */
export function reviewedKpi(
  key: string,
  proposed: ProposedKpi | null,
  decision: RecordDecision | undefined,
  review: Review,
): ReviewedKpi | null {
  const answers = Object.values(review.answers).filter((one) => one.record === key);
  const base = proposed ?? broughtIn(key, answers);
  if (!base) return null;
  const kpi: ReviewedKpi = {
    key,
    ...{ name: base.name, unit: base.unit, definition: base.definition },
    ...{ measuredBy: base.measuredBy, marked: base.marked },
    ...{ direction: base.direction, directionReading: base.directionReading },
    evidence: base.evidence.map(withoutBox),
    observations: observationsOf(base, decision, answers),
    corrected: false,
  };
  for (const [field, { printed, at }] of Object.entries(decision?.words ?? {})) {
    const name = field as 'name' | 'unit' | 'definition' | 'measuredBy';
    kpi[name] = printed;
    kpi.evidence = withWord(kpi.evidence, name, at);
  }
  for (const field of decision?.dropped ?? []) drop(kpi, field);
  kpi.corrected = proposed === null || isCorrected(decision) || answers.length > 0;
  return kpi;
}

function drop(kpi: ReviewedKpi, field: RecordDecision['dropped'][number]): void {
  if (field === 'marked') kpi.marked = false;
  else delete kpi[field];
  if (field === 'direction') delete kpi.directionReading;
  kpi.evidence = kpi.evidence.filter((one) => !bears(one, EVIDENCE_FIELD[field] ?? field));
}

function observationsOf(
  base: ProposedKpi,
  decision: RecordDecision | undefined,
  answers: readonly Answer[],
): ReviewedObservation[] {
  const proposed = base.observations.flatMap((one, i) => {
    const cell = decision?.cells[i];
    if (cell === 'REJECTED') return [];
    if (cell) return corrected(one, cell);
    const { certainty, against, evidence, period, ...own } = one;
    return { ...own, evidence: evidence.map(withoutBox) };
  });
  return [...proposed, ...answers.flatMap(({ cell }) => (cell ? observationOf(cell) : []))];
}

/** What a person corrects in a figure leaves standing what says its measure, unless they changed that. */
function corrected(one: ProposedObservation, cell: ReviewedCell): ReviewedObservation {
  const read = observationOf(cell);
  const kept = one.evidence.filter(({ field }) => field === 'measure').map(withoutBox);
  return cell.measure === one.measure ? { ...read, evidence: [...read.evidence, ...kept] } : read;
}

function observationOf({ at, yearAt, ...cell }: ReviewedCell): ReviewedObservation {
  const ofYear = yearAt ? [{ ...yearAt, field: 'year' }] : [];
  return { ...cell, evidence: [at, ...ofYear].map((one) => ({ ...one, reading: 'CERTAIN' })) };
}

const isCorrected = (decision: RecordDecision | undefined) =>
  decision !== undefined &&
  (Object.keys(decision.words).length > 0 ||
    decision.dropped.length > 0 ||
    Object.keys(decision.cells).length > 0);

/** An indicator that the machine did not propose, out of what was answered to a question. */
function broughtIn(key: string, answers: readonly Answer[]): ProposedKpi | null {
  const words = answers.find((one) => one.words)?.words;
  if (!words) return null;
  const { name, unit } = words;
  const quote = (at: Place, field?: string): QuotedEvidence => ({
    ...{ page: answers[0]?.page ?? 1, ...at, reading: 'CERTAIN' },
    ...(field ? { field } : {}),
  });
  return {
    ...{ id: key, name: name.printed, unit: unit.printed, marked: false },
    ...{ certainty: 'LIKELY', against: [], facets: [], nearest: [], observations: [] },
    evidence: [quote(name.at), quote(unit.at, 'unit')],
  };
}
