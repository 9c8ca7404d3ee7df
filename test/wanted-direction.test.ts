import { afterAll, beforeAll, expect, test } from '@jest/globals';
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

test('plans that differ leave it open, and what is only related says nothing', () => {
  const rows = [
    ['a', 'EXACT', 'INCREASE'],
    ['a', 'NARROW', null],
    ['b', 'EXACT', 'INCREASE'],
    ['b', 'CLOSE', 'DECREASE'],
    ['c', 'EXACT', null],
    ['d', 'RELATED', 'INCREASE'],
  ] as const;
  const column = (i: number) => ({ at: (row: number) => rows[row]?.[i] });
  const columns = { indicatorId: column(0), match: column(1), direction: column(2) };
  const memory = { kpis: { count: rows.length, columns } } as never;
  expect(['a', 'b', 'c', 'd'].map((id) => wantedDirection(memory, id))).toEqual([
    { direction: 'INCREASE', reason: null },
    { direction: null, reason: 'DIFFERENT' },
    { direction: null, reason: 'NOT_SAID' },
    { direction: null, reason: 'NO_KPI' },
  ]);
});
