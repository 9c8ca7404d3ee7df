import type { FastifyRequest } from 'fastify';
import type { Named } from '../graphql/compiled/operations.js';

/** A query as a client wrote it. */
export interface Query extends Named {
  variables: Readonly<Record<string, unknown>>;
}

/**
 * The query of a plain POST, null for all that Apollo may read in another way. No page can have sent one
 * without asking first: a body is read as JSON only where it is declared to be (`readBodies`).
 */
export function readQuery({ method, body }: FastifyRequest): Query | null {
  if (method !== 'POST' || !isRecord(body)) return null;
  const { query: text, operationName = null, extensions } = body;
  const variables = body.variables ?? {};
  if (typeof text !== 'string' || !isRecord(variables)) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  // Extensions that Apollo does not know change nothing.
  const known = extensions ?? {};
  if (!isRecord(known) || 'persistedQuery' in known) return null;
  return { text, operationName, variables };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
