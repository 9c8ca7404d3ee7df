import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import Fastify, { type FastifyRequest } from 'fastify';
import { rateLimiter } from '../../src/http/rate/limiter.js';
import { type RequestState, requestStates } from '../../src/http/request-state.js';

test('the state of a request is one for all who ask, and no other request has it', async () => {
  const app = Fastify();
  const stateOf = requestStates(app, rateLimiter(10));
  const seen: RequestState[] = [];
  const see = (request: FastifyRequest) => void seen.push(stateOf(request));
  app.addHook('onRequest', async (request) => see(request));
  app.addHook('onSend', async (request) => see(request));
  app.get('/', async (request) => {
    stateOf(request).operation = 'Named';
    return '';
  });
  for (let i = 0; i < 2; i++) await app.inject('/');
  await app.close();
  expect(seen[1]).toBe(seen[0]);
  expect(seen[2]).not.toBe(seen[0]);
  expect(seen.map(({ operation }) => operation)).toEqual(Array(4).fill('Named'));
});

test('a client is known from the first charge on, and no earlier', async () => {
  const app = Fastify();
  const stateOf = requestStates(app, rateLimiter(10));
  app.get('/', async (request) => {
    const state = stateOf(request);
    const before = state.bucket;
    state.charge(30);
    return { before, after: state.bucket?.points };
  });
  expect((await app.inject('/')).json()).toEqual({ before: null, after: 70 });
  await app.close();
});

test('nothing else is set on requests', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const setting = files.filter((file) => {
    if (!file.endsWith('.ts')) return false;
    return /decorateRequest|interface FastifyRequest/.test(readFileSync(join('src', file), 'utf8'));
  });
  expect(setting).toEqual(['http/request-state.ts']);
});
