import type { KpiEntity } from '../../db/entities/kpi.entity.js';
import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { ReportedProgressEntity } from '../../db/entities/reported-progress.entity.js';
import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { StatisticRow } from '../../db/memory/series.js';
import { attain } from '../../domain/attain.js';
import type { Attained, Attempt } from '../../domain/attempt.js';
import { attemptOf, figureOf } from '../../domain/attempt-of.js';
import type { FiguresChosen } from '../../domain/choose-figures.js';
import { printedPlaces } from '../../domain/printed/quantities.js';
import type { PrintedRate } from '../../domain/printed-rate.js';
import { type Reading, readingsOf } from '../../domain/readings.js';
import { type Share, sharesOf } from '../../domain/shares.js';
import type { MissingReason } from '../../domain/vocabulary.js';
import { exact, isNear } from '../../lib/fraction.js';
import type { Attainment, AttainmentReading, AttainmentShare } from './attainment.type.js';
import type { ShareKind } from './working.js';

/** Why a figure is missing, and the documents that were read for it in vain. */
export interface Gap {
  missing: MissingReason;
  documents: readonly SourceDocumentEntity[];
}

/** The figures of the plan and of official statistics that it is made of. */
export type Chosen = FiguresChosen<ObservationEntity, StatisticRow>;

/** All that an attainment is made of. */
export interface Material {
  kpi: KpiEntity;
  /** The figures of the KPI in units that can be shown in its own. */
  plan: readonly ObservationEntity[];
  chosen: Chosen;
  /** Null where the figure has a value. */
  gaps: { target: Gap | null; actual: Gap | null };
  reportedProgress: ReportedProgressEntity | null;
}

/** What official statistics have for the baseline's year, where the plan has another figure. */
export interface OtherBaseline {
  observation: ObservationEntity;
  /** In the KPI's unit. */
  value: number;
  /** What the attainment would be from there, in per cent. */
  rate: number | null;
}

/** One of the two shares, which can say how it came about. */
export interface MeasuredShare extends AttainmentShare {
  kind: ShareKind;
  /** The baseline that was used. */
  baseline: number | null;
  attempt: Attempt;
  material: Material;
}

/** One reading of a target, which can say how it came about. */
export interface MeasuredReading extends AttainmentReading, Omit<Reading, 'reading'> {}

/** An attainment that can say how it came about. */
export interface Measured extends Attainment {
  progressFromBaseline: MeasuredShare;
  actualOverTarget: MeasuredShare;
  readings: MeasuredReading[];
  material: Material;
  attempt: Attempt;
  attained: Attained;
  otherBaseline: OtherBaseline | null;
}

/** Computes an attainment from its material. */
export function makeMeasured(material: Material): Measured {
  const { kpi, chosen, gaps, reportedProgress } = material;
  const { target, baseline, actual, against, targetYear } = chosen;
  const missing = {
    target: gaps.target?.missing ?? null,
    actual: gaps.actual?.missing ?? null,
  };
  const attempt = attemptOf(kpi, chosen, missing, rateOf(reportedProgress));
  const attained = attain(attempt);
  const shares = sharesOf(attempt, attained.baseline);
  const shareOf = (kind: ShareKind, { value, reason, missing }: Share): MeasuredShare => {
    const { baseline } = attained;
    return { kind, value, reasonCode: reason, missing, baseline, attempt, material };
  };
  return {
    material,
    method: attained.method,
    value: attained.value,
    reasonCode: attained.reason,
    missing: attained.missing,
    reached: attained.reached,
    reachedReasonCode: attained.open,
    progressFromBaseline: shareOf('FROM_BASELINE', shares.fromBaseline),
    actualOverTarget: shareOf('OF_TARGET', shares.ofTarget),
    readings: readingsOf(attempt, attained).map(readingShown),
    baseline,
    target,
    actual,
    targetYear,
    against,
    reportedProgress,
    attempt,
    attained,
    otherBaseline: otherBaselineOf(material, attempt, attained),
  };
}

function readingShown({ reading, attempt, attained }: Reading): MeasuredReading {
  const { value, reached, open, reason } = attained;
  const said = { value, reasonCode: reason, reached, reachedReasonCode: open };
  return { reading, ...said, attempt, attained };
}

function rateOf(progress: ReportedProgressEntity | null): PrintedRate | null {
  if (!progress || progress.value === null) return null;
  return { value: progress.value, places: printedPlaces(progress.raw, progress.value) };
}

function otherBaselineOf(
  { kpi, chosen: { baseline, official } }: Material,
  attempt: Attempt,
  { value, baseline: used }: Attained,
): OtherBaseline | null {
  if (!official || !baseline || value === null || used === null) return null;
  const observation = official.observations.find(
    (one) => one.year !== null && one.year === baseline.year && one.value !== null,
  );
  const figure = figureOf(observation ?? null, kpi.unit);
  if (!observation || !figure) return null;
  const places = baseline.value === null ? 0 : printedPlaces(baseline.raw, baseline.value);
  if (isNear(exact(figure.value), exact(used), places)) return null;
  const rate = attain({ ...attempt, baseline: figure }).value;
  return { observation, value: figure.value, rate };
}
