import type { KpiState } from '../../db/entities/kpi.entity.js';
import { isPrinted } from '../../domain/choose-figures.js';
import { mayStandFor } from '../../domain/may-stand-for.js';
import { targetStandingOf } from '../../domain/target-state.js';
import { sameQuantity } from '../../domain/units.js';
import type { Rows } from '../../ingest/assemble/rows.js';
import { groupsOf } from '../../lib/align.js';
import { perOwner } from '../../lib/per-owner.js';
import type { FigureOf } from '../make/stored-figure.js';

/** A figure of a KPI or of a series. */
type Figure = FigureOf & { kpiId: string | null; statisticId?: string | null };

type Source = Pick<Rows, 'indicator' | 'kpi' | 'statisticSeries'> & {
  observation: readonly Figure[];
};

/** Once for all towns. */
const byId = perOwner((rows: Rows['indicator']) => new Map(rows.map((row) => [row.id, row])));

/**
 * The KPIs, each with what it is found by: whether a target and an actual value stand, and what came of it.
 * `knownThrough` is the last day that the documents speak of which print a figure, by its id.
 */
export function statedKpis(
  rows: Source,
  knownThrough: ReadonlyMap<string, string>,
): (Rows['kpi'][number] & KpiState)[] {
  const indicators = byId(rows.indicator);
  const statistics = groupsOf(rows.statisticSeries, ({ municipalityCode }) => municipalityCode);
  const figures = groupsOf(
    rows.observation,
    ({ kpiId, statisticId }) => kpiId ?? statisticId ?? '',
  );
  const latest = (figures: readonly Figure[]) =>
    figures.reduce<string | null>((newest, { id }) => laterOf(newest, knownThrough.get(id)), null);
  return rows.kpi.map((kpi) => {
    const indicator = indicators.get(kpi.indicatorId);
    if (!indicator) throw new Error(`a reference to ${kpi.indicatorId} leads nowhere`);
    const figuresOf = (id: string) =>
      (figures.get(id) ?? []).filter(({ unit }) => sameQuantity(unit, kpi.unit));
    const plan = figuresOf(kpi.id);
    const official = (statistics.get(kpi.municipalityCode) ?? [])
      .filter((series) => mayStandFor(series, kpi, indicator))
      .map((series) => ({ series, observations: figuresOf(series.id) }));
    const prints = (wanted: string) =>
      plan.some((figure) => figure.measure === wanted && isPrinted(figure));
    return {
      ...kpi,
      hasTarget: prints('TARGET'),
      hasActual: prints('ACTUAL'),
      ...targetStandingOf(kpi, { plan, official }, latest(plan)),
    };
  });
}

/** The later one of two days, either of which may be unknown. */
export const laterOf = (day: string | null, other: string | null | undefined): string | null =>
  other && (day === null || other > day) ? other : day;
