import { type Near, readNear } from './nearest.js';
import { compact, type Operation } from './operation.js';
import { apiOf } from './release-address.js';

/** Why there is no answer. */
export interface Failure {
  /** A code of docs/errors.md, or what happened on the way. */
  code: string;
  /** The argument that it is about, where the code is of one. */
  argument?: string;
  /** Names that may have been meant. */
  nearest?: Near[];
  /** What the server says of it. */
  message: string | null;
  /** Tells the request apart in the server's log. */
  requestId: string | null;
}

export type Answer<Data> = { data: Data; failure: null } | { data: null; failure: Failure };

/** An error as the API tells of it. */
export interface ToldError {
  message: string;
  extensions?: { code?: string; argument?: string; nearest?: unknown[]; candidates?: unknown[] };
}

interface Body<Data> {
  data?: Data;
  errors?: ToldError[];
}

/** Well below the 16 KiB that the server takes of headers and address. */
const LONGEST_ADDRESS = 7_000;

export interface AskOptions {
  /** The release that answers; null: whichever is current. */
  release: string | null;
  signal?: AbortSignal;
}

/**
 * Asks the API. As GET where the query fits into an address, so that the browser and what stands
 * in front of the server can keep the answer.
 */
export async function ask<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  { release, signal }: AskOptions,
): Promise<Answer<Data>> {
  let response: Response;
  try {
    response = await send(apiOf(release), compact(operation.text), variables, signal);
  } catch (error) {
    signal?.throwIfAborted();
    return { data: null, failure: noConnection(error) };
  }
  const body: Body<Data> | null = await response.json().catch(() => null);
  signal?.throwIfAborted();
  if (body?.data && !body.errors?.[0]) return { data: body.data, failure: null };
  return { data: null, failure: failureIn(response, body) };
}

export const noConnection = (error: unknown): Failure => ({
  code: 'NO_CONNECTION',
  message: error instanceof Error ? error.message : null,
  requestId: null,
});

/** Why there is nothing in an answer, as the server says or as it can be seen. */
export function failureIn(response: Response, body: Pick<Body<unknown>, 'errors'> | null): Failure {
  const requestId = response.headers.get('x-request-id');
  const first = body?.errors?.[0];
  if (!first) return { code: 'UNREADABLE', message: `HTTP ${response.status}`, requestId };
  return failureOf(first, requestId);
}

/** Why there is nothing in an answer, as the server says. */
export function failureOf({ message, extensions }: ToldError, requestId: string | null): Failure {
  const { code = 'UNKNOWN', argument, nearest = [], candidates = [] } = extensions ?? {};
  return { code, message, requestId, argument, nearest: readNear([...nearest, ...candidates]) };
}

function send(
  api: string,
  query: string,
  variables: unknown,
  signal?: AbortSignal,
): Promise<Response> {
  const address = `${api}?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
  if (address.length <= LONGEST_ADDRESS) {
    return fetch(address, { signal });
  }
  return fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal,
  });
}
