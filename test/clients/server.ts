import { deepEqual } from 'node:assert/strict';
import { after, before } from 'node:test';

/** The server that all clients are tried on. */
export const ORIGIN = process.env.MACHIKURABE ?? 'http://localhost:4000';
export const ENDPOINT = `${ORIGIN}/graphql`;

/** Asks without a client. */
// biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes
export async function ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  deepEqual(errors, undefined);
  return data;
}

/** A request that a client sent, and what became of it. */
export interface Sent {
  method: string;
  url: URL;
  headers: Headers;
  body: string | null;
  status: number;
  cacheControl: string | null;
}

/** What clients send through the global `fetch`, from here on to the end of the file. */
export function recorder(): Sent[] {
  const sent: Sent[] = [];
  const original = globalThis.fetch;
  before(() => {
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const body = request.body ? await request.clone().text() : null;
      const response = await original(request);
      const { method, headers } = request;
      const cacheControl = response.headers.get('cache-control');
      const url = new URL(request.url);
      sent.push({ method, url, headers, body, status: response.status, cacheControl });
      return response;
    };
  });
  after(() => {
    globalThis.fetch = original;
  });
  return sent;
}

/** What is said on the console, from here on to the end of the file. */
export function overhear(): string[] {
  const said: string[] = [];
  for (const level of ['warn', 'error'] as const) {
    const original = console[level];
    before(() => {
      console[level] = (...words: unknown[]) => void said.push(words.join(' '));
    });
    after(() => {
      console[level] = original;
    });
  }
  return said;
}
