import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type AddressOptions, addressAnswerer } from './answer-address.js';
import { compareAddresses } from './compare-address.js';
import { fileStore } from './file-store.js';
import { recordAddresses } from './record-addresses.js';
import { townTargetsAddress } from './town-targets-address.js';

export interface AddressRoutesOptions extends Omit<AddressOptions, 'files'> {
  schema: GraphQLSchema;
  /** Bytes of memory for files that were made. */
  mostBytes: number;
  /** The most rows of a workbook: more take long to write and cannot be worked with. */
  mostRows?: number;
}

const MOST_ROWS = 100_000;

/** The addresses at which files are asked for without GraphQL. */
export function addressRoutes(
  app: FastifyInstance,
  { schema, mostBytes, mostRows = MOST_ROWS, ...options }: AddressRoutesOptions,
): void {
  const answer = addressAnswerer({ ...options, files: fileStore(mostBytes) });
  compareAddresses(app, { schema, answer, mostRows });
  townTargetsAddress(app, { schema, answer });
  recordAddresses(app, { schema, answer, mostRows });
}
