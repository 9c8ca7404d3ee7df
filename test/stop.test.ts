import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { frozenRelease } from './frozen-seeds.js';
import { keepAliveClients } from './keep-alive-clients.js';
import { type Started, startProgram } from './start-program.js';

const QUERY = JSON.stringify({ query: '{ municipalities(first: 20) { nodes { code name } } }' });

let started: Started | undefined;
afterEach(() => {
  if (started?.child.exitCode === null) started.child.kill('SIGKILL');
});

async function start(env: Record<string, string> = {}): Promise<Started> {
  started = await startProgram({ DATABASE_URL: frozenRelease().url, ...env });
  return started;
}

async function ended({ child }: Started) {
  const since = Date.now();
  const [code, signal] = await once(child, 'exit');
  return { code, signal, ms: Date.now() - since };
}

/** A client that has begun a request and says no more. */
async function holdOpen(url: string) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n');
  await delay(100);
  return socket;
}

describe('SIGTERM', () => {
  test.each([1, 2, 3])('under 30 clients loses no accepted request (round %i)', async () => {
    const program = await start();
    const clients = keepAliveClients(program.url, QUERY, 30);
    await delay(400);
    const end = ended(program);
    program.child.kill('SIGTERM');
    const { answered, lost, odd } = await clients.ended;
    expect({ lost, odd }).toEqual({ lost: [], odd: [] });
    expect(answered).toBeGreaterThan(30);
    const { code, ms } = await end;
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
    expect(program.err()).toBe('');
  });

  test('a request that was sent on an open connection after it is answered, a new connection refused', async () => {
    const program = await start();
    const port = Number(new URL(program.url).port);
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    // Until the server has taken the connection.
    await delay(100);
    const end = ended(program);
    program.child.kill('SIGTERM');
    await delay(200);
    const late = connect(port, '127.0.0.1');
    const [refusal] = await once(late, 'error');
    expect(refusal.code).toBe('ECONNREFUSED');
    socket.write('GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n');
    let text = '';
    for await (const chunk of socket) text += chunk;
    expect(text).toMatch(/^HTTP\/1\.1 503 /);
    expect(text).toMatch(/^connection: close\r$/im);
    expect(text).toMatch(/^retry-after: 1\r$/im);
    expect(text).toContain('"stopping"');
    expect(await end).toMatchObject({ code: 0 });
  });

  test('twice at once, as npm passes it on, is one signal; a second one later ends at once', async () => {
    const program = await start();
    const socket = await holdOpen(program.url);
    const end = ended(program);
    program.child.kill('SIGTERM');
    program.child.kill('SIGINT');
    await delay(800);
    expect(program.child.exitCode).toBeNull();
    const second = Date.now();
    program.child.kill('SIGTERM');
    expect(await end).toMatchObject({ code: 143 });
    expect(Date.now() - second).toBeLessThan(1000);
    socket.destroy();
  });

  test('waits no longer than 10 s for a client that says no more', async () => {
    const program = await start();
    const socket = await holdOpen(program.url);
    const end = ended(program);
    program.child.kill('SIGTERM');
    const { code, ms } = await end;
    expect(code).toBe(0);
    expect(ms).toBeLessThan(11_500);
    socket.destroy();
  }, 20_000);
});
