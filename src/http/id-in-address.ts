import type { FastifyRequest } from 'fastify';

/** The release whose address a request came to (`/releases/ID/…`); null at all others. */
export function idInAddress({ params }: FastifyRequest): string | null {
  return (params as { release?: string } | null)?.release ?? null;
}
