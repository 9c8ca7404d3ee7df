import type { KpiEntity } from '../../../src/db/entities/kpi.entity.js';
import type { ObservationEntity } from '../../../src/db/entities/observation.entity.js';
import type { ReportedProgressEntity } from '../../../src/db/entities/reported-progress.entity.js';
import type { StatisticSeriesEntity } from '../../../src/db/entities/statistic-series.entity.js';
import type { StatisticRow } from '../../../src/db/memory/series.js';
import { chooseFigures, type OfficialSeries } from '../../../src/domain/choose-figures.js';
import type { ActualSource } from '../../../src/domain/vocabulary.js';
import {
  type Gap,
  type Measured,
  makeMeasured,
} from '../../../src/features/attainment/measured.js';
import { kpi, observation, statistic } from '../compare/entities.js';

/** The table of 香取市 as the plan prints it. */
export const TABLE = [
  observation({ measure: 'BASELINE', year: 2021, value: 375284, raw: '375,284千円' }),
  observation({ measure: 'TARGET', year: 2023, value: 500000, raw: '500,000千円' }),
  observation({ measure: 'TARGET', year: 2025, value: 750000, raw: '750,000千円' }),
  observation({ measure: 'TARGET', year: 2027, value: 1000000, raw: '1,000,000千円' }),
];

export const count = (year: number, value: number | null): ObservationEntity =>
  observation({
    id: `count/${year}`,
    measure: 'ACTUAL',
    year,
    value,
    unit: '円',
    missing: value === null ? 'SUPPRESSED' : null,
  });

/** The ministry's count, in 円. */
export const officialSeries = (
  observations: ObservationEntity[] = [count(2021, 364561325), count(2023, 760582000)],
  series: Partial<StatisticSeriesEntity> = {},
): OfficialSeries<ObservationEntity, StatisticRow> => ({
  series: { ...statistic, ...series },
  observations,
});

interface Told {
  kpi?: Partial<KpiEntity>;
  plan?: ObservationEntity[];
  official?: OfficialSeries<ObservationEntity, StatisticRow>[];
  year?: number | null;
  against?: ActualSource | null;
  gaps?: { target?: Gap; actual?: Gap };
  progress?: Partial<ReportedProgressEntity>;
}

/** An attainment of rows made by hand. */
export function measuredOf(told: Told): Measured {
  const plan = told.plan ?? TABLE;
  const { year = null, against = null, official = [], gaps, progress } = told;
  const chosen = chooseFigures({ plan, official }, { year, against });
  const printed = (one: ObservationEntity | null): Gap | null =>
    one?.missing ? { missing: one.missing, documents: [] } : null;
  const cumulative = plan.some(({ periodType }) => periodType === 'SPAN');
  const facets = { ...kpi.facets, aggregation: cumulative ? 'CUMULATIVE' : 'FLOW' } as const;
  return makeMeasured({
    kpi: { ...kpi, direction: 'INCREASE', match: 'EXACT', facets, ...told.kpi },
    plan,
    chosen,
    gaps: {
      target: gaps?.target ?? printed(chosen.target),
      actual: gaps?.actual ?? printed(chosen.actual),
    },
    reportedProgress: progress
      ? {
          id: 'progress',
          position: 0,
          kpiId: kpi.id,
          year: 2023,
          value: null,
          raw: '',
          missing: null,
          ...progress,
        }
      : null,
  });
}

/** The sheet of 霧島市: a target without a year, an actual value, nothing else. */
export const sheet = (target: number, actual: number, given: Partial<ObservationEntity> = {}) => [
  observation({
    measure: 'TARGET',
    year: null,
    periodType: 'UNSPECIFIED',
    value: target,
    unit: '件',
    raw: `${target}件`,
    ...given,
  }),
  observation({
    measure: 'ACTUAL',
    year: 2023,
    value: actual,
    unit: '件',
    raw: `${actual}件`,
    ...given,
  }),
];
