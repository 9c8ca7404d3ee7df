import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { ERROR_CODES } from '../src/domain/errors.js';
import { GRAPHQL_CODES } from '../src/graphql/codes.js';
import { TRANSPORT_CODES } from '../src/http/codes.js';
import { type Api, openApi } from './api.js';

const CODES = { ...ERROR_CODES, ...GRAPHQL_CODES, ...TRANSPORT_CODES };
type Code = keyof typeof CODES;

/** A row of the table: what programs may rely on. */
interface Documented {
  code: string;
  status: number;
  japanese: string;
  meaning: string;
  beside: string[];
}

const documented = readFileSync('docs/errors.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| `[A-Z_]+` \|/.test(line))
  .map((line): Documented => {
    const [code = '', status, japanese = '', meaning = '', last = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    // What the items of a list are made of stands in brackets.
    const names = last.replace(/\(.*?\)/g, '').matchAll(/`(\w+)`/g);
    return {
      code: code.replaceAll('`', ''),
      status: Number(status),
      japanese,
      meaning,
      beside: [...names].flatMap(([, name]) => name ?? []),
    };
  });

let api: Api;
let port: number;
beforeAll(async () => {
  api = await openApi();
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  const address = api.app.server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => api.close());

/** What came back, as a client reads it. */
interface Sent {
  status: number;
  errors: { message: string; extensions: Record<string, unknown> }[];
}

async function inject(to: Api, options: InjectOptions): Promise<Sent> {
  const { statusCode, body } = await to.app.inject(options);
  return { status: statusCode, ...JSON.parse(body) };
}

const post = (payload: object | string, headers = {}): InjectOptions => ({
  method: 'POST',
  url: '/graphql',
  headers: { 'content-type': 'application/json', ...headers },
  payload,
});
const ask = (query: string) => inject(api, post({ query }));

/** Sends bytes as they are, and waits for the end. */
async function raw(text: string): Promise<Sent> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => undefined);
  socket.write(text);
  await once(socket, 'close');
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), ...JSON.parse(body) };
}

/** A server of which the database fails so. */
async function failing(error: Error): Promise<Sent> {
  const broken = await openApi();
  broken.db.getRepository = () => {
    throw error;
  };
  const sent = await inject(broken, post({ query: '{ plans { totalCount } }' }));
  await broken.close();
  return sent;
}

