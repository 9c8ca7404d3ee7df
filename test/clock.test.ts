import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { seedDatabase } from '../src/releases/seed.js';
import { type Api, FLAGSHIP_QUERIES, openApi } from './api.js';
import { factsOf } from './facts.js';
import { FROZEN } from './frozen-seeds.js';
import { askGrid, type GridRequest, randomRequest } from './grid.js';
import { alwaysIn } from './random.js';

const DAYS = ['1999-12-31', '2099-01-01'];

/** Sets the day that the clock shows; time goes on for all else, or nothing would be answered. */
function standAt(day: string): void {
  jest.useFakeTimers({
    now: new Date(`${day}T12:00:00Z`),
    doNotFake: [
      ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask'] as const),
      ...(['setImmediate', 'clearImmediate', 'setInterval', 'clearInterval'] as const),
      ...(['setTimeout', 'clearTimeout'] as const),
    ],
  });
}

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterEach(() => {
  jest.useRealTimers();
});
afterAll(() => api.close());

/** The same thing done on each of the days, and today. */
async function onAllDays<T>(act: () => T | Promise<T>): Promise<T[]> {
  const results = [await act()];
  for (const day of DAYS) {
    standAt(day);
    results.push(await act());
    jest.useRealTimers();
  }
  return results;
}

describe('the clock has no say', () => {
  test('these tests do set it', async () => {
    const [today, ...days] = await onAllDays(() => new Date().toISOString().slice(0, 10));
    expect(days).toEqual(DAYS);
    expect(DAYS).not.toContain(today);
  });

  test.each(FLAGSHIP_QUERIES)('in the answer to $file', async ({ text }) => {
    const bodies = await onAllDays(async () => {
      const payload = { query: text };
      const { body } = await api.app.inject({ method: 'POST', url: '/graphql', payload });
      return body;
    });
    expect(bodies[0]).toMatch(/^\{"data":/);
    expect(new Set(bodies).size).toBe(1);
  });

  test('in comparisons of any years', async () => {
    const facts = await factsOf(api.db);
    const requests: GridRequest[] = [];
    await alwaysIn(20, async (random) => void requests.push(randomRequest(random, facts)));
    const answers = await onAllDays(async () => {
      const all: string[] = [];
      for (const request of requests) all.push(JSON.stringify(await askGrid(api, request)));
      return all;
    });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test('in what the seeds are read as', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'machikurabe-clock-'));
    const ids = await onAllDays(() =>
      seedDatabase(FROZEN, `sqlite:${join(dir, 'release.sqlite')}`),
    );
    rmSync(dir, { recursive: true });
    expect(new Set(ids)).toEqual(new Set([api.release]));
  });
});

/** What asks for the time, the day, the place or for chance. `new Date(Date.UTC(…))` asks nothing. */
const ASKS = [
  /\bDate\.now\b/,
  /\bnew Date\s*(?:\(\s*\)|;)/,
  /(?<!new )\bDate\(/,
  /\bperformance\.(?:now|timeOrigin)\b/,
  /\bhrtime\b/,
  /\bTemporal\b/,
  /\bCURRENT_(?:TIME|DATE|TIMESTAMP)\b/i,
  /\bnow\(\)|'now'/i,
  /\b(?:Create|Update)DateColumn\b/,
  /\bMath\.random\b|\brandom(?:UUID|Bytes|Int)\b/,
  /\bIntl\.DateTimeFormat\b|\btoLocale(?:Date|Time)?String\(\s*\)/,
];
const asks = (text: string) => ASKS.some((pattern) => pattern.test(text));

describe('no file of the program asks what time it is', () => {
  test.each([
    ['const today = new Date();', true],
    ['Date.now() - begun', true],
    ['const text = Date()', true],
    ["WHERE date < datetime('now')", true],
    ['@CreateDateColumn()', true],
    ['const date = new Date(Date.UTC(2024, 1, 0));', false],
    ['date: string | null;', false],
    ['describeEnum(PartialDate)', false],
  ])('a scan tells what does: %s', (text, wanted) => {
    expect(asks(text)).toBe(wanted);
  });

  test('nor for chance or for where it runs', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    const code = files.filter((file) => file.endsWith('.ts'));
    expect(code.length).toBeGreaterThan(100);
    const asking = code.filter((file) => asks(readFileSync(`src/${file}`, 'utf8')));
    // How long something took or has taken, how often a client asks, ids of requests, when a release was published, on which
    // day a publisher's file was read first, how long a service asks us to wait, on which day a plan was read
    // and accepted, how long a PDF may take, the secret of a page for one reader: never what is answered, nor else what a release says.
    const around =
      /^(?:open-reader\.ts|http\/.*|graphql\/(?:count-operation|guard|compiled\/(?:answer-compiled|operations))\.ts|lib\/(?:stop-on-signals|turn)\.ts|cli\/(?:export|import|import-boundaries|import-folder|propose|publish-release|show-progress)\.ts|reader\/(?:pdf\/guard-thread|review\/(?:desk|serve-review))\.ts|import\/e-stat\/ask-page\.ts|workers\/.*|db\/serving\/.*|releases\/(?:watch-source\.ts|(?:folder|postgres)\/.*))$/;
    expect(asking.filter((file) => !around.test(file))).toEqual([]);
  });
});
