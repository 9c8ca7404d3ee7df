import { type Fault, MachikurabeError } from './machikurabe-error.js';

/** Where questions go, and how. */
export interface Source {
  /** Address of the server, without a path: `https://machikurabe.example`. */
  url: string;
  /** The release that answers, the same for ever. Without it, whichever is current. */
  release?: string;
  /** Sends requests in place of the `fetch` of the platform. */
  fetch?: (address: string, init?: RequestInit) => Promise<Response>;
  /** Ends what is under way. */
  signal?: AbortSignal;
}

/** A committed query with the types of what goes in and what comes back. */
export interface Question<Data, Variables> {
  text: string;
  /** Only for the types. */
  types?: (variables: Variables) => Data;
}

interface Body<Data> {
  data?: Data | null;
  errors?: Fault[];
}

/** Well below the 16 KiB that the server takes of headers and address. */
const LONGEST_ADDRESS = 7_000;

/**
 * Asks the server. As GET where the question fits into an address: then browsers and what stands before the
 * server may keep the answer, and no preflight is sent.
 * @throws MachikurabeError where there is no whole answer.
 */
export async function ask<Data, Variables>(
  source: Source,
  { text }: Question<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await send(source, text, variables).catch((error: unknown) => {
    source.signal?.throwIfAborted();
    throw MachikurabeError.noConnection(source.url, error);
  });
  const body = (await response.json().catch(() => null)) as Body<Data> | null;
  source.signal?.throwIfAborted();
  if (!body?.data || body.errors?.[0]) throw MachikurabeError.told(response, body);
  return body.data;
}

function send(source: Source, query: string, variables: unknown): Promise<Response> {
  const { release, signal = null, fetch = globalThis.fetch } = source;
  const path = release === undefined ? '' : `/releases/${encodeURIComponent(release)}`;
  const address = `${source.url.replace(/\/+$/, '')}${path}/graphql`;
  const headers = { accept: 'application/graphql-response+json' };
  const asked = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const short = `${address}?${asked}`;
  if (short.length <= LONGEST_ADDRESS) return fetch(short, { headers, signal });
  return fetch(address, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal,
  });
}
