import { expect } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Api } from '../api.js';

/** Ten times the bound: 50 ms. */
const LONGEST_MS = 500;

/** A refusal as a client gets it. */
export interface Refused {
  status: number;
  code: unknown;
  message: string;
  extensions: Record<string, unknown>;
  headers: Record<string, unknown>;
}

/**
 * Sends what must be refused, and holds the answer to what all refusals have in common: at once, small,
 * in one shape, with no fault of ours and without a question to the database.
 */
export async function refused(api: Api, request: InjectOptions): Promise<Refused> {
  const before = api.statements.length;
  const began = performance.now();
  const { statusCode, headers, body } = await api.app.inject(request);
  expect(performance.now() - began).toBeLessThan(LONGEST_MS);
  expect(api.statements.slice(before)).toEqual([]);
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(4096);
  expect(headers['content-type']).toMatch(/^application\/(graphql-response\+)?json/);
  const answer: { errors: GraphQLFormattedError[] } = JSON.parse(body);
  expect(Object.keys(answer)).toEqual(['errors']);
  for (const { message, extensions } of answer.errors) {
    expect(message.length).toBeLessThanOrEqual(300);
    expect(message).not.toMatch(/\bat .+:\d+|node_modules|SELECT|\.js\b/);
    expect(typeof extensions?.code).toBe('string');
  }
  expect(statusCode).toBeGreaterThanOrEqual(400);
  expect(statusCode).toBeLessThan(500);
  const [first] = answer.errors;
  const extensions = first?.extensions ?? {};
  return {
    status: statusCode,
    code: extensions.code,
    message: first?.message ?? '',
    extensions,
    headers,
  };
}

/** A query that must be refused. */
export const refusedQuery = (api: Api, query: string, variables?: Record<string, unknown>) =>
  refused(api, post({ query, variables }));

/** A POST of JSON; text goes as it is. */
export const post = (
  payload: string | object | Buffer,
  headers: Record<string, string> = {},
): InjectOptions => ({
  method: 'POST',
  url: '/graphql',
  headers: { 'content-type': 'application/json', ...headers },
  payload:
    typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload),
});
