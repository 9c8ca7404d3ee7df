import type { KpiEntity } from '../../db/entities/kpi.entity.js';
import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { ReportedProgressEntity } from '../../db/entities/reported-progress.entity.js';
import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import { definitionOf, findings, levelOf } from '../../domain/comparability.js';
import { sameQuantity } from '../../domain/units.js';
import type { Measure } from '../../domain/vocabulary.js';
import { type SeriesHeld, whyMissing } from '../../domain/why-missing.js';
import type { Context } from '../context.js';
import { knownThrough } from '../gaps.js';
import { loadIndicator } from '../indicators/indicator.loaders.js';
import { loadObservationsOfKpi, loadReportedProgress } from '../kpis/kpi.loaders.js';
import { loadDocument, loadEvidence } from '../sources/source.loaders.js';
import {
  loadObservationsOfStatistic,
  loadStatisticsOf,
} from '../statistics/statistic-series.loaders.js';
import {
  type AttainmentRequest,
  chooseFigures,
  type FiguresChosen,
  type OfficialSeries,
} from './choose-figures.js';
import { type Gap, type Measured, makeMeasured } from './measured.js';

interface Series extends Pick<SeriesHeld, 'kind'> {
  observations: readonly ObservationEntity[];
}

/** How far a KPI has come, as asked for. */
export async function measure(
  context: Context,
  kpi: KpiEntity,
  request: AttainmentRequest,
): Promise<Measured> {
  const [all, printed, official] = await Promise.all([
    loadObservationsOfKpi(context, kpi.id),
    loadReportedProgress(context, kpi.id),
    officialOf(context, kpi),
  ]);
  const plan = all.filter(({ unit }) => sameQuantity(unit, kpi.unit));
  const chosen = chooseFigures({ plan, official }, request);
  const { target, targetYear, actual, against } = chosen;
  const ofPlan: Series = { kind: 'plan', observations: plan };
  const ofActual = against === 'PLAN' ? ofPlan : officialSeries(chosen);
  const gaps = {
    target: await gapOf(context, target, ofPlan, 'TARGET', targetYear),
    actual: await gapOf(context, actual, ofActual, 'ACTUAL', targetYear),
  };
  const reportedProgress = progressOf(printed, chosen);
  return makeMeasured({ kpi, plan, chosen, gaps, reportedProgress });
}

/** The official series of the same town that it may be compared with, in units that can be shown in the KPI's. */
async function officialOf(context: Context, kpi: KpiEntity): Promise<OfficialSeries[]> {
  const [all, indicator] = await Promise.all([
    loadStatisticsOf(context, kpi.municipalityCode),
    loadIndicator(context, kpi.indicatorId),
  ]);
  const own = definitionOf(kpi, indicator);
  const same = all.filter(
    (series) => levelOf(findings(own, definitionOf(series, indicator))) !== 'NOT_COMPARABLE',
  );
  return Promise.all(
    same.map(async (series) => {
      const observations = await loadObservationsOfStatistic(context, series.id);
      return {
        series,
        observations: observations.filter(({ unit }) => sameQuantity(unit, kpi.unit)),
      };
    }),
  );
}

function officialSeries({ official }: FiguresChosen): Series {
  return official
    ? { kind: 'official', observations: official.observations }
    : { kind: 'none', observations: [] };
}

/** The town's own rate for the actual value that is used. */
function progressOf(
  printed: readonly ReportedProgressEntity[],
  { against, actual }: FiguresChosen,
): ReportedProgressEntity | null {
  if (against === 'OFFICIAL' || !actual) return null;
  return printed.find(({ year }) => year === actual.year) ?? null;
}

/** Why a figure is not there: as printed, else by what its series holds. */
async function gapOf(
  context: Context,
  observation: ObservationEntity | null,
  series: Series,
  measure: Measure,
  year: number | null,
): Promise<Gap | null> {
  if (observation) {
    return observation.missing && { missing: observation.missing, documents: [] };
  }
  const documents = await documentsOf(context, series.observations);
  const held = { ...series, knownThrough: knownThrough(documents) };
  const missing = year === null ? 'NOT_IN_SOURCE' : whyMissing(held, measure, year);
  return { missing, documents };
}

/** The documents that figures stand in, in their order. */
async function documentsOf(
  context: Context,
  observations: readonly ObservationEntity[],
): Promise<SourceDocumentEntity[]> {
  const evidence = await Promise.all(observations.map(({ id }) => loadEvidence(context, id)));
  const cited = evidence.flat().filter(({ startLine }) => startLine !== null);
  const ids = [...new Set(cited.map(({ documentId }) => documentId))];
  const documents = await Promise.all(ids.map((id) => loadDocument(context, id)));
  return documents.sort((a, b) => a.position - b.position);
}
