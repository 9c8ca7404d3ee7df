import type { KpiEntity } from '../../db/entities/kpi.entity.js';
import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { ReportedProgressEntity } from '../../db/entities/reported-progress.entity.js';
import { officialBeside, placeOf, shelfOf } from '../../db/memory/of-rows.js';
import type { StatisticRow } from '../../db/memory/series.js';
import type { PrintedFigure } from '../../db/memory/shelf.js';
import {
  type AttainmentRequest,
  chooseAll,
  chooseFigures,
  type FiguresChosen,
  type FiguresHeld,
} from '../../domain/choose-figures.js';
import { mayStandFor } from '../../domain/may-stand-for.js';
import { sameQuantity } from '../../domain/units.js';
import type { ActualSource, Measure } from '../../domain/vocabulary.js';
import { type SeriesHeld, whyMissing } from '../../domain/why-missing.js';
import { inTurn } from '../../lib/turn.js';
import type { Context } from '../context.js';
import { knownThrough } from '../gaps.js';
import { loadIndicator } from '../indicators/indicator.loaders.js';
import { loadReportedProgress } from '../kpis/kpi.loaders.js';
import { documentsOf } from '../sources/documents-of.js';
import { type Chosen, type Gap, type Measured, makeMeasured } from './measured.js';

interface Series extends Pick<SeriesHeld, 'kind'> {
  observations: readonly PrintedFigure[];
}

/** All that is known of a KPI. */
interface Known extends FiguresHeld<PrintedFigure, StatisticRow> {
  kpi: KpiEntity;
  printed: readonly ReportedProgressEntity[];
}

/** How far a KPI has come, as asked for. */
export async function measure(
  context: Context,
  kpi: KpiEntity,
  request: AttainmentRequest,
): Promise<Measured> {
  const read = await readKnown(context, kpi);
  return inTurn(() => {
    const known = read();
    return measureChosen(known, chooseFigures(known, request));
  });
}

/** How far a KPI has come towards each of its targets, the oldest first. */
export async function measureAll(
  context: Context,
  kpi: KpiEntity,
  against: ActualSource | null,
): Promise<Measured[]> {
  const read = await readKnown(context, kpi);
  return inTurn(() => {
    const known = read();
    return chooseAll(known, against).map((chosen) => measureChosen(known, chosen));
  });
}

type ChosenFigures = FiguresChosen<PrintedFigure, StatisticRow>;

/** Reads what is known of a KPI; what comes is to be worked out in a turn that has time. */
async function readKnown(context: Context, kpi: KpiEntity): Promise<() => Known> {
  const { memory } = context;
  const [printed, planned, beside] = await Promise.all([
    loadReportedProgress(context, kpi.id),
    shelfOf(memory, 'plans', kpi),
    officialBeside(memory, kpi),
  ]);
  const ofPlan = await memory.shelves.printedFiguresOf(planned);
  const counted = await memory.shelves.printedFiguresOf(beside);
  const indicator = loadIndicator(context, kpi.indicatorId);
  const inUnit = (all: readonly PrintedFigure[]) =>
    all.filter(({ unit }) => sameQuantity(unit, kpi.unit));
  return () => ({
    kpi,
    printed,
    plan: inUnit(ofPlan.of(placeOf(planned.kpis, kpi))),
    // Of the same town, and such as may be compared with it.
    official: beside
      .statisticsOf(kpi.municipalityCode)
      .filter((series) => mayStandFor(series, kpi, indicator))
      .map((series) => ({ series, observations: inUnit(counted.of(series.place)) })),
  });
}

function measureChosen({ kpi, plan, printed }: Known, chosen: ChosenFigures): Measured {
  const { target, targetYear, actual, against } = chosen;
  const ofPlan: Series = { kind: 'plan', observations: plan };
  const ofActual = against === 'PLAN' ? ofPlan : officialSeries(chosen);
  const gaps = {
    target: gapOf(target, ofPlan, 'TARGET', targetYear),
    actual: gapOf(actual, ofActual, 'ACTUAL', targetYear),
  };
  const reportedProgress = progressOf(printed, chosen);
  return makeMeasured({ kpi, plan, chosen, gaps, reportedProgress });
}

function officialSeries({ official }: ChosenFigures): Series {
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
  observation: ObservationEntity | null,
  series: Series,
  measure: Measure,
  year: number | null,
): Gap | null {
  if (observation) {
    return observation.missing && { missing: observation.missing, documents: [] };
  }
  const documents = documentsOf(series.observations);
  const held = { ...series, knownThrough: knownThrough(documents) };
  const missing = year === null ? 'NOT_IN_SOURCE' : whyMissing(held, measure, year);
  return { missing, documents };
}
