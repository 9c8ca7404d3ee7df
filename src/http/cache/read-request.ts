import type { FastifyRequest } from 'fastify';

/**
 * All that an answer depends on, but for its release: what came, word for word. Taken apart and put
 * into one order it would be found for a few requests more, and later by all.
 */
export function askedFor({ method, url, headers }: FastifyRequest, text: string | null): string {
  // Apollo answers in the type of JSON that the header wants.
  return `${method}\n${headers.accept ?? ''}\n${method === 'GET' ? url : text}`;
}

/** Whether it is a query, as far as can be told before it is read. */
export function isQuery({ method, query, body }: FastifyRequest): boolean {
  const from = method === 'GET' ? query : body;
  if (typeof from !== 'object' || from === null || Array.isArray(from)) return false;
  const { query: document, extensions } = from as Record<string, unknown>;
  // A document that is named by its hash alone is the same one until another has that hash.
  return document !== undefined || extensions !== undefined;
}

/** Whether it is a GET that names a type of body that it cannot have: Apollo refuses those. */
export function namesOtherType({ method, headers }: FastifyRequest): boolean {
  const type = headers['content-type'];
  return method === 'GET' && type !== undefined && !/^application\/json\s*(;|$)/i.test(type);
}

/** Whether the client takes gzip. */
export function takesGzip({ headers }: FastifyRequest): boolean {
  return /(?:^|,)\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/i.test(
    String(headers['accept-encoding'] ?? ''),
  );
}
