import { describe, expect, test } from '@jest/globals';
import { runsOf } from '../../web/policy/phase-runs.js';
import { growTree } from '../../web/policy/policy-tree.js';
import { barOf, spanOf } from '../../web/timeline/plan-years.js';

const policy = (id: string, parent: string | null) => ({
  id,
  parent: parent ? { id: parent } : null,
});

describe('a tree of policies', () => {
  test('keeps the order of the document, also where a parent comes after its children', () => {
    const tree = growTree([
      policy('a/1', 'a'),
      policy('a/1/1', 'a/1'),
      policy('b', null),
      policy('a', null),
    ]);
    expect(tree.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(tree[0]?.policy?.id).toBe('a');
    expect(tree[0]?.children[0]?.children.map(({ id }) => id)).toEqual(['a/1/1']);
  });

  test('names a parent that has not come yet', () => {
    const [root] = growTree([policy('a/1', 'a')]);
    expect(root).toMatchObject({ id: 'a', policy: null, stub: { id: 'a' } });
  });
});

test('years of one phase are one run; a blank year is a run of its own', () => {
  const year = (fiscalYear: number, phase: string | null) => ({ fiscalYear, phase });
  expect(
    runsOf([year(2013, '検討'), year(2014, '実施'), year(2015, '実施'), year(2016, null)]),
  ).toEqual([
    { phase: '検討', from: 2013, to: 2013 },
    { phase: '実施', from: 2014, to: 2015 },
    { phase: null, from: 2016, to: 2016 },
  ]);
});

test('an end that is not printed stays open, and a plan without years has no bar', () => {
  const plan = (startFiscalYear: number | null, endFiscalYear: number | null) => ({
    period: { startFiscalYear, endFiscalYear },
  });
  const span = spanOf([plan(2020, null), plan(2021, 2029), { period: null }]);
  expect(span).toEqual({ first: 2020, last: 2029 });
  if (!span) return;
  expect(barOf(plan(2021, 2025), span)).toEqual({
    left: 10,
    width: 50,
    openStart: false,
    openEnd: false,
  });
  expect(barOf(plan(2020, null), span)).toEqual({
    left: 0,
    width: 100,
    openStart: false,
    openEnd: true,
  });
  expect(barOf(plan(null, 2024), span)).toEqual({
    left: 0,
    width: 50,
    openStart: true,
    openEnd: false,
  });
  expect(barOf({ period: null }, span)).toBeNull();
  expect(spanOf([{ period: null }])).toBeNull();
});
