import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { freePort } from './free-port.js';
import { type Started, startProgram } from './start-program.js';

let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'machikurabe-start-'));
});
afterAll(() => rmSync(dataDir, { recursive: true }));

const start = (env: Record<string, string> = {}) => startProgram({ DATA_DIR: dataDir, ...env });

async function stop({ child }: Started): Promise<number> {
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  return code;
}

const ask = async (url: string): Promise<{ release: string; correctionsUrl: string }> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ dataset { release correctionsUrl } }' }),
  });
  const { data } = (await response.json()) as { data: { dataset: never } };
  return data.dataset;
};

const posted = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
  body: JSON.stringify(body),
});

/** What comes from the schema, from code that is loaded when it is asked for, and from another thread. */
const ASKED: readonly [path: string, init?: RequestInit][] = [
  ['/graphql', posted({ query: getIntrospectionQuery() })],
  ['/mcp', posted({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} })],
  ['/compare.xlsx?indicator=furusato-nozei.amount'],
  ['/compare.parquet?indicator=furusato-nozei.amount'],
];

async function told(url: string, [path, init]: (typeof ASKED)[number]): Promise<string> {
  const response = await fetch(url + path, init);
  const bytes = Buffer.from(await response.arrayBuffer());
  const said = init ? bytes.toString() : bytes.length;
  return `${response.status} ${response.headers.get('content-type')} ${said}`;
}

describe('npm start', () => {
  let release: string;

  test('the first time builds the database, says the address, answers, and stops when told', async () => {
    const started = await start();
    expect(started.out).toContain('Building the database');
    const dataset = await ask(started.url);
    release = dataset.release;
    expect(started.out).toContain(release);
    expect(dataset.correctionsUrl).toBe(`${started.url}/corrections`);
    const corrections = await fetch(dataset.correctionsUrl);
    expect(corrections.headers.get('content-type')).toContain('text/html');
    expect(await corrections.text()).toContain('お知らせいただきたいこと');
    expect(await stop(started)).toBe(0);
    expect(started.err()).toBe('');
    expect(started.seconds).toBeLessThan(600);
  });

  test('the second time serves the same database without building it', async () => {
    const file = join(dataDir, 'releases', `${release}.sqlite`);
    const before = statSync(file).mtimeMs;
    const started = await start();
    expect(started.out).not.toContain('Building');
    expect((await ask(started.url)).release).toBe(release);
    expect(await stop(started)).toBe(0);
    expect(statSync(file).mtimeMs).toBe(before);
    expect(started.err()).toBe('');
    expect(started.seconds).toBeLessThan(20);
  });

  test('reads its program from few files, which answer as the compiled ones do', async () => {
    const programs = [['dist/src/start.js'], ['bin/run.mjs', 'start']];
    const said: string[][] = [];
    // One address, since files name it, and another packs into a byte more or less.
    const PORT = String(await freePort());
    for (const program of programs) {
      const started = await startProgram({ DATA_DIR: dataDir, PORT }, [], program);
      said.push(await Promise.all(ASKED.map((one) => told(started.url, one))));
      expect(await stop(started)).toBe(0);
      expect(started.err()).toBe('');
    }
    expect(said[1]).toEqual(said[0]);
    expect(said[0]?.map((text) => text.slice(0, 4))).toEqual(ASKED.map(() => '200 '));
  });

  test('with a bad environment names every fault and does not start', async () => {
    const env = { PORT: 'many', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x' };
    const message = await start(env).catch((error: Error) => error.message);
    expect(message).toContain('exited with 1');
    for (const name of ['PORT', 'LOG_LEVEL', 'DATABASE_URL']) expect(message).toContain(name);
  });

  test('tells a database without a release from one that cannot be read', async () => {
    const empty = join(dataDir, 'empty.sqlite');
    writeFileSync(empty, '');
    const none = await start({ DATABASE_URL: `sqlite:${empty}` }).catch((e: Error) => e.message);
    expect(none).toContain('npm run cli -- seed');
    const spoiled = join(dataDir, 'spoiled.sqlite');
    writeFileSync(spoiled, 'no database '.repeat(100));
    const broken = await start({ DATABASE_URL: `sqlite:${spoiled}` }).catch(
      (e: Error) => e.message,
    );
    expect(broken).toContain('not a database');
    expect(broken).not.toContain('npm run cli -- seed');
  });

  test('on a port that is taken says so and what to do', async () => {
    const first = await start();
    const port = new URL(first.url).port;
    const message = await start({ PORT: port }).catch((error: Error) => error.message);
    expect(message).toContain('EADDRINUSE');
    expect(message).toContain('PORT=4001 npm start');
    expect(await stop(first)).toBe(0);
  });
});
