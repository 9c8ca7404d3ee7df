import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type AddressOptions, addressAnswerer } from './answer-address.js';
import { compareAddresses } from './compare-address.js';
import { fileStore } from './file-store.js';
import { listAddresses } from './list-addresses.js';
import { recordAddresses } from './record-addresses.js';
import { townTargetsAddress } from './town-targets-address.js';

export interface AddressRoutesOptions extends Omit<AddressOptions, 'files'> {
  schema: GraphQLSchema;
  /** Bytes of memory for files that were made. */
  mostBytes: number;
  /** The most rows of a file that is made when it is asked for: more take long and cannot be worked with. */
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
  listAddresses(app, { schema, answer, mostRows });
  townTargetsAddress(app, { schema, answer, mostRows });
  recordAddresses(app, { schema, answer, mostRows });
}
