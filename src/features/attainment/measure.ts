import type { KpiEntity } from '../../db/entities/kpi.entity.js';
import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { ReportedProgressEntity } from '../../db/entities/reported-progress.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import type { StatisticRow } from '../../db/memory/series.js';
import {
  type AttainmentRequest,
  chooseAll,
  chooseFigures,
  type FiguresHeld,
  type OfficialSeries,
} from '../../domain/choose-figures.js';
import { mayStandFor } from '../../domain/may-stand-for.js';
import { sameQuantity } from '../../domain/units.js';
import type { Measure } from '../../domain/vocabulary.js';
import { type SeriesHeld, whyMissing } from '../../domain/why-missing.js';
import { inTurn } from '../../lib/turn.js';
import type { Context } from '../context.js';
import { knownThrough } from '../gaps.js';
import { loadIndicator } from '../indicators/indicator.loaders.js';
import { loadReportedProgress } from '../kpis/kpi.loaders.js';
import type { ActualSource } from '../observations/observation.input.js';
import { documentsOf } from '../sources/documents-of.js';
import { loadStatisticsOf } from '../statistics/statistic-series.loaders.js';
import { type Chosen, type Gap, type Measured, makeMeasured } from './measured.js';

interface Series extends Pick<SeriesHeld, 'kind'> {
  observations: readonly ObservationEntity[];
}

/** All that is known of a KPI. */
interface Known extends FiguresHeld<ObservationEntity, StatisticRow> {
  kpi: KpiEntity;
  printed: readonly ReportedProgressEntity[];
}

/** How far a KPI has come, as asked for. */
export async function measure(
  context: Context,
  kpi: KpiEntity,
  request: AttainmentRequest,
): Promise<Measured> {
  const printed = await loadReportedProgress(context, kpi.id);
  return inTurn(() => {
    const known = knownOf(context, kpi, printed);
    return measureChosen(context, known, chooseFigures(known, request));
  });
}

/** How far a KPI has come towards each of its targets, the oldest first. */
export async function measureAll(
  context: Context,
  kpi: KpiEntity,
  against: ActualSource | null,
): Promise<Measured[]> {
  const printed = await loadReportedProgress(context, kpi.id);
  return inTurn(() => {
    const known = knownOf(context, kpi, printed);
    return chooseAll(known, against).map((chosen) => measureChosen(context, known, chosen));
  });
}

function knownOf(
  context: Context,
  kpi: KpiEntity,
  printed: readonly ReportedProgressEntity[],
): Known {
  const plan = context.memory.figures
    .ofKpi(kpi.position)
    .filter(({ unit }) => sameQuantity(unit, kpi.unit));
  return { kpi, printed, plan, official: officialOf(context, kpi) };
}

function measureChosen(
  { memory }: Context,
  { kpi, plan, printed }: Known,
  chosen: Chosen,
): Measured {
  const { target, targetYear, actual, against } = chosen;
  const ofPlan: Series = { kind: 'plan', observations: plan };
  const ofActual = against === 'PLAN' ? ofPlan : officialSeries(chosen);
  const gaps = {
    target: gapOf(memory, target, ofPlan, 'TARGET', targetYear),
    actual: gapOf(memory, actual, ofActual, 'ACTUAL', targetYear),
  };
  const reportedProgress = progressOf(printed, chosen);
  return makeMeasured({ kpi, plan, chosen, gaps, reportedProgress });
}

/** The official series of the same town that it may be compared with, in units that can be shown in the KPI's. */
function officialOf(
  context: Context,
  kpi: KpiEntity,
): OfficialSeries<ObservationEntity, StatisticRow>[] {
  const indicator = loadIndicator(context, kpi.indicatorId);
  const same = loadStatisticsOf(context, kpi.municipalityCode).filter((series) =>
    mayStandFor(series, kpi, indicator),
  );
  return same.map((series) => ({
    series,
    observations: context.memory.figures
      .ofStatistic(series.position)
      .filter(({ unit }) => sameQuantity(unit, kpi.unit)),
  }));
}

function officialSeries({ official }: Chosen): Series {
  return official
    ? { kind: 'official', observations: official.observations }
    : { kind: 'none', observations: [] };
}

/** The town's own rate for the actual value that is used. */
function progressOf(
  printed: readonly ReportedProgressEntity[],
  { against, actual }: Chosen,
): ReportedProgressEntity | null {
  if (against === 'OFFICIAL' || !actual) return null;
  return printed.find(({ year }) => year === actual.year) ?? null;
}

/** Why a figure is not there: as printed, else by what its series holds. */
function gapOf(
  memory: ReleaseInMemory,
  observation: ObservationEntity | null,
  series: Series,
  measure: Measure,
  year: number | null,
): Gap | null {
  if (observation) {
    return observation.missing && { missing: observation.missing, documents: [] };
  }
  const documents = documentsOf(memory, series.observations);
  const held = { ...series, knownThrough: knownThrough(documents) };
  const missing = year === null ? 'NOT_IN_SOURCE' : whyMissing(held, measure, year);
  return { missing, documents };
}
