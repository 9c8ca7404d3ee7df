import type { FastifyRequest } from 'fastify';
import { perOwner } from '../lib/per-owner.js';

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
}

const note = perOwner(
  (_request: FastifyRequest): RequestNote => ({
    operation: null,
    cost: null,
    codes: [],
    paid: false,
  }),
);

/** The note of a request, the same each time. */
export const noteOf = (request: FastifyRequest): RequestNote => note(request);

/** A context whose operation is to be noted. */
export interface Noted {
  note: RequestNote;
}
