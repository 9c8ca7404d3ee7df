import type { FastifyRequest } from 'fastify';
import { idInAddress } from '../id-in-address.js';

/** The path and query at which what was asked for is the same for ever. */
export const frozenAddress = (request: FastifyRequest, release: string): string =>
  idInAddress(request) === null ? `/releases/${release}${request.url}` : request.url;
