import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Comparator, MissingReason } from '../src/domain/vocabulary.js';
import { type Api, openApi } from './api.js';
import { type Facts, factsOf } from './facts.js';
import { askGrid, type GridRequest, randomRequest } from './grid.js';
import { checkRows } from './grid-faults.js';
import { CONCEPTS, type Invented, openInvented } from './invented-figures.js';
import { alwaysIn } from './random.js';
import { checkComparability, checkGroups, checkRanks } from './rank-faults.js';

/** How often each reason, comparator and level was met, so that no claim holds for want of cases. */
type Met = Map<string, number>;

/** What is wrong in the answer to a request. */
async function faultsIn(api: Api, facts: Facts, request: GridRequest, met: Met): Promise<string[]> {
  const faults: string[] = [];
  const fault = (place: string, wanted: unknown, came: unknown) =>
    void faults.push(`${place}: ${JSON.stringify(wanted)} wanted, ${JSON.stringify(came)} came`);
  const indicator = facts.indicators.find(({ id, name }) => [id, name].includes(request.indicator));
  if (!indicator) throw new Error(`no indicator ${request.indicator}`);
  const grid = await askGrid(api, request);
  const pairs = checkRows(facts, indicator, { request, grid, fault });
  const answer = { facts, indicator, grid, pairs, fault };
  checkGroups(answer);
  checkRanks(answer);
  checkComparability(answer);
  const meet = (what: string) => met.set(what, (met.get(what) ?? 0) + 1);
  meet(grid.comparability.level);
  for (const { missing, comparator, rank, denominator } of grid.rows.flatMap((row) => row.cells)) {
    meet(missing ?? `value ${comparator}`);
    if (rank !== null) meet('rank');
    if (denominator) meet('per head');
  }
  return faults;
}

async function claimRight(
  { api, facts }: Pick<Invented, 'api' | 'facts'>,
  cases: number,
  concepts?: readonly string[],
): Promise<Met> {
  const indicators = facts.indicators.filter(({ id }) => !concepts || concepts.includes(id));
  const met: Met = new Map();
  await alwaysIn(cases, async (random) => {
    const request = randomRequest(random, facts, indicators);
    const faults = await faultsIn(api, facts, request, met);
    if (faults.length > 0) throw new Error(`${JSON.stringify(request)}\n${faults.join('\n')}`);
  });
  return met;
}

/** Those of these that were met fewer than five times. */
const seldom = (met: Met, wanted: readonly string[]) =>
  wanted.filter((what) => (met.get(what) ?? 0) < 5);

describe('every cell, rank, group and summary of any comparison is as the figures want it', () => {
  let api: Api;
  let invented: Invented;
  beforeAll(async () => {
    // Some grids are larger than one answer of the service may be.
    api = await openApi({ largestCost: 20_000 });
    invented = await openInvented();
  });
  afterAll(() => Promise.all([api.close(), invented.close()]));

  test('in the database', async () => {
    const met = await claimRight({ api, facts: await factsOf(api.db) }, 120);
    const reasons = ['NOT_IN_SOURCE', 'NOT_SET', 'AFTER_DOCUMENT', 'NOT_APPLICABLE'];
    expect(seldom(met, [...reasons, 'value EQUAL', 'rank', 'per head'])).toEqual([]);
  });

  test('where many towns have figures of many definitions, bounds and marks', async () => {
    const met = await claimRight(invented, 60, CONCEPTS);
    const figures = Object.values(Comparator).map((one) => `value ${one}`);
    expect(
      seldom(met, [
        ...Object.values(MissingReason),
        ...figures,
        'rank',
        'per head',
        'NOT_COMPARABLE',
      ]),
    ).toEqual([]);
    expect(met.get('WITH_CAUTION')).toBeGreaterThan(0);
  });
});
