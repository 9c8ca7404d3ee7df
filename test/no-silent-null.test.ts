import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { IndicatorEntity } from '../src/db/entities/indicator.entity.js';
import { KpiEntity } from '../src/db/entities/kpi.entity.js';
import { ObservationEntity } from '../src/db/entities/observation.entity.js';
import { ReportedProgressEntity } from '../src/db/entities/reported-progress.entity.js';
import { StatisticSeriesEntity } from '../src/db/entities/statistic-series.entity.js';
import type { Comparator, MissingReason } from '../src/domain/vocabulary.js';
import { type Api, openApi } from './api.js';

/** The code of SDMX CL_OBS_STATUS that says each reason: "M cannot exist, L not collected, O ...". */
const STATUS_OF_REASON: Record<MissingReason, string> = {
  NOT_MEASURED: 'L',
  NOT_SET: 'M',
  NOT_PRINTED: 'O',
  NOT_IN_SOURCE: 'O',
  AFTER_DOCUMENT: 'O',
  SUPPRESSED: 'Q',
  NOT_APPLICABLE: 'M',
  IN_WORDS: 'M',
};
/** Codes that a figure can have: normal, break, definition differs, estimate, forecast, below unit, provisional. */
const STATUS_OF_VALUES = ['A', 'B', 'D', 'E', 'F', 'N', 'P'];

/** What makes a figure no point, and the comparator that says so. */
const LIMITS: Record<Exclude<Comparator, 'EQUAL'>, RegExp> = {
  AT_MOST: /以内|以下/,
  AT_LEAST: /以上/,
  LESS_THAN: /未満|を下回/,
  MORE_THAN: /超|を上回/,
  ABOUT: /^約|概ね|おおむね|程度|前後/,
  RANGE: /\d\D*[~〜-]\s*\d/,
};

let api: Api;
let observations: ObservationEntity[];
let progress: ReportedProgressEntity[];
let indicators: Map<string, IndicatorEntity>;
let kpis: Map<string, KpiEntity>;
let statistics: Map<string, StatisticSeriesEntity>;

const byId = <T extends { id: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.id, row]));

beforeAll(async () => {
  api = await openApi();
  observations = await api.db.getRepository(ObservationEntity).find();
  progress = await api.db.getRepository(ReportedProgressEntity).find();
  indicators = byId(await api.db.getRepository(IndicatorEntity).find());
  kpis = byId(await api.db.getRepository(KpiEntity).find());
  statistics = byId(await api.db.getRepository(StatisticSeriesEntity).find());
});
afterAll(() => api.close());

/** The ids of those for which the claim does not hold. */
const breaking = <T extends { id: string }>(rows: Iterable<T>, holds: (row: T) => boolean) =>
  [...rows].filter((row) => !holds(row)).map(({ id }) => id);
const seriesOf = ({ kpiId, statisticId }: ObservationEntity) =>
  kpis.get(kpiId ?? '') ?? statistics.get(statisticId ?? '');

