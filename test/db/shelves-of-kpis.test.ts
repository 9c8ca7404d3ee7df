import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { KpiEntity } from '../../src/db/entities/kpi.entity.js';
import { evidenceOfFigure, figuresOfKpi } from '../../src/db/memory/of-rows.js';
import { readRelease } from '../../src/db/memory/release-in-memory.js';
import { type Api, openApi } from '../api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const TOWN = '122360';

test('the KPIs of a town come as the database has them, whichever part is asked for', async () => {
  const rows = await api.db
    .getRepository(KpiEntity)
    .find({ where: { municipalityCode: TOWN }, order: { position: 'ASC' } });
  const ids = rows.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(20);
  const { shelves } = await readRelease(api.db);
  const town = shelves.kpisOfTown(TOWN);
  expect(town.count).toBe(ids.length);
  for (const [from, to] of [
    [0, 1],
    [0, 20],
    [17, 23],
    [20, 100],
    [ids.length, ids.length + 5],
  ] as const) {
    const part = await town.slice(from, to);
    expect(part.map(({ id }) => id)).toEqual(ids.slice(from, to));
    expect(part.map(town.placeOf)).toEqual(part.map((_, i) => from + i));
  }
  const other = shelves.kpisOfTown('011002');
  expect([other.count, await other.slice(0, 20)]).toEqual([0, []]);
});

test('the figures of a KPI are read with those of the KPIs beside it, not with all of its town', async () => {
  const memory = await readRelease(api.db);
  const town = memory.shelves.kpisOfTown(TOWN);
  const kpis = await town.slice(0, town.count);
  const [first] = kpis;
  expect(kpis.at(-1)?.shelf).not.toBe(first?.shelf);
  for (const kpi of kpis) {
    const [figure] = await figuresOfKpi(memory, kpi);
    expect(figure?.kpiId).toBe(kpi.id);
    const [evidence] = figure ? await evidenceOfFigure(memory, figure) : [];
    expect(evidence).toBeDefined();
    if (kpi === first) expect(kpis.at(-1)?.shelf.figures).toBeNull();
  }
});

test('which documents print the figures is read where it is asked for, not on a walk', async () => {
  const memory = await readRelease(api.db);
  const [kpi] = await memory.shelves.kpisOfTown(TOWN).slice(0, 1);
  if (!kpi) throw new Error('the town has KPIs');
  const [figure] = await figuresOfKpi(memory, kpi);
  expect(kpi.shelf.documents).toBeNull();
  expect(() => figure?.documents).toThrow('read before they are used');
  const printed = await memory.shelves.printedFiguresOf(kpi.shelf);
  const evidence = figure ? await evidenceOfFigure(memory, figure) : [];
  const ids = printed.of(kpi.place)[0]?.documents.map(({ id }) => id);
  expect(ids).toEqual([...new Set(evidence.map(({ documentId }) => documentId))]);
});

test('a cursor behind which KPIs of a town are asked for is of one of them', async () => {
  const query =
    'query ($after: String) { municipality(code: "122360") { kpis(after: $after) { nodes { id } } } }';
  const { data } = await api.ask(
    '{ municipality(code: "462187") { kpis { pageInfo { endCursor } } } }',
  );
  const after = data.municipality.kpis.pageInfo.endCursor;
  expect(after).not.toBeNull();
  const { errors } = await api.ask(query, { after });
  expect(errors?.[0]?.extensions?.code).toBe('BAD_CURSOR');
});
