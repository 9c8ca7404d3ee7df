import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals';
import { frozenRelease } from '../frozen-seeds.js';
import { keepAliveClients } from '../keep-alive-clients.js';
import { type Started, startProgram } from '../start-program.js';

// Each starts processes one after the other, on a machine that does other things besides.
jest.setTimeout(300_000);

const QUERY = JSON.stringify({ query: '{ municipalities(first: 20) { nodes { code name } } }' });

let started: Started | undefined;
afterEach(() => {
  if (started?.child.exitCode === null) started.child.kill('SIGKILL');
});

async function startTwo(env: Record<string, string> = {}): Promise<Started> {
  const own = { DATABASE_URL: frozenRelease().url, LOG_LEVEL: 'info', ...env };
  started = await startProgram(own, ['--workers', '2']);
  return started;
}

/** On a connection of its own: the next worker answers. */
async function livez(url: string): Promise<void> {
  const asked = get(`${url}/livez`, { agent: false, timeout: 5000 });
  asked.on('timeout', () => asked.destroy(new Error('no answer of /livez within 5 s')));
  const [answer] = await once(asked, 'response');
  answer.resume();
  await once(answer, 'end');
}

/** The processes that have answered, by the number of the worker. */
function pids({ log }: Started): Map<number, number> {
  const lines = log().filter(({ reqId }) => reqId);
  return new Map(lines.map(({ worker, pid }) => [Number(worker), Number(pid)]));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function metric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const lines = text
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

/** Both workers, once they have answered. */
async function both(program: Started): Promise<[number, number][]> {
  await until(async () => {
    await livez(program.url);
    return pids(program).size === 2;
  });
  return [...pids(program)].sort();
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await delay(50);
}

describe('npm start -- --workers 2', () => {
  test('says once where it serves, answers from both, and tells their metrics as one', async () => {
    const program = await startTwo();
    expect(program.out.split('\n').filter((line) => line.includes(program.url))).toHaveLength(1);
    expect(program.out).toContain(`2 workers (PID ${program.child.pid})`);
    for (let i = 0; i < 10; i++) await livez(program.url);
    await until(() => pids(program).size === 2);
    expect([...pids(program).keys()].sort()).toEqual([1, 2]);
    expect(await metric(program.url, 'machikurabe_processes')).toBe(2);
    // Each asks a worker itself, which counts afterwards.
    for (let i = 1; i < 5; i++) {
      expect(await metric(program.url, 'machikurabe_http_requests_total')).toBe(10 + i);
    }
  });

  test('a worker that is killed is replaced, takes its own connections with it alone, and what it counted stays', async () => {
    const program = await startTwo();
    const [[, killed]] = (await both(program)) as [[number, number]];
    const clients = keepAliveClients(program.url, QUERY, 20, true);
    await delay(300);
    const counted = await metric(program.url, 'machikurabe_http_requests_total');
    process.kill(killed, 'SIGKILL');
    await until(async () => {
      // A connection that was on its way to the killed one is never answered.
      await livez(program.url).catch(() => undefined);
      return pids(program).has(3);
    });
    clients.halt();
    const { answered, lost, odd } = await clients.ended;
    expect(odd).toEqual([]);
    expect(lost.length).toBeLessThanOrEqual(20);
    expect(answered).toBeGreaterThan(20);
    expect(await metric(program.url, 'machikurabe_http_requests_total')).toBeGreaterThan(counted);
    const told = program.log().filter(({ msg }) => String(msg).includes('SIGKILL'));
    expect(told).toMatchObject([{ level: 40, msg: expect.stringContaining('worker 1 ended') }]);
  });

  test('SIGHUP under 100 clients replaces both workers and loses no request', async () => {
    const program = await startTwo();
    const before = await both(program);
    const clients = keepAliveClients(program.url, QUERY, 100, true);
    await delay(500);
    program.child.kill('SIGHUP');
    await until(() => pids(program).size === 4);
    await until(() => before.every(([, pid]) => !isAlive(pid)));
    await delay(300);
    clients.halt();
    const { answered, lost, odd } = await clients.ended;
    expect({ lost, odd }).toEqual({ lost: [], odd: [] });
    expect(answered).toBeGreaterThan(100);
    expect(await metric(program.url, 'machikurabe_processes')).toBe(2);
    expect(program.err()).toBe('');
  });

  test('SIGHUP where a new worker cannot start leaves the old ones serving', async () => {
    const file = copyOfRelease();
    const program = await startTwo({ DATABASE_URL: `sqlite:${file}` });
    const before = await both(program);
    rmSync(file);
    program.child.kill('SIGHUP');
    await until(() => program.log().some(({ msg }) => String(msg).includes('not restarted')));
    for (let i = 0; i < 10; i++) await livez(program.url);
    expect([...pids(program)].sort()).toEqual(before);
  });

  test('SIGTERM under 30 clients loses no accepted request and leaves no process behind', async () => {
    const program = await startTwo();
    const workers = await both(program);
    const clients = keepAliveClients(program.url, QUERY, 30);
    await delay(400);
    const end = once(program.child, 'exit');
    const since = Date.now();
    program.child.kill('SIGTERM');
    const { answered, lost, odd } = await clients.ended;
    expect({ lost, odd }).toEqual({ lost: [], odd: [] });
    expect(answered).toBeGreaterThan(30);
    expect(await end).toEqual([0, null]);
    expect(Date.now() - since).toBeLessThan(10_000);
    expect(workers.filter(([, pid]) => isAlive(pid))).toEqual([]);
    expect(program.err()).toBe('');
  });

  test('a worker that hangs is killed where it is to stop, and the log says so', async () => {
    const program = await startTwo();
    const workers = await both(program);
    const [number, hanging] = workers[0] as [number, number];
    process.kill(hanging, 'SIGSTOP');
    const end = once(program.child, 'exit');
    program.child.kill('SIGTERM');
    expect(await end).toEqual([0, null]);
    await until(() => workers.every(([, pid]) => !isAlive(pid)));
    const told = program.log().map(({ msg }) => msg);
    expect(told).toContain(`worker ${number} does not end: it is killed`);
  });

  test('a primary that is killed takes its workers with it', async () => {
    const program = await startTwo();
    const workers = await both(program);
    program.child.kill('SIGKILL');
    await until(() => workers.every(([, pid]) => !isAlive(pid)));
  });

  test('on a port that is taken it says so once, and ends with 1', async () => {
    const { url } = await startTwo();
    const { port } = new URL(url);
    const message = await startProgram({ DATABASE_URL: frozenRelease().url, PORT: port }, [
      '--workers',
      '2',
    ]).catch((error: Error) => error.message);
    expect(message).toContain('exited with 1');
    expect(String(message).match(/EADDRINUSE/g)).toHaveLength(1);
    expect(message).toContain('PORT=4001 npm start');
  });

  test('workers that end at once again and again end it all with 1', async () => {
    const file = copyOfRelease();
    const program = await startTwo({ DATABASE_URL: `sqlite:${file}` });
    const [[, killed], [, other]] = (await both(program)) as [[number, number], [number, number]];
    rmSync(file);
    const end = once(program.child, 'exit');
    process.kill(killed, 'SIGKILL');
    expect(await end).toEqual([1, null]);
    expect(program.err()).toContain('ended again and again');
    expect(isAlive(other)).toBe(false);
  });
});

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function copyOfRelease(): string {
  const folder = mkdtempSync(join(tmpdir(), 'machikurabe-workers-'));
  folders.push(folder);
  const file = join(folder, 'release.sqlite');
  copyFileSync(frozenRelease().file, file);
  return file;
}