/** A request for each code: a new one does not compile until it has its own. */
const PROVOKED: Record<Code, () => Promise<Sent>> = {
  BAD_USER_INPUT: () => ask('{ plans(first: 0) { totalCount } }'),
  BAD_CURSOR: () => ask('{ plans(after: "?") { totalCount } }'),
  UNKNOWN_MUNICIPALITY: () =>
    ask('{ plans(filter: { municipalityCodes: ["香鳥市"] }) { totalCount } }'),
  AMBIGUOUS_MUNICIPALITY: () =>
    ask('{ plans(filter: { municipalityCodes: ["府中市"] }) { totalCount } }'),
  UNKNOWN_INDICATOR: () => ask('{ compare(indicator: "ふるさと脳税") { unit } }'),
  UNKNOWN_THEME: () => ask('{ policies(filter: { theme: "観光" }) { totalCount } }'),
  UNKNOWN_PLAN: () => ask('{ kpis(filter: { planId: "katori/plan/nothing" }) { totalCount } }'),
  UNKNOWN_POLICY: () =>
    ask('{ kpis(filter: { policyId: "katori/policy/nothing" }) { totalCount } }'),
  UNKNOWN_COUNTRY: () => ask('{ sisterCities(filter: { country: "イタリア" }) { totalCount } }'),
  UNKNOWN_PREFECTURE: () =>
    ask('{ municipalities(filter: { prefectureCode: "48" }) { totalCount } }'),
  FILES_NOT_MADE: () => inject(api, { url: `/releases/${api.release}/files.json` }),
  UNKNOWN_RELEASE: () =>
    inject(api, { ...post({ query: '{ __typename }' }), url: '/releases/016c/graphql' }),
  async TOO_MANY_ROWS() {
    const narrow = await openApi({ mostRows: 10 });
    const sent = await inject(narrow, { url: '/compare.xlsx?indicator=births' });
    await narrow.close();
    return sent;
  },
  SERVER_ONLY: () =>
    inject(api, {
      ...post({ query: '{ releases { release } }' }),
      url: `/releases/${api.release}/graphql`,
    }),
  UNKNOWN_WORD: () => ask('{ policies(filter: { levelLabel: "施作" }) { totalCount } }'),
  DATABASE_UNAVAILABLE: () =>
    failing(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })),
  GRAPHQL_PARSE_FAILED: () => ask('{ nonsense'),
  GRAPHQL_VALIDATION_FAILED: () => ask('{ nonsense }'),
  OPERATION_RESOLUTION_FAILURE: () => ask('query A { __typename } query B { __typename }'),
  BAD_REQUEST: () => inject(api, post({ nothing: 1 })),
  PERSISTED_QUERY_NOT_FOUND: () =>
    inject(api, post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } })),
  LIMIT_EXCEEDED: () =>
    ask(`{ ${Array.from({ length: 51 }, (_, i) => `a${i}: __typename`).join(' ')} }`),
  QUERY_TOO_COMPLEX: () =>
    ask('{ municipalities(first: 100) { nodes { kpis(first: 100) { nodes { id } } } } }'),
  async TOO_MANY_REQUESTS() {
    const limited = await openApi({ rateLimit: 1 });
    const query = post({ query: '{ plans { totalCount } }' });
    let sent = await inject(limited, query);
    for (let i = 0; i < 20 && sent.status === 200; i++) sent = await inject(limited, query);
    await limited.close();
    return sent;
  },
  NOT_FOUND: () => inject(api, { method: 'GET', url: '/nowhere' }),
  METHOD_NOT_ALLOWED: () => inject(api, { method: 'PUT', url: '/graphql' }),
  NOT_ACCEPTABLE: () => inject(api, post({ query: '{ __typename }' }, { accept: 'image/png' })),
  REQUEST_TIMEOUT: () => raw('POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: '),
  PAYLOAD_TOO_LARGE: () => inject(api, post({ query: ' '.repeat(256 * 1024) })),
  UNSUPPORTED_MEDIA_TYPE: () => inject(api, post('{}', { 'content-type': 'text/plain' })),
  RANGE_NOT_SATISFIABLE: () =>
    inject(api, {
      url: '/compare.parquet?indicator=births',
      headers: { range: 'bytes=999999999-' },
    }),
  HEADERS_TOO_LARGE: () => raw(`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`),
  INTERNAL_SERVER_ERROR: () => failing(new Error('a fault of ours')),
};

describe('docs/errors.md', () => {
  test('lists every code with the meaning that the code has, and no other', () => {
    const listed = Object.fromEntries(documented.map(({ code, meaning }) => [code, meaning]));
    expect(listed).toEqual(CODES);
    for (const { japanese } of documented) expect(japanese).toMatch(/[ぁ-ん].*。$/);
  });

  test('and there is no other in the source', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    const texts = files
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`src/${file}`, 'utf8'));
    const thrown = texts.flatMap((text) =>
      [...text.matchAll(/(?:CodedError|coded|unknownOf)\(\s*'([A-Z_]+)'/g)].flatMap(
        ([, code]) => code ?? [],
      ),
    );
    expect(thrown.length).toBeGreaterThan(10);
    expect(thrown.filter((code) => !(code in CODES))).toEqual([]);
  });

  test.each(Object.keys(CODES) as Code[])(
    'says of %s the status that is sent and all that stands beside it',
    async (code) => {
      const row = documented.find((one) => one.code === code);
      const { status, errors } = await PROVOKED[code]();
      expect(errors).toHaveLength(1);
      const [{ message, extensions } = { message: '', extensions: {} }] = errors;
      const { code: sent, ...beside } = extensions;
      expect(sent).toBe(code);
      expect(status).toBe(row?.status);
      expect(Object.keys(beside).sort()).toEqual(row?.beside.toSorted());
      expect(message.length).toBeLessThanOrEqual(300);
    },
    60_000,
  );
});
