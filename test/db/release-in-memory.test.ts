import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EvidenceEntity } from '../../src/db/entities/evidence.entity.js';
import { KpiEntity } from '../../src/db/entities/kpi.entity.js';
import { ObservationEntity } from '../../src/db/entities/observation.entity.js';
import { StatisticSeriesEntity } from '../../src/db/entities/statistic-series.entity.js';
import { type ReleaseInMemory, readRelease } from '../../src/db/memory/release-in-memory.js';
import { type Api, openApi } from '../api.js';

let api: Api;
let memory: ReleaseInMemory;

beforeAll(async () => {
  api = await openApi();
  memory = await readRelease(api.db);
});
afterAll(() => api.close());

/** A row as an object of its own, without what only the database has. */
function columnsOf(row: object, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, row[name as keyof typeof row]]));
}
const order = { position: 'ASC' } as const;
const without = (row: object, ...left: string[]) =>
  Object.keys(row).filter((name) => !left.includes(name));

/** What lists of KPIs are found by, in the database alone. */
const FOUND_BY = ['searchText', 'hasTarget', 'hasActual', 'targetState'];

describe('a release in memory says what the database says', () => {
  test('of every KPI and its figures', async () => {
    const kpis = await api.db.getRepository(KpiEntity).find({ order });
    const figures = await api.db.getRepository(ObservationEntity).find({ order });
    expect(kpis.length).toBeGreaterThan(20);
    for (const kpi of kpis) {
      const names = without(kpi, ...FOUND_BY);
      const held = memory.kpis.ofTown(kpi.municipalityCode).find(({ id }) => id === kpi.id);
      expect(columnsOf(held ?? {}, names)).toEqual(columnsOf(kpi, names));
      const own = figures.filter(({ kpiId }) => kpiId === kpi.id);
      expect(
        memory.figures.ofKpi(kpi.position).map((one) => columnsOf(one, without(own[0] ?? {}))),
      ).toEqual(own.map((one) => ({ ...one })));
    }
  });

  test('of every series of official statistics and its figures', async () => {
    const series = await api.db.getRepository(StatisticSeriesEntity).find({ order });
    const figures = await api.db.getRepository(ObservationEntity).find({ order });
    expect(series.length).toBeGreaterThan(20);
    for (const one of series) {
      const held = memory.statistics.ofTown(one.municipalityCode).find(({ id }) => id === one.id);
      expect(columnsOf(held ?? {}, without(one))).toEqual({ ...one });
      const own = figures.filter(({ statisticId }) => statisticId === one.id);
      expect(
        memory.figures
          .ofStatistic(one.position)
          .map((row) => columnsOf(row, without(own[0] ?? {}))),
      ).toEqual(own.map((row) => ({ ...row })));
    }
  });

  test('of the evidence of every figure', async () => {
    const figures = await api.db.getRepository(ObservationEntity).find({ order });
    const evidence = await api.db.getRepository(EvidenceEntity).find({ order });
    for (const { id, position } of figures) {
      const own = evidence.filter(({ subjectId }) => subjectId === id);
      expect(own.length).toBeGreaterThan(0);
      const names = without(own[0] ?? {}, 'id', 'position', 'subjectId');
      expect(memory.evidence.of(position).map((one) => columnsOf(one, names))).toEqual(
        own.map((one) => columnsOf(one, names)),
      );
    }
  });
});
