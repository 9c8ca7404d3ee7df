import { expect, test } from '@jest/globals';
import { planRows } from '../../web/timeline/plan-rows.js';
import { barOf, dayIn, spanOf, startIn, ticksOf } from '../../web/timeline/plan-years.js';

const plan = (id: string, start: number | null, end: number | null, ...precedes: string[]) => ({
  id,
  period: start === null && end === null ? null : { startFiscalYear: start, endFiscalYear: end },
  precedes: precedes.map((id) => ({ id })),
});

test('a plan that takes the place of another stands right below it, also without years', () => {
  const rows = planRows([
    plan('other', 2022, 2031),
    plan('old', 2018, 2022, 'next'),
    plan('next', 2023, 2027, 'after'),
    plan('after', null, null),
    plan('alone', null, null),
  ]);
  expect(rows.map(({ plan, before, leadsOn }) => [plan.id, before?.id ?? null, leadsOn])).toEqual([
    ['old', null, true],
    ['next', 'old', true],
    ['after', 'next', false],
    ['other', null, false],
  ]);
});

test('plans that follow each other in a circle are shown all the same, each once', () => {
  const rows = planRows([plan('a', 2020, 2021, 'b'), plan('b', 2022, 2023, 'a')]);
  expect(rows.map(({ plan }) => plan.id).sort()).toEqual(['a', 'b']);
});

test('a year that is not printed leaves its end open, up to the end of the line', () => {
  const span = spanOf([plan('a', 2020, null), plan('b', null, 2029)]);
  expect(span).toEqual({ first: 2020, last: 2029 });
  if (!span) return;
  expect(barOf(plan('a', 2025, null), span)).toEqual({
    ...{ left: 50, width: 50, openStart: false, openEnd: true },
  });
  expect(barOf(plan('c', null, null), span)).toBeNull();
});

test('a day lies in the 年度 that begins in April', () => {
  const span = { first: 2020, last: 2029 };
  expect(dayIn('2026-04-01', span)).toBe(startIn(2026, span));
  expect(dayIn('2026-03-31', span)).toBeCloseTo(startIn(2026, span), 1);
  expect(dayIn('2026-03-31', span)).toBeLessThan(startIn(2026, span));
  expect(dayIn('2019-12-31', span)).toBeNull();
  expect(dayIn('2030-04-02', span)).toBeNull();
});

test('the years along the line are round and few', () => {
  expect(ticksOf({ first: 2006, last: 2045 })).toEqual([2010, 2020, 2030, 2040]);
  expect(ticksOf({ first: 2022, last: 2026 })).toEqual([2022, 2023, 2024, 2025, 2026]);
});
