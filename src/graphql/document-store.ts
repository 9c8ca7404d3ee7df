import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Characters of the documents that are kept; parsed, each takes 39 bytes (our queries) to 105 (short names). */
const MOST_CHARACTERS = 512 * 1024;

/** Documents that Apollo has parsed and validated, those asked for least lately forgotten first. */
export function documentStore(): NonNullable<ApolloServerOptions<BaseContext>['documentStore']> {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ loc }) => 1 + (loc?.end ?? 0),
  });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
}
