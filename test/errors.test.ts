import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** The only error of a query. */
async function errorOf(query: string, variables?: Record<string, unknown>) {
  const { errors, status } = await api.ask(query, variables);
  expect(errors).toHaveLength(1);
  const error = errors?.[0];
  expect(error?.message.length).toBeLessThanOrEqual(300);
  expect(status).toBe(400);
  return { status, message: error?.message ?? '', ...error?.extensions };
}

describe('what the client did wrong has a code', () => {
  test.each([
    [
      'compare(indicator: "furusato-nozei.amount", municipalities: ["122360", "999999"]) { unit }',
      '999999',
    ],
    ['municipalities(filter: { codes: ["99999"] }) { totalCount }', '99999'],
    ['kpis(filter: { municipalityCodes: ["122361"] }) { totalCount }', '122361'],
    ['discrepancies(filter: { municipalityCodes: ["122361"] }) { totalCount }', '122361'],
    ['compare(indicator: "出生数", among: { codes: ["000000"] }) { unit }', '000000'],
    [
      'municipalities(first: 1) { nodes { kpis(filter: { municipalityCodes: ["9"] }) { totalCount } } }',
      '9',
    ],
    [
      'municipalities(first: 1) { nodes { policies(filter: { municipalityCodes: ["9"] }) { totalCount } } }',
      '9',
    ],
  ])('an unknown municipality in a list: %s', async (field, code) => {
    const { message, ...rest } = await errorOf(`{ ${field} }`);
    expect(rest).toMatchObject({ code: 'UNKNOWN_MUNICIPALITY', codes: [code] });
    expect(message).toContain(code);
  });

  test('an unknown indicator, with the nearest names', async () => {
    const error = await errorOf('{ compare(indicator: "ふるさと脳税") { unit } }');
    expect(error).toMatchObject({ code: 'UNKNOWN_INDICATOR' });
    expect((error as unknown as { nearest: string[] }).nearest).toContain('ふるさと納税');
    expect(error.message).toContain('ふるさと納税');
  });

  test('an unknown indicator names others once each, and none where none is like it', async () => {
    const { nearest, message } = (await errorOf(
      '{ compare(indicator: "ふるさと脳税") { unit } }',
    )) as unknown as { nearest: string[]; message: string };
    const idOf = async (name: string) =>
      (await api.ask(`{ compare(indicator: "${name}") { indicator { id } } }`)).data.compare
        .indicator.id;
    const ids = await Promise.all(nearest.map(idOf));
    expect(new Set(ids).size).toBe(ids.length);
    expect(message).toContain(nearest.join(', '));
    expect(await errorOf('{ compare(indicator: "待機児童") { unit } }')).toMatchObject({
      nearest: [],
      message:
        'No indicator is called "待機児童". None has a name like it: `indicators` lists all.',
    });
  });

  test.each([
    'kpis(filter: { indicator: "nothing" }) { totalCount }',
    'kpis(filter: { indicator: "" }) { totalCount }',
    'observations(filter: { indicator: "" }) { totalCount }',
    'discrepancies(filter: { indicator: "" }) { totalCount }',
    'discrepancies(filter: { indicator: "nothing" }) { totalCount }',
    'municipalities(first: 1) { nodes { statistics(indicator: "") { label } } }',
    'observations(filter: { indicator: "nothing" }) { totalCount }',
    'municipalities(first: 1) { nodes { statistics(indicator: "nothing") { label } } }',
  ])('an unknown indicator in %s', async (field) => {
    expect(await errorOf(`{ ${field} }`)).toMatchObject({ code: 'UNKNOWN_INDICATOR' });
  });

  test.each([
    ['{from: 2027, to: 2021}', 'the wrong order'],
    ['{from: 1900, to: 2000}', 'more than 60 years'],
    ['{from: 99}', 'a year that cannot be'],
    ['{from: 2021, to: 20277}', 'a year that cannot be'],
  ])('years %s: %s', async (years) => {
    const error = await errorOf(`{ compare(indicator: "出生数", years: ${years}) { unit } }`);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(error.message).toContain('years');
  });

  test.each([
    ['policies(filter: { theme: "観光" })', 'THEME', { id: 'tourism', name: '観光' }],
    ['policies(filter: { theme: "[" })', 'THEME', null],
    ['kpis(filter: { theme: "digitall" })', 'THEME', { id: 'digital' }],
    ['indicators(filter: { theme: "" })', 'THEME', null],
    ['municipalities(filter: { prefectureCode: "千葉" })', 'PREFECTURE', { code: '12' }],
    ['municipalities(filter: { prefectureCode: "122360" })', 'PREFECTURE', { code: '12' }],
    ['municipalities(filter: { prefectureCode: "5" })', 'PREFECTURE', { code: '05' }],
    ['municipalities(filter: { prefectureCode: "48" })', 'PREFECTURE', null],
    ['sisterCities(filter: { country: "イタリア" })', 'COUNTRY', { code: 'IT' }],
    ['sisterCities(filter: { country: "it" })', 'COUNTRY', { code: 'IT' }],
    ['sisterCities(filter: { country: "ZZ" })', 'COUNTRY', null],
    [
      'kpis(filter: { planId: "katori/plan/comprehensive" })',
      'PLAN',
      { id: 'katori/plan/next-comprehensive-plan' },
    ],
    ['policies(filter: { planId: "第6次香取市総合計画" })', 'PLAN', null],
    ['policies(filter: { levelLabel: "施作" })', 'WORD', '施策'],
    ['policies(filter: { phase: { fiscalYear: 2015, phase: "実地" } })', 'WORD', '実施'],
  ])('what is on no list, with the nearest of it: %s', async (list, kind, first) => {
    const { code, nearest } = (await errorOf(`{ ${list} { totalCount } }`)) as unknown as {
      code: string;
      nearest: unknown[];
    };
    expect(code).toBe(`UNKNOWN_${kind}`);
    if (typeof first === 'string') expect(nearest).toContain(first);
    else if (first) expect(nearest[0]).toMatchObject(first);
  });

  test.each([
    'partnerships(filter: { dateFrom: "2024", dateTo: "2023-12" })',
    'sisterCities(filter: { dateFrom: "2023-05-02", dateTo: "2023-05-01" })',
  ])('dates in the wrong order: %s', async (list) => {
    const error = await errorOf(`{ ${list} { totalCount } }`);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter' });
    expect(error.message).toMatch(/dateFrom is not after its dateTo, not "\S+ to \S+"/);
  });

  test('dates that overlap are in order', async () => {
    const query =
      '{ partnerships(filter: { dateFrom: "2023-06", dateTo: "2023" }) { totalCount } }';
    expect((await api.ask(query)).errors).toBeUndefined();
  });

  test.each([
    ['香鳥市', '122360'],
    ['千葉県香鳥市', '122360'],
    ['122361', '122360'],
    ['12236O', '122360'],
  ])('a municipality that is misspelled, with the nearest: %s', async (asked, nearest) => {
    const error = await errorOf(`{ municipality(code: "${asked}") { name } }`);
    expect(error).toMatchObject({ code: 'UNKNOWN_MUNICIPALITY', argument: 'code' });
    expect(error.message).toContain(nearest);
  });

  test.each([0, -1, 101])('a page of %i', async (first) => {
    const error = await errorOf('query ($n: Int) { plans(first: $n) { totalCount } }', {
      n: first,
    });
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
    expect(error.message).toContain(String(first));
  });

  test.each([0, 101])('a page of %i inside a list', async (first) => {
    const query = `{ municipalities(first: 1) { nodes { kpis(first: ${first}) { totalCount } } } }`;
    expect(await errorOf(query)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test.each([
    ['what is no cursor', '***'],
    ['an empty cursor', ''],
    ['a cursor of what does not exist', Buffer.from('katori/kpi/none').toString('base64url')],
    ['a cursor of another list', Buffer.from('122360').toString('base64url')],
    [
      'a cursor with more behind it',
      `${Buffer.from('katori/kpi/6-3/settlers').toString('base64url')}=`,
    ],
  ])('%s', async (_, after) => {
    const query = 'query ($after: String) { kpis(after: $after) { totalCount } }';
    expect(await errorOf(query, { after })).toMatchObject({ code: 'BAD_CURSOR' });
  });

  test('a date that is none', async () => {
    const query = '{ sisterCities(filter: { dateFrom: "2023-13" }) { totalCount } }';
    expect((await errorOf(query)).message).toContain('not "2023-13"');
    const number = '{ sisterCities(filter: { dateFrom: 2023 }) { totalCount } }';
    expect((await errorOf(number)).message).toContain('not 2023');
    const variable =
      'query ($d: PartialDate) { sisterCities(filter: { dateTo: $d }) { totalCount } }';
    expect(await errorOf(variable, { d: '2023-02-30' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test.each([
    ['text', `"${'あ'.repeat(201)}"`, /at most 200 characters/],
    ['text', '"a\\u0000b"', /control characters/],
    ['text', '3', /String cannot represent/],
    ['kind', 'WRONG', /"PlanKind" enum/],
    ['kind', '"BASIC_PLAN"', /enum value "BASIC_PLAN"/],
    ['endFiscalYear', '99999999999', /Int cannot represent/],
    ['endFiscalYear', '9'.repeat(300), /at most 200 characters/],
    ['endFiscalYear', '20230', /a year from/],
    ['municipalityCodes', `[${'"122360",'.repeat(251)}]`, /at most 250 items/],
    ['municipalityCode', '"122360"', /not defined by type "PlanFilter"/],
  ])('a literal that breaks a rule is one error: %s: %s', async (field, literal, message) => {
    const query = `{ plans(filter: { ${field}: ${literal} }) { totalCount } }`;
    expect((await errorOf(query)).message).toMatch(message);
  });

  test.each([
    [{ text: 'あ'.repeat(201) }, /d\.text must be at most 200 characters/],
    [{ text: 'a\u0000b' }, /control characters/],
    [{ text: 3, kind: 'WRONG' }, /got invalid value/],
    [{ kind: 'WRONG' }, /"PlanKind" enum/],
    [{ municipalityCode: '122360' }, /not defined by type "PlanFilter"/],
    [{ municipalityCodes: Array(251).fill('122360') }, /at most 250 items/],
    [{ endFiscalYear: 20230 }, /a year from/],
  ])('and in a variable, too: %j', async (d, message) => {
    const query = 'query ($d: PlanFilter) { plans(filter: $d) { totalCount } }';
    expect((await errorOf(query, { d })).message).toMatch(message);
  });

  test.each([
    [
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      'PERSISTED_QUERY_NOT_FOUND',
    ],
    [{ nothing: 1 }, 'BAD_REQUEST'],
  ])('%j', async (payload, code) => {
    const response = await api.app.inject({ method: 'POST', url: '/graphql', payload });
    expect(response.json().errors).toMatchObject([{ extensions: { code } }]);
  });

  test.each([
    ['{ nonsense', 'GRAPHQL_PARSE_FAILED'],
    ['{ nonsense }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('%s', async (query, code) => {
    expect(await errorOf(query)).toMatchObject({ code });
  });
});

describe('what is refused before GraphQL sees it', () => {
  const inject = async (options: {
    method: 'GET' | 'POST' | 'PUT';
    url: string;
    payload?: string;
  }) => {
    const headers = { 'content-type': 'application/json' };
    const { statusCode, body } = await api.app.inject({ ...options, headers });
    return [statusCode, JSON.parse(body).errors[0].extensions.code];
  };

  test('is answered in the same shape, with a code', async () => {
    expect(await inject({ method: 'POST', url: '/graphql', payload: '{' })).toEqual([
      400,
      'BAD_REQUEST',
    ]);
    expect(await inject({ method: 'GET', url: '/nowhere' })).toEqual([404, 'NOT_FOUND']);
  });

  test('a mutation, where there are none, is the client’s fault', async () => {
    expect(await errorOf('mutation { x }')).toMatchObject({
      code: expect.stringMatching(/^(BAD_REQUEST|GRAPHQL_VALIDATION_FAILED)$/),
    });
  });

  test('control characters in a text are refused', async () => {
    const query = 'query ($t: String) { policies(filter: { text: $t }) { totalCount } }';
    expect(await errorOf(query, { t: 'a\u0000' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('what is not there is null', () => {
  test('a single municipality, plan, policy, KPI, indicator or document', async () => {
    const { data, errors } = await api.ask(`{
      municipality(code: "000000") { name }
      plan(id: "x") { name }
      policy(id: "x") { title }
      kpi(id: "x") { name }
      indicator(id: "x") { name }
      sourceDocument(id: "x") { title }
    }`);
    expect(errors).toBeUndefined();
    expect(Object.values(data)).toEqual([null, null, null, null, null, null]);
  });
});

describe('what we did wrong', () => {
  const MASKED = 'Something went wrong on our side. The request can be tried again.';

  test('is masked: no message, path or statement of ours leaks; the log has it by the id', async () => {
    const log: string[] = [];
    const broken = await openApi({ logLevel: 'error', logTo: { write: (line) => log.push(line) } });
    await broken.db.destroy();
    const { status, errors, data } = await broken.ask('{ kpis { totalCount } }');
    await broken.close();
    expect(status).toBe(500);
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: MASKED,
        locations: expect.anything(),
        path: ['kpis'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
      },
    ]);
    expect(log).toHaveLength(1);
    const line = JSON.parse(log[0] ?? '');
    expect(line.reqId).toBe(errors?.[0]?.extensions?.requestId);
    expect(line.err.stack).toContain('connection is not open');
  });

  test('is masked in the parts of an answer that has others', async () => {
    const broken = await openApi();
    broken.db.getRepository = () => {
      throw new Error('SELECT secret FROM here');
    };
    const { status, errors, data } = await broken.ask('{ kpi(id: "x") { id } __typename }');
    await broken.close();
    expect([status, data]).toEqual([200, { kpi: null, __typename: 'Query' }]);
    expect(errors).toMatchObject([
      { message: MASKED, extensions: { requestId: expect.any(String) } },
    ]);
  });
});
