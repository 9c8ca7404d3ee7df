import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EvidenceEntity } from '../../src/db/entities/evidence.entity.js';
import { KpiEntity } from '../../src/db/entities/kpi.entity.js';
import { ObservationEntity } from '../../src/db/entities/observation.entity.js';
import { StatisticSeriesEntity } from '../../src/db/entities/statistic-series.entity.js';
import type { Whose } from '../../src/db/memory/choices.js';
import { evidenceOfFigure } from '../../src/db/memory/of-rows.js';
import { type ReleaseInMemory, readRelease } from '../../src/db/memory/release-in-memory.js';
import { documentsOn, type Shelf } from '../../src/db/memory/shelf.js';
import { shelfRoom } from '../../src/db/memory/shelf-room.js';
import { shelvesOf } from '../../src/db/memory/shelves.js';
import { findSorted } from '../../src/lib/find-sorted.js';
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
const FOUND_BY = [
  ...['searchText', 'hasTarget', 'hasActual', 'targetState', 'reachedReason'],
  ...['targetMissing', 'targetYear'],
];

describe('shelves say what the database says', () => {
  test('of every KPI and its figures', async () => {
    const kpis = await api.db.getRepository(KpiEntity).find({ order });
    const figures = await api.db.getRepository(ObservationEntity).find({ order });
    expect(kpis.length).toBeGreaterThan(20);
    for (const kpi of kpis) {
      const names = without(kpi, ...FOUND_BY);
      for (const shelf of await shelvesWith(kpi.id, kpi)) {
        const held = shelf.kpisOf(kpi.municipalityCode).find(({ id }) => id === kpi.id);
        expect(columnsOf(held ?? {}, names)).toEqual(columnsOf(kpi, names));
        const own = figures.filter(({ kpiId }) => kpiId === kpi.id);
        const read = (await memory.shelves.figuresOf(shelf)).of(held?.place ?? -1);
        expect(read.map((one) => columnsOf(one, without(own[0] ?? {})))).toEqual(
          own.map((one) => ({ ...one })),
        );
      }
    }
  });

  test('of every series of official statistics and its figures', async () => {
    const series = await api.db.getRepository(StatisticSeriesEntity).find({ order });
    const figures = await api.db.getRepository(ObservationEntity).find({ order });
    expect(series.length).toBeGreaterThan(20);
    for (const one of series) {
      for (const shelf of await shelvesWith(null, one)) {
        const held = shelf.statisticsOf(one.municipalityCode).find(({ id }) => id === one.id);
        expect(columnsOf(held ?? {}, without(one))).toEqual({ ...one });
        const own = figures.filter(({ statisticId }) => statisticId === one.id);
        const read = (await memory.shelves.figuresOf(shelf)).of(held?.place ?? -1);
        expect(read.map((row) => columnsOf(row, without(own[0] ?? {})))).toEqual(
          own.map((row) => ({ ...row })),
        );
      }
    }
  });

  test('of the evidence of every figure and of the documents that print it', async () => {
    const figures = await api.db.getRepository(ObservationEntity).find({ order });
    const evidence = await api.db.getRepository(EvidenceEntity).find({ order });
    const bySubject = new Map<string, EvidenceEntity[]>();
    for (const one of evidence) {
      bySubject.set(one.subjectId, [...(bySubject.get(one.subjectId) ?? []), one]);
    }
    for (const figure of figures) {
      const own = bySubject.get(figure.id) ?? [];
      expect(own.length).toBeGreaterThan(0);
      const names = without(own[0] ?? {}, 'id', 'position', 'subjectId');
      const printing = own.flatMap(({ startLine, documentId }) => (startLine ? documentId : []));
      for (const shelf of await shelvesWith(figure.kpiId, figure)) {
        const held = await memory.shelves.printedFiguresOf(shelf);
        const row = findSorted(held.count, held.positionOf, figure.position);
        const read = (await memory.shelves.evidenceOf(shelf)).of(row);
        expect(read.map((one) => columnsOf(one, names))).toEqual(
          own.map((one) => columnsOf(one, names)),
        );
        const ids = documentsOn(shelf)
          .of(row)
          .map(({ id }) => id);
        expect(ids.sort()).toEqual([...new Set(printing)].sort());
      }
      expect(await evidenceOfFigure(memory, figure)).toHaveLength(own.length);
    }
  });
});

/** A shelf of each kind that holds a KPI, or with null what a town has of an indicator in official series. */
async function shelvesWith(kpi: string | null, row: Whose): Promise<Shelf[]> {
  const { shelves } = memory;
  const { municipalityCode, indicatorId } = row;
  const forgetful = shelvesOf({ ...memory, db: api.db, room: shelfRoom(1) });
  return [
    kpi === null ? await shelves.ofTown(municipalityCode) : await pageWith(kpi, municipalityCode),
    ...(await shelves.ofIndicators([indicatorId], [municipalityCode])),
    await forgetful.withSeries(kpi === null ? 'official' : 'plans', row),
  ];
}

async function pageWith(kpi: string, municipalityCode: string): Promise<Shelf> {
  const town = memory.shelves.kpisOfTown(municipalityCode);
  const found = (await town.slice(0, town.count)).find(({ id }) => id === kpi);
  if (!found) throw new Error(`${kpi} is on no shelf of its town`);
  return found.shelf;
}
