import { describe, expect, test } from '@jest/globals';
import { type DataSource, type EntityTarget, FindOperator } from 'typeorm';
import { IndicatorEntity } from '../../../src/db/entities/indicator.entity.js';
import type { KpiEntity } from '../../../src/db/entities/kpi.entity.js';
import { ObservationEntity } from '../../../src/db/entities/observation.entity.js';
import { ReportedProgressEntity } from '../../../src/db/entities/reported-progress.entity.js';
import { StatisticSeriesEntity } from '../../../src/db/entities/statistic-series.entity.js';
import type { ReleaseInMemory } from '../../../src/db/memory/release-in-memory.js';
import { measure } from '../../../src/features/attainment/measure.js';
import type { Context } from '../../../src/features/context.js';
import { document, furusato, observation, kpi as row, statistic } from '../compare/entities.js';

const kpi: KpiEntity = { ...row, direction: 'INCREASE', match: 'EXACT' };

const progress = (year: number | null, value: number) => ({
  id: `progress/${year}`,
  kpiId: kpi.id,
  year,
  value,
  raw: `${value}％`,
  missing: null,
});
const counted = (given: Partial<ObservationEntity>) =>
  observation({
    measure: 'ACTUAL',
    kpiId: null,
    statisticId: statistic.id,
    value: 760582000,
    unit: '円',
    ...given,
  });

/** What the tables hold. */
type Tables = Map<unknown, object[]>;
const tables = (change: [unknown, object[]][] = []): Tables =>
  new Map<unknown, object[]>([
    [
      ObservationEntity,
      [
        observation({ measure: 'BASELINE', year: 2021, value: 375284 }),
        observation({ measure: 'TARGET', year: 2023, value: 500000 }),
        counted({ year: 2023 }),
      ],
    ],
    [ReportedProgressEntity, []],
    [StatisticSeriesEntity, [statistic]],
    [IndicatorEntity, [furusato, { ...furusato, id: 'births' }]],
    ...change,
  ]);

/** A request against tables in memory. */
function contextOf(held: Tables): Context {
  const meets = (row: object, where: object) =>
    Object.entries(where).every(([column, operator]) => {
      const wanted: unknown[] = operator instanceof FindOperator ? operator.value : [operator];
      return wanted.includes(row[column as keyof typeof row]);
    });
  const getRepository = (entity: EntityTarget<object>) => {
    const findBy = async (where: object) =>
      (held.get(entity) ?? []).filter((one) => meets(one, where));
    return { findBy, find: ({ where }: { where: object }) => findBy(where) };
  };
  const rows = (entity: unknown) => held.get(entity) ?? [];
  const byId = (entity: unknown) =>
    new Map(rows(entity).map((one) => [(one as { id: string }).id, one]));
  const figures = rows(ObservationEntity) as ObservationEntity[];
  const statistics = rows(StatisticSeriesEntity) as StatisticSeriesEntity[];
  const shelf = {
    kpis: [{ ...kpi, place: 0 }],
    statistics: statistics.map((one, i) => ({ ...one, position: i, place: 1 + i })),
    statisticsOf: (code: string) =>
      shelf.statistics.flatMap((one) => (one.municipalityCode === code ? { ...one, shelf } : [])),
  };
  const of = (place: number) =>
    figures.filter(({ kpiId, statisticId }) =>
      place === 0 ? kpiId === kpi.id : statisticId === statistics[place - 1]?.id,
    );
  const memory = {
    indicators: { byId: byId(IndicatorEntity) },
    shelves: { withSeries: async () => shelf, printedFiguresOf: () => ({ of }) },
  };
  return {
    db: { getRepository } as unknown as DataSource,
    memory: memory as unknown as ReleaseInMemory,
    releases: { list: async () => [], open: async () => null },
    filesOf: () => [],
    textOf: async () => ({ missing: 'NOT_HELD' }),
    publicUrl: () => '',
    state: { permanent: false, lasting: true },
  };
}

const official = (change: [unknown, object[]][], own: Partial<KpiEntity> = {}) =>
  measure(contextOf(tables(change)), { ...kpi, ...own }, { year: 2023, against: 'OFFICIAL' });

describe('the official series of a KPI', () => {
  test('is that of the same town and concept', async () => {
    expect(await official([])).toMatchObject({ value: 308.94, actual: { value: 760582000 } });
    expect(await official([], { indicatorId: 'births' })).toMatchObject({ actual: null });
    expect(await official([], { municipalityCode: '462187' })).toMatchObject({ actual: null });
  });

  test('is none that is only related, on either side', async () => {
    const related = [{ ...statistic, match: 'RELATED' }];
    expect(await official([[StatisticSeriesEntity, related]])).toMatchObject({
      reasonCode: 'NO_ACTUAL',
      missing: 'NOT_IN_SOURCE',
    });
    expect(await official([], { match: 'RELATED' })).toMatchObject({ actual: null });
  });

  test('is none that may not be compared with the KPI', async () => {
    const facets = { ...kpi.facets, scope: 'ONE_PROGRAMME' } as const;
    expect(await official([], { facets })).toMatchObject({ actual: null });
  });

  test('is none whose figures cannot be shown in the unit of the KPI', async () => {
    expect(await official([], { unit: '件' })).toMatchObject({ actual: null });
  });
});

describe("the town's own rate", () => {
  const actual = observation({ measure: 'ACTUAL', year: 2023, value: 600000 });
  const with2Rates: [unknown, object[]][] = [
    [ObservationEntity, [...(tables().get(ObservationEntity) ?? []), actual]],
    [ReportedProgressEntity, [progress(2022, 90), progress(2023, 120)]],
  ];

  test('is that of the year of the actual value', async () => {
    const context = contextOf(tables(with2Rates));
    const measured = await measure(context, kpi, { year: 2023, against: null });
    expect(measured.reportedProgress?.value).toBe(120);
  });

  test('is not held against an official count', async () => {
    expect((await official(with2Rates)).reportedProgress).toBeNull();
  });

  test('of another year is none', async () => {
    const other = [...with2Rates.slice(0, 1), [ReportedProgressEntity, [progress(2022, 90)]]];
    const context = contextOf(tables(other as [unknown, object[]][]));
    const measured = await measure(context, kpi, { year: 2023, against: 'PLAN' });
    expect(measured.reportedProgress).toBeNull();
  });
});

describe('why an actual value is missing', () => {
  const inPlan = (knownThrough: string) => {
    const documents = [document({ id: 'late', knownThrough })];
    const printed = observation({ measure: 'TARGET', year: 2023, value: 500000, documents });
    return measure(contextOf(tables([[ObservationEntity, [printed]]])), kpi, {
      year: 2023,
      against: 'PLAN',
    });
  };

  test('goes by the newest document that its figures stand in', async () => {
    expect((await inPlan('2024-03-30')).missing).toBe('AFTER_DOCUMENT');
    expect((await inPlan('2024-03-31')).missing).toBe('NOT_IN_SOURCE');
  });

  test('is as printed where an absence is printed', async () => {
    const dash = observation({ measure: 'ACTUAL', year: 2023, missing: 'NOT_MEASURED' });
    const rows = [...(tables().get(ObservationEntity) ?? []), dash];
    const context = contextOf(tables([[ObservationEntity, rows]]));
    const measured = await measure(context, kpi, { year: 2023, against: 'PLAN' });
    expect(measured).toMatchObject({ reasonCode: 'NO_ACTUAL', missing: 'NOT_MEASURED' });
  });
});
