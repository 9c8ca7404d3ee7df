import { cpSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dataSource } from '../src/db/data-source.js';
import { seedDatabase } from '../src/releases/seed.js';
import { type Api, openApi, serve } from './api.js';
import { type Facts, factsOf } from './facts.js';
import { MINIMAL, newFolder, put, removeFolders } from './ingest/seeds-folder.js';

let api: Api;
let facts: Facts;
beforeAll(async () => {
  api = await openApi();
  facts = await factsOf(api.db);
});
afterAll(async () => {
  await api.close();
  removeFolders();
});

/** The ids of all records of a list that a filter lets through. */
async function ids(list: string, filter: string, of = api): Promise<string[]> {
  const { data, errors } = await of.ask(
    `{ ${list}(first: 100, filter: { ${filter} }) { totalCount nodes { id } } }`,
  );
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = data[list];
  if (totalCount <= 100) expect(nodes).toHaveLength(totalCount);
  return nodes.map(({ id }: { id: string }) => id);
}

async function refusal(query: string) {
  const { status, errors } = await api.ask(query);
  return { status, code: errors?.[0]?.extensions?.code, message: errors?.[0]?.message };
}

describe('KPIs', () => {
  test.each(['REACHED', 'NOT_REACHED', 'OPEN'])(
    'that are %s are those, and no others',
    async (state) => {
      const wanted = facts.kpis.filter(({ targetState }) => targetState === state);
      expect(await ids('kpis', `reached: ${state}`)).toEqual(wanted.map(({ id }) => id));
    },
  );

  test('are found by several states at once, and by none', async () => {
    expect(await ids('kpis', 'reached: [REACHED, NOT_REACHED, OPEN]')).toHaveLength(
      facts.kpis.length,
    );
    expect(await ids('kpis', 'reached: []')).toEqual([]);
  });

  // 香取市 prints targets of 令和5, 7 and 9 (2023, 2025, 2027), of these two － for 令和9; 霧島市 prints no year.
  const UNTIL_2025 = ['katori/kpi/6-6/staff-headcount', 'katori/kpi/6-6/paternity-leave-rate'];
  const UNDATED = ['82', '83', '84', '85'].map((no) => `kirishima/kpi/5-3/${no}`);

  test('are found by the year of their target, those without a printed year where they are wanted', async () => {
    const until = 'targetYears: { from: 2024, to: 2026 }';
    expect(await ids('kpis', until)).toEqual(UNTIL_2025);
    expect(await ids('kpis', `${until}, undatedTarget: false`)).toEqual(UNTIL_2025);
    expect(await ids('kpis', `${until}, undatedTarget: true`)).toEqual([...UNTIL_2025, ...UNDATED]);
    expect(await ids('kpis', 'undatedTarget: true')).toEqual(UNDATED);
    expect(await ids('kpis', 'undatedTarget: false')).toHaveLength(23);
    expect(await ids('kpis', 'undatedTarget: true, targetYears: { to: 2023 }')).toEqual([
      'katori/kpi/6-7/furusato-nozei-amount',
      ...UNDATED,
    ]);
    expect(
      await refusal('{ kpis(filter: { targetYears: { from: 2027, to: 2023 } }) { totalCount } }'),
    ).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('are found by why their target is left open', async () => {
    // 霧島市 prints 未把握 for the actual values of both.
    expect(await ids('kpis', 'missing: NOT_MEASURED')).toEqual(UNDATED.slice(2));
    expect(await ids('kpis', 'reachedReason: NO_ACTUAL')).toHaveLength(24);
    expect(await ids('kpis', 'reachedReason: NO_ACTUAL, missing: AFTER_DOCUMENT')).toHaveLength(22);
    expect(await ids('kpis', 'reachedReason: NO_TARGET')).toEqual([]);
  });

  test('are sorted and counted by what became of their target', async () => {
    const { data } = await api.ask(`{
      kpis(first: 3, orderBy: { field: TARGET_YEAR }) {
        nodes { id attainment { targetYear } }
        years: facets(by: TARGET_YEAR) { groups { key count reason } }
        reached: facets(by: REACHED) { groups { key labelEn count } }
        missing: facets(by: MISSING) { groups { key count reason } }
      }
    }`);
    expect(
      data.kpis.nodes.map(
        ({ attainment }: { attainment: { targetYear: number } }) => attainment.targetYear,
      ),
    ).toEqual([2023, 2025, 2025]);
    expect(data.kpis.years.groups).toEqual([
      { key: '2027', count: 20, reason: null },
      { key: '2025', count: 2, reason: null },
      { key: '2023', count: 1, reason: null },
      { key: null, count: 4, reason: 'NOT_PRINTED' },
    ]);
    expect(data.kpis.reached.groups).toEqual([
      { key: 'OPEN', labelEn: 'Cannot be said', count: 24 },
      { key: 'REACHED', labelEn: 'Reached', count: 3 },
    ]);
    expect(data.kpis.missing.groups).toEqual([
      { key: 'AFTER_DOCUMENT', count: 22, reason: null },
      { key: 'NOT_MEASURED', count: 2, reason: null },
      { key: null, count: 3, reason: 'HAS_VALUE' },
    ]);
  });

  test('with an actual value and those without make up all', async () => {
    const [withOne, without] = [
      await ids('kpis', 'hasActual: true'),
      await ids('kpis', 'hasActual: false'),
    ];
    expect(withOne).toEqual(
      facts.kpis
        .filter(({ municipalityCode }) => municipalityCode === '462187')
        .slice(0, 2)
        .map(({ id }) => id),
    );
    expect(withOne.length + without.length).toBe(facts.kpis.length);
    expect(await ids('kpis', 'hasTarget: false')).toEqual([]);
  });

  test('of a plan are with its parts those of the parts, too', async () => {
    const late = 'katori/plan/second-comprehensive-plan-late';
    const whole = 'katori/plan/second-comprehensive-plan';
    const own = facts.kpis.filter(({ planId }) => planId === late).map(({ id }) => id);
    expect(own).toHaveLength(23);
    expect(await ids('kpis', `planId: "${late}"`)).toEqual(own);
    expect(await ids('kpis', `planId: "${whole}"`)).toEqual([]);
    expect(await ids('kpis', `planId: "${whole}", includeDescendants: true`)).toEqual(own);
  });

  test('of a policy are with those below it those that measure these', async () => {
    const below = `policyId: "katori/policy/6-5", includeDescendants: true`;
    expect(await ids('kpis', `policyId: "katori/policy/6-5"`)).toEqual([]);
    const wanted = facts.kpis.filter(({ policyId }) => policyId?.startsWith('katori/policy/6-5/'));
    expect(wanted).toHaveLength(7);
    expect(await ids('kpis', below)).toEqual(wanted.map(({ id }) => id));
  });

  test('below a policy are found in the list of a town, too', async () => {
    const { data } = await api.ask(`{ municipality(code: "香取市") {
      kpis(first: 2, filter: { policyId: "katori/policy/6", includeDescendants: true, reached: OPEN }) {
        totalCount nodes { id }
      }
    } }`);
    expect(data.municipality.kpis.totalCount).toBe(22);
    expect(data.municipality.kpis.nodes).toHaveLength(2);
  });
});

describe('policies', () => {
  test('right below one, and at any depth', async () => {
    const children = await ids('policies', 'parentId: "katori/policy/6"');
    expect(children).toEqual(
      ['6-1', '6-2', '6-3', '6-4', '6-5', '6-6', '6-7'].map((one) => `katori/policy/${one}`),
    );
    const all = await ids('policies', 'parentId: "katori/policy/6-2", includeDescendants: true');
    expect(all.length).toBeGreaterThan(2);
    expect(all.every((id) => id.startsWith('katori/policy/6-2/'))).toBe(true);
    expect(all).not.toContain('katori/policy/6-2');
  });

  test('on a theme are with those below more, and hold the same', async () => {
    const own = await ids('policies', 'theme: "sdgs"');
    const all = await ids('policies', 'theme: "sdgs", includeDescendants: true');
    expect(all.length).toBeGreaterThan(own.length);
    expect(all).toEqual(expect.arrayContaining(own));
    expect(all.every((id) => own.some((top) => id === top || id.startsWith(`${top}/`)))).toBe(true);
  });
});

describe('observations', () => {
  test('on a theme are those of its indicators', async () => {
    const indicators = facts.indicators
      .filter(({ theme }) => theme === 'migration')
      .map(({ id }) => id);
    const wanted = facts.observations.filter(({ indicatorId }) => indicators.includes(indicatorId));
    const { data } = await api.ask(
      `{ observations(filter: { theme: "migration" }) { totalCount } }`,
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(data.observations.totalCount).toBe(wanted.length);
  });

  test('that are missing are found by why', async () => {
    const missing = (...reasons: string[]) =>
      facts.observations.filter((one) => reasons.includes(one.missing ?? '')).map(({ id }) => id);
    expect(missing('NOT_MEASURED')).not.toEqual([]);
    expect(await ids('observations', 'missing: NOT_MEASURED')).toEqual(missing('NOT_MEASURED'));
    expect(await ids('observations', 'missing: [NOT_SET, NOT_PRINTED]')).toEqual(
      missing('NOT_SET', 'NOT_PRINTED'),
    );
    expect(await ids('observations', 'missing: SUPPRESSED')).toEqual([]);
  });

  test('are found by their state', async () => {
    const wanted = facts.observations.filter(
      ({ obsStatus }) => obsStatus === 'P' || obsStatus === 'B',
    );
    expect(wanted.length).toBeGreaterThan(1);
    expect(await ids('observations', 'obsStatus: [P, B]')).toEqual(wanted.map(({ id }) => id));
  });
});

describe('plans', () => {
  test('on a theme have a policy that names it, or a KPI on it', async () => {
    for (const theme of ['wellbeing', 'furusato-nozei', 'migration']) {
      const indicators = facts.indicators.filter((one) => one.theme === theme).map(({ id }) => id);
      const kpis = facts.kpis.filter(({ indicatorId }) => indicators.includes(indicatorId));
      const { data } = await api.ask(
        `{ policies(first: 100, filter: { theme: "${theme}" }) { nodes { plan { id } } } }`,
      );
      const named = data.policies.nodes.map(({ plan }: { plan: { id: string } }) => plan.id);
      const wanted = new Set([...kpis.map(({ planId }) => planId), ...named]);
      expect(wanted.size).toBeGreaterThan(1);
      expect(new Set(await ids('plans', `theme: "${theme}"`))).toEqual(wanted);
    }
  });
});

describe('municipalities', () => {
  test('are those with values of official statistics, and the others', async () => {
    const codes = await ids('municipalities', 'hasStatistics: true');
    const named = ['122360', '352039', '352136', '462012', '462187'];
    expect(codes).toEqual(named.map((code) => `municipality/${code}`));
    const { data } = await api.ask(
      '{ municipalities(filter: { hasStatistics: false }) { totalCount } }',
    );
    expect(data.municipalities.totalCount).toBe(facts.towns.length - named.length);
  });
});

describe('municipalities without a target', () => {
  test('are, of those whose documents we read, the ones that print none', async () => {
    const { data } = await api.ask(`{
      municipalitiesWithoutTarget(indicator: "移住者数", filter: { hasPlanMaterial: true }) {
        totalCount nodes { name }
      }
    }`);
    const names = data.municipalitiesWithoutTarget.nodes.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['山口市', '美祢市', '鹿児島市', '霧島市']);
  });

  test('are else all but the one that has it', async () => {
    const { data } = await api.ask(
      `{ municipalitiesWithoutTarget(indicator: "移住者数") { totalCount } }`,
    );
    expect(data.municipalitiesWithoutTarget.totalCount).toBe(facts.towns.length - 1);
  });
});

describe('goals of the SDGs', () => {
  let given: Api;
  const goals = (text: string): [string, string, string] => [
    'municipalities/sample/policies.yaml',
    '    themes: [migration]',
    `    themes: [migration]\n    sdgGoals: ${text}`,
  ];
  beforeAll(async () => {
    const dir = newFolder();
    cpSync(MINIMAL, dir, { recursive: true });
    put(dir, goals("['11', '17']"));
    const url = `sqlite:${newFolder()}/goals.sqlite`;
    const release = await seedDatabase(dir, url);
    given = await serve(await dataSource(url, { readonly: true }).initialize(), release, []);
  });
  afterAll(() => given.close());

  test('find the policies that they are given for, and the KPIs of these', async () => {
    for (const goal of ['11', '17']) {
      expect(await ids('policies', `sdgGoal: "${goal}"`, given)).toEqual(['sample/policy/1']);
      expect(await ids('kpis', `sdgGoal: "${goal}"`, given)).toHaveLength(1);
    }
    for (const below of ['', ', includeDescendants: true']) {
      expect(await ids('policies', `sdgGoal: "1"${below}`, given)).toEqual([]);
      expect(await ids('kpis', `sdgGoal: "17"${below}`, given)).toHaveLength(1);
    }
  });

  test('that are none are refused', async () => {
    for (const goal of ['0', '18', '017', 'SDG17']) {
      expect(
        await refusal(`{ kpis(filter: { sdgGoal: "${goal}" }) { totalCount } }`),
      ).toMatchObject({
        status: 400,
        code: 'BAD_USER_INPUT',
      });
    }
  });
});

test.each(['kpis', 'policies'])('what is below nothing is no question: %s', async (list) => {
  const asked = `{ ${list}(filter: { text: "移住", includeDescendants: true }) { totalCount } }`;
  expect(await refusal(asked)).toMatchObject({
    status: 400,
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining(
      'filter.includeDescendants must be left out where none of planId,',
    ),
  });
});

describe('sister cities', () => {
  test('say whether both sides print them, as far as the other side was read', async () => {
    expect(await ids('sisterCities', 'reciprocity: PARTNER_ABROAD')).toEqual([
      'katori/sister-city/saipan',
      ...['naples', 'perth', 'changsha', 'miami', 'strasbourg'].map(
        (id) => `kagoshima/sister-city/${id}`,
      ),
    ]);
    expect(await ids('sisterCities', 'reciprocity: BOTH_SIDES')).toEqual([]);
    expect(await ids('sisterCities', 'reciprocity: ONE_SIDE')).toEqual([]);
    const { data } = await api.ask(
      '{ sisterCity(id: "kagoshima/sister-city/tsuruoka") { reciprocity } }',
    );
    expect(data.sisterCity.reciprocity).toBe('PARTNER_NOT_READ');
  });

  test('are found by the name of the partner in both languages, and by its region', async () => {
    for (const text of ['ナポリ', 'naples'])
      expect(await ids('sisterCities', `text: "${text}"`)).toEqual([
        'kagoshima/sister-city/naples',
      ]);
    expect(await ids('sisterCities', 'text: "山形"')).toEqual(['kagoshima/sister-city/tsuruoka']);
  });
});

test('plans tell the themes of their policies and KPIs', async () => {
  const { data } = await api.ask(
    '{ plan(id: "katori/plan/second-comprehensive-plan-late") { themes { id } } }',
  );
  const ids = data.plan.themes.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(expect.arrayContaining(['furusato-nozei', 'migration', 'community']));
  expect(new Set(ids).size).toBe(ids.length);
});

test('policies of an office are those that print its whole name', async () => {
  const all = await ids('policies', 'department: "市民協働課"');
  const own = await ids('policies', 'leadDepartment: "市民協働課"');
  const { data } = await api.ask(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Policy { leadDepartments } } }`,
    { ids: all },
  );
  const printed = data.nodes.filter(({ leadDepartments }: { leadDepartments: string[] }) =>
    leadDepartments.includes('市民協働課'),
  );
  expect(own.length).toBeGreaterThan(0);
  expect(own).toEqual(printed.map(({ id }: { id: string }) => id));
  expect(
    await refusal('{ policies(filter: { leadDepartment: "市民協働" }) { totalCount } }'),
  ).toMatchObject({
    status: 400,
    code: 'UNKNOWN_WORD',
  });
});
