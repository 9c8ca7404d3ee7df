import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { frozenRelease } from './frozen-seeds.js';
import { type Started, startProgram } from './start-program.js';

const READERS = 30;
const ASKED = 30;
// An answer of about 150 KB, cheap to make: 30 × 30 of them would take 135 MB.
const fields = Array.from({ length: 40 }, (_, i) => `name_in_japanese_${i}: name`).join(' ');
const body = JSON.stringify({ query: `{ municipalities(first: 100) { nodes { ${fields} } } }` });

let program: Started;
beforeAll(async () => {
  program = await startProgram({ DATABASE_URL: frozenRelease().url });
});
afterAll(async () => {
  program.child.kill('SIGTERM');
  await once(program.child, 'exit');
});

/** Resident memory in MB. */
const memory = () =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(program.child.pid)])) / 1024;

/** A client that asks for the same large answer again and again and reads none of it. */
async function slowReader() {
  const socket = connect(Number(new URL(program.url).port), '127.0.0.1');
  socket.pause();
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  const asked = `POST /graphql HTTP/1.1\r\nHost: x\r\nAccept: */*\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  socket.write(asked.repeat(ASKED));
  return socket;
}

test('clients that do not read what they ask for take no memory without bound', async () => {
  for (let i = 0; i < 20; i += 1) {
    const answer = await fetch(`${program.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(200);
    expect((await answer.text()).length).toBeGreaterThan(100_000);
  }
  const before = memory();
  const sockets = await Promise.all(Array.from({ length: READERS }, slowReader));
  await delay(3000);
  expect(memory() - before).toBeLessThan(60);
  expect((await fetch(`${program.url}/livez`)).status).toBe(200);
  for (const socket of sockets) socket.destroy();
}, 30_000);
