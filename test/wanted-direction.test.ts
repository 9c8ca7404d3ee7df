import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Direction } from '../src/domain/vocabulary.js';
import { wantedDirection } from '../src/features/kpis/wanted-direction.js';
import { type Api, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi({ largestCost: Number.POSITIVE_INFINITY });
});
afterAll(async () => await api.close());

test('an indicator has the one direction that its KPIs want, or says why there is none', async () => {
  const { data } = await api.ask(
    `{ indicators(first: 100) { nodes { id direction directionNote(language: EN)
       kpis(first: 100) { nodes { direction match } } } } }`,
  );
  const notes = new Set<string | null>();
  for (const { direction, directionNote, kpis } of data.indicators.nodes) {
    const own = kpis.nodes.filter(({ match }: { match: string }) => match !== 'RELATED');
    const wanted = new Set(own.flatMap(({ direction: one }: { direction: string }) => one ?? []));
    expect(direction).toBe(wanted.size === 1 ? [...wanted][0] : null);
    expect(directionNote === null).toBe(direction !== null);
    expect(directionNote === 'No plan that was read has a KPI of it.').toBe(own.length === 0);
    notes.add(directionNote);
  }
  expect(notes.size).toBeGreaterThan(1);
});

test('plans that differ leave it open', () => {
  const directions = new Map<string, Set<Direction | null>>([
    ['a', new Set(['INCREASE', null])],
    ['b', new Set(['INCREASE', 'DECREASE'])],
    ['c', new Set([null])],
  ]);
  const memory = { counts: { directions } } as never;
  expect(['a', 'b', 'c', 'd'].map((id) => wantedDirection(memory, id))).toEqual([
    { direction: 'INCREASE', reason: null },
    { direction: null, reason: 'DIFFERENT' },
    { direction: null, reason: 'NOT_SAID' },
    { direction: null, reason: 'NO_KPI' },
  ]);
});