describe('every figure of the database', () => {
  test('there are some of each kind: values, zeros, absences, bounds, without a year', () => {
    const kinds: ((row: ObservationEntity) => boolean)[] = [
      ({ value }) => value !== null && value !== 0,
      ({ value }) => value === 0,
      ({ missing }) => missing !== null,
      ({ comparator }) => comparator !== 'EQUAL',
      ({ year }) => year === null,
    ];
    for (const kind of kinds) expect(observations.filter(kind)).not.toEqual([]);
    expect(progress.some(({ missing }) => missing !== null)).toBe(true);
  });

  test('has a value or a reason, and never both', () => {
    const holds = ({ value, missing }: { value: number | null; missing: string | null }) =>
      value === null ? missing !== null && missing in STATUS_OF_REASON : missing === null;
    expect(breaking(observations, holds)).toEqual([]);
    expect(breaking(progress, holds)).toEqual([]);
  });

  test('has a finite number for a value, and prints something', () => {
    const holds = ({ value, raw }: { value: number | null; raw: string }) =>
      raw.trim() !== '' && (value === null || Number.isFinite(value));
    expect(breaking(observations, holds)).toEqual([]);
    expect(breaking(progress, holds)).toEqual([]);
  });

  test('has the one SDMX code of its reason, or one of those that a value can have', () => {
    const holds = ({ missing, obsStatus }: ObservationEntity) =>
      missing === null
        ? STATUS_OF_VALUES.includes(obsStatus)
        : obsStatus === STATUS_OF_REASON[missing];
    expect(breaking(observations, holds)).toEqual([]);
  });

  test('is a bound, a range or about so exactly where that is printed', () => {
    const printed = (raw: string) =>
      Object.entries(LIMITS).find(([, word]) => word.test(raw.normalize('NFKC')))?.[0] ?? 'EQUAL';
    const figures = observations.filter(({ value }) => value !== null);
    expect(breaking(figures, (row) => row.comparator === printed(row.raw))).toEqual([]);
    expect(
      breaking(observations, (row) => (row.valueTo !== null) === (row.comparator === 'RANGE')),
    ).toEqual([]);
    expect(breaking(progress, ({ raw }) => printed(raw) === 'EQUAL')).toEqual([]);
  });

  test('prints no figure where it is missing: a mark or a word stands there', () => {
    const holds = ({ missing, raw }: { missing: string | null; raw: string }) =>
      missing === null || missing === 'IN_WORDS' || !/\d/.test(raw.normalize('NFKC'));
    expect(breaking(observations, holds)).toEqual([]);
    expect(breaking(progress, holds)).toEqual([]);
  });

  test('belongs to a KPI or to a statistic, of the same town and concept', () => {
    const holds = (row: ObservationEntity) => {
      const series = seriesOf(row);
      const owners = [row.kpiId, row.statisticId].filter((id) => id !== null);
      return (
        owners.length === 1 &&
        series?.municipalityCode === row.municipalityCode &&
        series.indicatorId === row.indicatorId
      );
    };
    expect(breaking(observations, holds)).toEqual([]);
  });

  test('is in a unit that differs from its indicator’s by a power of ten at most', () => {
    const base = (unit: string) => unit.replace(/^(?:千|万|百万|億)(?=[円人件]$)/, '');
    const holds = ({ indicatorId, unit }: ObservationEntity) => {
      const indicator = indicators.get(indicatorId);
      return indicator !== undefined && base(unit) === base(indicator.unit);
    };
    expect(breaking(observations, holds)).toEqual([]);
  });

  test('stands alone at its series, measure and year', () => {
    const places = observations.map(({ kpiId, statisticId, measure, year }) =>
      [kpiId, statisticId, measure, year].join(),
    );
    expect(new Set(places).size).toBe(places.length);
  });

  test('is of the period of its series, where its own is printed', () => {
    const holds = (row: ObservationEntity) => {
      const facets = seriesOf(row)?.facets;
      const sameDay = row.date === null || row.date.slice(5) === facets?.day;
      return sameDay && (row.periodType === 'UNSPECIFIED' || row.periodType === facets?.period);
    };
    expect(breaking(observations, holds)).toEqual([]);
  });
});

describe('every KPI and every series of statistics', () => {
  test('has an indicator that exists', () => {
    const holds = ({ indicatorId }: KpiEntity | StatisticSeriesEntity) =>
      indicators.has(indicatorId);
    expect(kpis.size).toBeGreaterThan(0);
    expect(statistics.size).toBeGreaterThan(0);
    expect(breaking(kpis.values(), holds)).toEqual([]);
    expect(breaking(statistics.values(), holds)).toEqual([]);
  });

  test('names a day only where it is of a day, and a beginning only where it adds up', () => {
    const holds = ({ facets }: KpiEntity | StatisticSeriesEntity) =>
      (facets.day === null || facets.period === 'POINT_IN_TIME') &&
      (facets.since === null || facets.aggregation === 'CUMULATIVE');
    expect(breaking(kpis.values(), holds)).toEqual([]);
    expect(breaking(statistics.values(), holds)).toEqual([]);
  });

  test('has figures: at least one, printed or absent', () => {
    const owners = new Set(observations.flatMap(({ kpiId, statisticId }) => [kpiId, statisticId]));
    expect(breaking(kpis.values(), ({ id }) => owners.has(id))).toEqual([]);
    expect(breaking(statistics.values(), ({ id }) => owners.has(id))).toEqual([]);
  });
});
