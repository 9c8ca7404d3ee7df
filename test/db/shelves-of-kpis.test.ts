import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { evidenceOfFigure, figuresOfKpi } from '../../src/db/memory/of-rows.js';
import { readRelease } from '../../src/db/memory/release-in-memory.js';
import { type Api, openApi } from '../api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('the figures of a KPI are read with those of the KPIs beside it, not with all of its town', async () => {
  const memory = await readRelease(api.db);
  const town = await memory.shelves.ofTown('plans', '122360');
  expect(town.kpis.length).toBeGreaterThan(20);
  const pages = new Set<unknown>();
  for (const kpi of town.kpis) {
    const [figure] = await figuresOfKpi(memory, kpi);
    expect(figure?.kpiId).toBe(kpi.id);
    if (!figure) continue;
    const [evidence] = await evidenceOfFigure(memory, figure);
    expect(evidence).toBeDefined();
    expect(figure.shelf.kpis.length).toBeLessThanOrEqual(16);
    pages.add(figure.shelf);
  }
  expect(pages.size).toBeGreaterThan(1);
  expect(town.figures).toBeNull();
  // What is there is taken.
  const figures = await memory.shelves.figuresOf(town);
  const [kpi] = town.kpis;
  expect(kpi && figuresOfKpi(memory, kpi)).toEqual(figures.of(0));
});
