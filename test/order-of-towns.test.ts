import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';
import { factsOf } from './facts.js';
import { askGrid, type Grid, type GridRequest, randomRequest, seriesKey } from './grid.js';
import { CONCEPTS, type Invented, openInvented } from './invented-figures.js';
import { alwaysIn, type Random } from './random.js';

/** All that an answer says but the order of its rows and the names of its groups. */
function withoutOrder({ unit, years, rows, comparability, summaries }: Grid) {
  const members = new Map<string, string[]>();
  for (const row of rows) {
    const { comparableGroup: group } = row;
    if (group !== null) members.set(group, [...(members.get(group) ?? []), seriesKey(row)].sort());
  }
  const groupOf = (name: string | null) => (name === null ? null : members.get(name));
  const sorted = <T>(list: readonly T[]) => list.map((one) => JSON.stringify(one)).sort();
  return {
    unit,
    years,
    rows: sorted(
      rows.map((row) => ({
        ...row,
        comparableGroup: groupOf(row.comparableGroup) ?? null,
        // Named for its first row.
        besideGroup: rows
          .filter((one) => row.besideGroup !== null && one.besideGroup === row.besideGroup)
          .map(seriesKey)
          .sort(),
      })),
    ),
    level: comparability.level,
    // The sentence names the first towns in the order of the rows.
    reasons: sorted(
      comparability.reasons.map(({ code, level, municipalities }) => ({
        code,
        level,
        towns: municipalities.map((one) => one.code).sort(),
      })),
    ),
    summaries: sorted(
      summaries.map((one) => ({ ...one, comparableGroup: groupOf(one.comparableGroup) })),
    ),
  };
}

type Choose = (random: Random) => GridRequest;

/** Asks for the same towns in two orders. */
async function claimSame(api: Api, cases: number, choose: Choose) {
  const seen = { groups: 0, reordered: 0 };
  await alwaysIn(cases, async (random) => {
    const request = choose(random);
    const municipalities = random.shuffle(request.municipalities);
    const one = await askGrid(api, request);
    const other = await askGrid(api, { ...request, municipalities });
    expect(withoutOrder(other)).toEqual(withoutOrder(one));
    seen.groups += new Set(one.rows.map(({ comparableGroup }) => comparableGroup)).size;
    const order = ({ rows }: Grid) => JSON.stringify(rows.map(seriesKey));
    if (order(one) !== order(other)) seen.reordered++;
  });
  return seen;
}

describe('the order in which towns are asked for changes nothing but the order of the rows', () => {
  let api: Api;
  let invented: Invented;
  beforeAll(async () => {
    api = await openApi();
    invented = await openInvented();
  });
  afterAll(() => Promise.all([api.close(), invented.close()]));

  test('in the database', async () => {
    const facts = await factsOf(api.db);
    const seen = await claimSame(api, 20, (random) => randomRequest(random, facts));
    expect(seen.reordered).toBeGreaterThan(10);
  });

  test('where many towns have figures of many definitions', async () => {
    const { ownTowns } = invented.facts;
    const seen = await claimSame(invented.api, 25, ({ integer, pick, shuffle }) => ({
      indicator: pick(CONCEPTS),
      municipalities: shuffle(ownTowns).slice(0, integer(6, 20)),
      years: { from: 2015, to: 2019 },
      measures: null,
      per: null,
    }));
    expect(seen.reordered).toBe(25);
    expect(seen.groups).toBeGreaterThan(75);
  });
});
