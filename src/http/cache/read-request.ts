import type { FastifyRequest } from 'fastify';

/** What a request asks for, as far as its answer depends on it; null for what is no plain query. */
export function askedFor({ method, query, body, headers }: FastifyRequest): string | null {
  const from = method === 'GET' ? query : body;
  if (typeof from !== 'object' || from === null || Array.isArray(from)) return null;
  const { query: document, operationName, variables, extensions } = from as Record<string, unknown>;
  // A document that is named by its hash alone is the same one until another has that hash.
  if (document === undefined && extensions === undefined) return null;
  // Apollo answers in the type of JSON that the header wants.
  const type = headers.accept ?? '';
  return JSON.stringify([document, operationName, variables, extensions, type]);
}

/** Whether a page of another site could have sent it without asking first: Apollo refuses those. */
export function mayBeForged({ method, headers }: FastifyRequest): boolean {
  const asked = headers['apollo-require-preflight'] || headers['x-apollo-operation-name'];
  return method === 'GET' && !asked && !headers['content-type'];
}

/** Whether the client takes gzip. */
export function takesGzip({ headers }: FastifyRequest): boolean {
  return /(?:^|,)\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/i.test(
    String(headers['accept-encoding'] ?? ''),
  );
}
