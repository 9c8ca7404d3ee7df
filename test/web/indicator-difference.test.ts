import { expect, test } from '@jest/globals';
import { indicatorDifference } from '../../web/frozen/indicator-difference.js';
import type { IndicatorQuery } from '../../web/queries/indicator.js';
import { official, row } from './comparison.js';

const answer = (concept: object | null, rows: object[]) =>
  ({ indicator: concept, compare: { rows } }) as unknown as IndicatorQuery;
const CONCEPT = {
  name: '出生数',
  nameEn: 'Births',
  aliases: [],
  unit: '人',
  facets: { note: null },
};

test('parts of a definition that differ are named, series that came and went are counted', () => {
  const before = answer(CONCEPT, [row([]), official('1', [])]);
  const later = { ...CONCEPT, unit: '件', facets: { note: '速報' } };
  expect(
    indicatorDifference(
      before,
      answer(later, [official('1', []), official('2', []), official('3', [])]),
    ),
  ).toEqual({ parts: ['unit', 'meaning'], added: 2, removed: 1 });
  expect(indicatorDifference(before, before)).toEqual({ parts: [], added: 0, removed: 0 });
});

test('a town without a series is none, and an indicator that is gone is not compared', () => {
  const none = row([], { kpi: null });
  expect(indicatorDifference(answer(CONCEPT, []), answer(CONCEPT, [none]))?.added).toBe(0);
  expect(indicatorDifference(answer(CONCEPT, []), answer(null, []))).toBeNull();
});
