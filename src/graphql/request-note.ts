import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What is learned about a request on its way: for its line in the log and for the metrics. */
export interface RequestNote {
  /** Name of the operation, as the client gave it. */
  operation: string | null;
  /** The cost that the answer states. */
  cost: number | null;
  /** Codes of the errors of the answer, each once. */
  codes: readonly string[];
  /** Whether its client has paid for its cost. */
  paid: boolean;
  /** The release that its answer is read from; null where nothing is read. */
  release: string | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    note: RequestNote | null;
  }
}

/** Gives requests a place for their note. */
export const noteRequests = (app: FastifyInstance) => app.decorateRequest('note', null);

/** The note of a request, the same each time. */
export function noteOf(request: FastifyRequest): RequestNote {
  request.note ??= { operation: null, cost: null, codes: [], paid: false, release: null };
  return request.note;
}

/** A context whose operation is to be noted. */
export interface Noted {
  note: RequestNote;
}
