import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Api, openApi } from '../api.js';

let api: Api;
let port: number;
const sockets: Socket[] = [];

beforeAll(async () => {
  api = await openApi();
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  const address = api.app.server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await api.close();
});

/** Sends the text, then a byte a second; gives what came back and after how many seconds it was cut. */
async function dribble(text: string): Promise<{ seconds: number; answer: string }> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  const began = Date.now();
  socket.write(text);
  const timer = setInterval(() => socket.write('x'), 1_000);
  await once(socket, 'close');
  clearInterval(timer);
  return { seconds: (Date.now() - began) / 1000, answer };
}

// Bounds: 5 s for headers and 10 s for a body, looked at every second.
test('who sends headers or a body too slowly is cut, and told so', async () => {
  const post = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\n';
  const body = `${post}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`;
  const [headers, slowBody] = await Promise.all([dribble(`${post}X-Slow: `), dribble(body)]);
  expect(headers.seconds).toBeLessThan(60);
  expect(slowBody.seconds).toBeLessThan(110);
  for (const { answer } of [headers, slowBody]) {
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"REQUEST_TIMEOUT"');
  }
}, 120_000);

test.each([
  ['no HTTP', 'hello\r\n\r\n', 400, 'BAD_REQUEST'],
  [
    'headers without end',
    `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
    431,
    'HEADERS_TOO_LARGE',
  ],
  [
    'two lengths of one body',
    'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
    'BAD_REQUEST',
  ],
])('%s is refused in the same shape', async (_, text, status, code) => {
  const { answer } = await dribble(text);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '').errors[0].extensions).toEqual({ code });
  expect(answer).toContain('Cache-Control: no-store');
  const { body } = await api.app.inject('/metrics');
  expect(body).toMatch(new RegExp(`^machikurabe_errors_total\\{code="${code}"\\} [1-9]`, 'm'));
});

test.each(['{a b}', '移住'])('who does not encode an address (%s) is told how', async (query) => {
  const { answer } = await dribble(`GET /graphql?query=${query} HTTP/1.1\r\nHost: a\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  const [{ message }] = JSON.parse(answer.split('\r\n\r\n')[1] ?? '').errors;
  expect(message).toMatch(/must be encoded \(%20, %E7%A7%BB\)/);
});
