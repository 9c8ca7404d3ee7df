import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLFormattedError } from 'graphql';
import { ERROR_CODES } from '../../src/domain/errors.js';
import { GRAPHQL_CODES } from '../../src/graphql/codes.js';
import { schema } from '../../src/graphql/schema.js';
import { TRANSPORT_CODES } from '../../src/http/codes.js';
import { frozenRelease } from '../frozen-seeds.js';
import { hostileQueries } from '../graphql/hostile-queries.js';
import { seeded } from '../random.js';
import { type Started, startProgram } from '../start-program.js';
import { type Bystander, bystander } from './livez-bystander.js';

/** Milliseconds that others may wait for a request that is refused, and for one that is answered. */
const REFUSED_MS = 50;
const ANSWERED_MS = 100;
/** What is measured depends on the machine: ten times the bound is a fault anywhere. */
const SLACK = 10;
const LARGEST_REFUSAL = 4096;
const MOST_ERRORS = 20;
const LARGEST_RSS_MB = 350;
/** More with HOSTILE=10000. */
const COUNT = Number(process.env.HOSTILE ?? 2_000);
const CODES = Object.keys({ ...ERROR_CODES, ...GRAPHQL_CODES, ...TRANSPORT_CODES });

let program: Started;
beforeAll(async () => {
  program = await startProgram({ DATABASE_URL: frozenRelease().url });
});
afterAll(async () => {
  program.child.kill('SIGTERM');
  await once(program.child, 'exit');
});

interface Seen {
  status: number;
  bytes: number;
  data: unknown;
  errors?: GraphQLFormattedError[];
  extensions?: { moreErrors?: number };
  /** The longest that the bystander waited meanwhile. */
  waited: number;
}

async function ask(other: Bystander, query: string, variables?: unknown): Promise<Seen> {
  other.longest();
  const response = await fetch(`${program.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = await response.text();
  const bytes = Buffer.byteLength(body);
  return { status: response.status, bytes, ...JSON.parse(body), waited: other.longest() };
}

/** What is wrong with an answer. */
function faultsOf({ status, bytes, data, errors = [], waited }: Seen): string[] {
  const faults: string[] = [];
  const must = (fine: boolean, text: string) => void (fine || faults.push(text));
  must(status < 500, `status ${status}`);
  must(errors.length <= MOST_ERRORS, `${errors.length} errors`);
  for (const { message, extensions } of errors) {
    must(CODES.includes(String(extensions?.code)), `code ${extensions?.code}`);
    must([...message].length <= 300, `a message of ${message.length} characters`);
  }
  if (data) must(status === 200, `data with ${status}`);
  else {
    must(status >= 400 && errors.length > 0, `no data with ${status}`);
    must(bytes <= LARGEST_REFUSAL, `${bytes} bytes`);
  }
  const bound = data ? ANSWERED_MS : REFUSED_MS;
  must(waited <= bound * SLACK, `others waited ${Math.round(waited)} ms`);
  return faults;
}

test(`${COUNT} hostile requests are refused or answered within bounds, and others are served`, async () => {
  const queries = hostileQueries(schema(), seeded(16), COUNT, frozenRelease().release);
  const other = bystander(program.url);
  const wrong: string[] = [];
  const waits = { refused: [] as number[], answered: [] as number[] };
  for (const { where, query, variables } of queries) {
    const seen = await ask(other, query, variables);
    waits[seen.data ? 'answered' : 'refused'].push(seen.waited);
    const faults = faultsOf(seen);
    if (faults.length > 0) wrong.push(`${where}: ${faults.join(', ')}\n${query.slice(0, 400)}`);
  }
  const times = await other.end();
  const { refused, answered } = waits;
  process.stdout.write(
    `${refused.length} refused, others waited ${told(refused)}; ${answered.length} answered, ${told(answered)}; /livez ${told(times)}\n`,
  );
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(refused.length).toBeGreaterThan(COUNT / 2);
  expect(at(times, 0.99)).toBeLessThan(ANSWERED_MS * SLACK);
}, 600_000);

const at = (times: readonly number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;
const told = (times: readonly number[]) =>
  ['p50', 'p99', 'max']
    .map((name, i) => `${name} ${at(times, [0.5, 0.99, 1][i] ?? 1).toFixed(0)}`)
    .join(' ')
    .concat(' ms');

const times = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const LONG = 'ふるさと脳税'.repeat(33);
const underTowns = (count: number, text: (i: number) => string) =>
  `{ municipalities(first: 100) { nodes { ${times(count, text)} } } }`;

describe('what has stopped the server once', () => {
  test.each([
    [
      'one unknown name under 100 towns and nine aliases',
      underTowns(
        9,
        (i) => `a${i}: kpis(first: 1, filter: { indicator: "${LONG}" }) { totalCount }`,
      ),
    ],
    [
      '45 unknown names under 100 towns',
      underTowns(
        45,
        (i) =>
          `a${i}: kpis(first: 1, filter: { indicator: "${i}${LONG.slice(9)}" }) { totalCount }`,
      ),
    ],
    [
      '45 unknown towns under 100 towns',
      underTowns(
        45,
        (i) =>
          `a${i}: policies(first: 1, filter: { municipalityCodes: ["香鳥市${i}"] }) { totalCount }`,
      ),
    ],
    [
      'cursors under 100 towns',
      underTowns(45, (i) => `a${i}: kpis(first: 1, after: "${btoa(`x${i}`)}") { totalCount }`),
    ],
    [
      '49 comparisons of what is unknown',
      `{ ${times(49, (i) => `a${i}: compare(indicator: "${i}${LONG.slice(9)}", municipalities: ["${i}"]) { unit }`)} }`,
    ],
    [
      '49 cursors of other lists',
      `{ ${times(49, (i) => `a${i}: kpis(after: "${btoa(`x${i}`).replaceAll('=', '')}") { totalCount }`)} }`,
    ],
    [
      'years that cannot be in 1,200 rows',
      `{ kpis(first: 100) { nodes { ${times(12, (i) => `a${i}: attainment(year: ${i}) { reached }`)} } } }`,
    ],
  ])('%s', async (_, query) => {
    const other = bystander(program.url);
    const waits: number[] = [];
    for (let i = 0; i < 5; i++) {
      const seen = await ask(other, query);
      expect(faultsOf(seen)).toEqual([]);
      expect(seen.status).toBe(400);
      waits.push(seen.waited);
    }
    await other.end();
    expect(at(waits, 0.5)).toBeLessThan(REFUSED_MS * SLACK);
  });
});

// Linux alone tells it so.
(process.platform === 'linux' ? test : test.skip)('its memory stays within bounds', () => {
  const status = readFileSync(`/proc/${program.child.pid}/status`, 'utf8');
  const rss = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  expect(rss).toBeLessThan(LARGEST_RSS_MB);
});
