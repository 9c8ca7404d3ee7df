import type { FastifyRequest } from 'fastify';

/** Where an address of the current release begins, and one of any release by its id. */
export const BEGINNINGS = ['', '/releases/:release'] as const;

/** The release whose address a request came to (`/releases/ID/…`); null at all others. */
export function idInAddress({ params }: FastifyRequest): string | null {
  return (params as { release?: string } | null)?.release ?? null;
}
